/** A value of a program's text, as far as it can be read without running it. */
export type Literal = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'number'; readonly raw: string }
  /** `true`, `None`, or something that is defined elsewhere. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Literal[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, Literal])[] }
  | {
      readonly kind: 'call';
      /** With dots; `.name` is a method of `receiver`. */
      readonly callee: string;
      readonly receiver: Literal | undefined;
      readonly items: readonly Literal[];
      readonly keywords: ReadonlyMap<string, Literal>;
    }
  | { readonly kind: 'unread' }
);

/** What sets two languages apart, where literals are concerned. */
export type Language = 'javascript' | 'python';
