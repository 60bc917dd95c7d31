import type { Bytes } from '#core/bytes/bytes.ts';
import type { Checked } from '#core/importers/check.ts';
import type { Offer } from '#core/importers/offer.ts';
import type { Files } from '#core/importers/reading.ts';

/** Asks what a text holds for a scheme. */
export type ReadQuestion = {
  readonly kind: 'read';
  readonly input: string | Bytes;
  readonly files: Files;
  readonly schemeId: string;
};

/** Asks which of the requests that were read last are signed with a key. */
export type CheckQuestion = { readonly kind: 'check'; readonly key: string };

/** The number comes back with the answer. */
export type ImportRequest = { readonly run: number } & (ReadQuestion | CheckQuestion);

export type ImportAnswer = { readonly run: number } & (
  | { readonly kind: 'read'; readonly offer: Offer }
  | { readonly kind: 'check'; readonly checked: readonly Checked[] }
);
