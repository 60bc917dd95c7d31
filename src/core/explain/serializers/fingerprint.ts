import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import { matchingSerializers } from '#core/explain/serializers/matching.ts';
import { observationsOf } from '#core/explain/serializers/observations.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import type { Message } from '#core/messages.ts';

/** Which serialisers could have written a body, from its bytes alone. */
export type Fingerprint = {
  /** All that write these bytes for the value that they hold, the likeliest first. */
  readonly serializers: readonly Serializer[];
  /** False when they write them without what stands around the value: a BOM, a newline, spaces. */
  readonly exact: boolean;
  readonly sentence: Message;
  /** What was seen, where no serialiser explains every byte. */
  readonly observations: readonly Message[];
};

/** Reads the handwriting of a body. Linear in its length; any bytes are allowed. */
export function fingerprint(bytes: Bytes): Fingerprint {
  const text = utf8TextOf(bytes);
  if (text === undefined) return unexplained('fingerprint.not-utf8');
  if (text === '') return unexplained('fingerprint.empty');
  const exact = matchingSerializers(text);
  if (exact.some(isAuthor)) {
    return { serializers: exact, exact: true, sentence: sentenceFor(exact), observations: [] };
  }
  const value = withoutSurroundings(text);
  const close = value === text ? [] : matchingSerializers(value);
  const { isJson, observations } = observationsOf(text, value);
  const unknown = isJson ? 'fingerprint.by-hand' : 'fingerprint.not-json';
  const sentence = close.some(isAuthor) ? sentenceFor(close) : { id: unknown };
  return exact.length > 0
    ? { serializers: exact, exact: true, sentence, observations }
    : { serializers: close, exact: false, sentence, observations };
}

/** Without a BOM and the white space of JSON around the value. */
function withoutSurroundings(text: string): string {
  const start = text.search(/[^\ufeff \t\r\n]/);
  let end = text.length;
  while (end > start && ' \t\r\n'.includes(text[end - 1] ?? '')) end -= 1;
  return start === -1 ? '' : text.slice(start, end);
}

function isAuthor({ keepsTokens }: Serializer): boolean {
  return keepsTokens !== true;
}

function unexplained(id: string): Fingerprint {
  return { serializers: [], exact: false, sentence: { id }, observations: [] };
}

const named = ['first', 'second', 'third'] as const;
const sentences = ['looks-like', 'one-of-two', 'one-of-three'] as const;

/** Names up to three libraries, each by its likeliest call, and counts the others. */
function sentenceFor(found: readonly Serializer[]): Message {
  const authors = found.filter(isAuthor);
  const byLibrary = new Map(authors.toReversed().map((one) => [one.library, one]));
  const calls = authors.filter((one) => byLibrary.get(one.library) === one);
  const names = named.flatMap((place, index) => {
    const name = calls[index]?.name;
    return name === undefined ? [] : [[place, name] as const];
  });
  const values = Object.fromEntries(names);
  const id = sentences[calls.length - 1];
  if (id !== undefined) return { id: `fingerprint.${id}`, values };
  return { id: 'fingerprint.one-of-many', values: { ...values, count: calls.length - 3 } };
}
