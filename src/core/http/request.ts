import type { Bytes } from '#core/bytes/bytes.ts';

/** One HTTP field line (RFC 9110 §5). Order and letter case are kept as given. */
export type Header = { readonly name: string; readonly value: string };

/** A request as a value: what goes on the wire. */
export type Request = {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Bytes;
};
