import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { evidenceOf } from '#core/responses/evidence.ts';
import { mask, maskSecrets } from '#core/responses/masking.ts';
import type { Reading } from '#core/responses/read-response.ts';

/** Print `#` in the place of a line feed, so that a `#` of the data is read as one, too. */
const hashGateways = ['tencent-api-gateway', 'alibaba'];

/** What the server signed, to be compared with. */
export type ServerString = {
  readonly bytes: Bytes;
  /** Whether each `#` was read as a line feed. */
  readonly isUnfolded: boolean;
  /** Whether a secret in it was masked, which a comparison shows as a difference. */
  readonly isMasked: boolean;
};

/** The server's own string to sign as a reference, which may be kept and shared: without secrets. */
export function serverString({
  gateway,
  facts,
}: Pick<Reading, 'gateway' | 'facts'>): ServerString | undefined {
  const written = facts.serverStringToSign;
  if (written === undefined) return undefined;
  const text = withoutSecrets(written);
  const isUnfolded = hashGateways.includes(gateway) && text.includes('#') && !text.includes('\n');
  return {
    bytes: encodeUtf8(isUnfolded ? text.replaceAll('#', '\n') : text),
    isUnfolded,
    isMasked: text.includes(mask),
  };
}

/** A text that a server wrote, with its secrets masked. */
export function withoutSecrets(text: string): string {
  return maskSecrets(text, evidenceOf(text, { start: 0, end: text.length })).text;
}
