import type { Message, MessageValues } from '#core/messages.ts';

/**
 * Stable codes of everything that can be wrong with an input. The page says
 * each as a sentence (`error.<code>` in the catalogues) that names field and fix.
 */
export type CoreErrorCode =
  | 'lone-surrogate'
  | 'invalid-utf8'
  | 'invalid-hex'
  | 'invalid-base64'
  | 'invalid-hex-dump'
  | 'body-too-large'
  | 'base-url-invalid'
  | 'path-invalid'
  | 'header-value-invalid'
  | 'key-unreadable'
  | 'snippet-cannot-quote'
  | 'snippet-cannot-compute'
  | 'link-too-large'
  | 'link-holds-secret'
  | 'session-file-too-large'
  | 'sealing-unavailable'
  | 'passphrase-empty';

/** An input that cannot be worked with. `values` fill the sentence; they never hold a secret. */
export class CoreError extends Error {
  readonly code: CoreErrorCode;
  readonly values: MessageValues;

  constructor(code: CoreErrorCode, values: MessageValues = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'CoreError';
    this.code = code;
    this.values = values;
  }

  /** The sentence for the reader. */
  get sentence(): Message {
    return { id: `error.${this.code}`, values: this.values };
  }
}
