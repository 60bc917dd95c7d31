/** Where a node stands in the text that was read: UTF-16 code units; `end` is one past the last. */
type Place = { readonly start: number; readonly end: number };

/** A string as written and as a runtime sees it. */
export type JsonString = Place & {
  readonly kind: 'string';
  /** With its quotes and escapes. */
  readonly raw: string;
  /** Decoded. It may hold lone surrogates, which JSON can write as escapes (RFC 8259 §8.2). */
  readonly value: string;
};

/** A number as written: never a JavaScript number, which would lose digits. */
export type JsonNumber = Place & { readonly kind: 'number'; readonly raw: string };

export type LiteralName = 'true' | 'false' | 'null';

export type JsonLiteral = Place & { readonly kind: 'literal'; readonly name: LiteralName };

export type JsonMember = { readonly key: JsonString; readonly value: JsonNode };

/** Members in the order of the text, duplicates included. */
export type JsonObject = Place & {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
};

export type JsonArray = Place & { readonly kind: 'array'; readonly items: readonly JsonNode[] };

export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonLiteral;
