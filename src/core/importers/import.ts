import type { Bytes } from '#core/bytes/bytes.ts';
import type { Header } from '#core/http/header.ts';
import type { Message } from '#core/messages.ts';
import type { Received, SentRequest } from '#core/schemes/scheme.ts';

/** A piece of the text that was not understood, and why. `what` is an excerpt to be shown. */
export type Unread = { readonly what: string; readonly why: Message };

/**
 * Bytes that the text only names. Handing them in under `key` and importing again fills them in:
 * a file by its name, standard input as `-`, a request's missing body as ''.
 */
export type Need = {
  readonly kind: 'file' | 'stdin' | 'body';
  readonly key: string;
};

/** Something secret that came along. Its value is in no part of the import. */
export type Masked = { readonly name: string; readonly why: Message };

export type ImportedResponse = {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Bytes;
};

/** One request that an import could fill the session with. */
export type Candidate = {
  /** What the text itself calls it, such as the name of a Postman item. */
  readonly name: string | undefined;
  /** Without what was masked. A bare body has neither method nor URL. */
  readonly request: SentRequest;
  readonly response: ImportedResponse | undefined;
  readonly received: Received;
  /** Whether the body is, byte for byte and provably, the one that was or would be sent. */
  readonly bodyKnownFromWire: boolean;
  /** Headers that the client adds with a value that only it knows, such as curl's User-Agent. */
  readonly unknownHeaders: readonly string[];
  readonly needs: readonly Need[];
  readonly masked: readonly Masked[];
  readonly unread: readonly Unread[];
  /** What was understood and is worth knowing, such as what the client did to the bytes. */
  readonly notes: readonly Message[];
  /** Pieces of the text that were understood and change nothing, such as `--silent`. */
  readonly ignored: readonly string[];
};

export type ImportKind =
  | 'curl'
  | 'curl-verbose'
  | 'curl-trace'
  | 'powershell'
  | 'http'
  | 'har'
  | 'postman'
  | 'fetch'
  | 'python'
  | 'json'
  | 'hex-dump'
  | 'hex'
  | 'base64'
  | 'body';

/** What a text holds. Nothing is dropped without a word: it is in a candidate, `unread` or `ignored`. */
export type Import = {
  readonly kind: ImportKind;
  readonly candidates: readonly Candidate[];
  readonly unread: readonly Unread[];
  readonly ignored: readonly string[];
};

/** The largest text, in bytes, that is read; also the largest body that a text can unfold to. */
export const importLimitBytes = 64 * 1024 * 1024;
