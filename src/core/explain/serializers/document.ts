import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { JsonNode } from '#core/explain/serializers/json-node.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';

/** A body that is one JSON value: places in `root` count UTF-16 code units of `text`. */
export type Document = { readonly text: string; readonly root: JsonNode };

const documents = new WeakMap<Bytes, Document | 'not-json'>();

/**
 * The JSON value of a body, white space around it allowed; undefined when it is none. Read once for each body and
 * remembered for as long as the bytes are in use, as a search asks for it from hundreds of places.
 */
export function documentOf(body: Bytes): Document | undefined {
  const known = documents.get(body) ?? read(body);
  documents.set(body, known);
  return known === 'not-json' ? undefined : known;
}

function read(body: Bytes): Document | 'not-json' {
  const text = utf8TextOf(body);
  if (text === undefined) return 'not-json';
  const reading = readJson(text);
  return reading.ok ? { text, root: reading.root } : 'not-json';
}
