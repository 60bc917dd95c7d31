import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { JsonNode } from '#core/explain/serializers/json-node.ts';
import { type Printer, print } from '#core/explain/serializers/printer.ts';

export type Language =
  | 'C#'
  | 'C++'
  | 'Go'
  | 'Java'
  | 'JavaScript'
  | 'PHP'
  | 'Perl'
  | 'Python'
  | 'Ruby'
  | 'Rust'
  | 'shell';

/** One call of one library that turns a value into JSON, or into what is taken for JSON. */
export type Serializer = {
  /** Stable, kebab-case: it reaches links and reports. */
  readonly id: string;
  /** As people say it; the same in every language of the page. */
  readonly name: string;
  readonly library: string;
  readonly language: Language;
  /** How often it writes a body that is signed. */
  readonly prior: 'high' | 'medium' | 'low';
  readonly printer: Printer;
  /** Keeps every token of a JSON text, so that it tells nothing of who wrote them. */
  readonly keepsTokens?: true;
  /** Other calls that write the same bytes. */
  readonly sameAs?: readonly string[];
  /** The page whose rules are followed where no output of the library itself was compared. */
  readonly documented?: string;
};

/** The bytes that a library writes for a value; undefined when it refuses the value. */
export function serialize(root: JsonNode, { printer }: Serializer): Bytes | undefined {
  const text = print(root, printer);
  return text === undefined ? undefined : encodeUtf8(text);
}
