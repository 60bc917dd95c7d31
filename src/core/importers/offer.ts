import type { Bytes } from '#core/bytes/bytes.ts';
import type { Import } from '#core/importers/import.ts';
import { readImport } from '#core/importers/import-text.ts';
import { maskReading } from '#core/importers/masking.ts';
import { type Octets, octetsOf } from '#core/importers/octets.ts';
import { offeredSecrets, type Secrets, withoutOffered } from '#core/importers/offered-secrets.ts';
import type { Files } from '#core/importers/reading.ts';
import { recogniseScheme } from '#core/importers/recognise.ts';
import { type Dialect, dialectOf } from '#core/importers/shell/dialect.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** What an import offers to fill in. */
export type Offer = Import & {
  /** Of the scheme by which it is signed, or of the one that was asked for. */
  readonly schemeId: string;
  /** The shell that a command was written for. */
  readonly dialect: Dialect | undefined;
  /** Their values are in no other part of the offer. */
  readonly secrets: Secrets;
};

/** As `importText`, with all that a page wants to say of it before it fills anything in. */
export function offerOf(input: string | Bytes, scheme: Scheme, files: Files): Offer {
  const { kind, reading } = readImport(input, files);
  const own = recogniseScheme(reading.drafts, scheme);
  const found = { kind, ...maskReading(reading, own) };
  const isText = kind !== 'body' && kind !== 'hex' && kind !== 'base64';
  const secrets = isText ? offeredSecrets(own, textOf(input)) : new Map();
  const dialect = kind === 'curl' ? dialectOf(textOf(input)) : undefined;
  return { ...withoutOffered(found, own, secrets), schemeId: own.id, dialect, secrets };
}

/** Names and shells are told by ASCII alone. */
function textOf(input: string | Bytes): Octets {
  return typeof input === 'string' ? input : octetsOf(input);
}
