import type { Bytes } from '#core/bytes/bytes.ts';
import type { Offer } from '#core/importers/offer.ts';
import type { Files } from '#core/importers/reading.ts';

/** Asks what a text holds for a scheme. */
export type ImportQuestion = {
  readonly input: string | Bytes;
  readonly files: Files;
  readonly schemeId: string;
};

/** The number comes back with the answer. */
export type ImportRequest = ImportQuestion & { readonly run: number };

export type ImportAnswer = { readonly run: number; readonly offer: Offer };
