import { encodeBase64 } from '#core/bytes/base64.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { digestLengths } from '#core/crypto/digests.ts';
import { cutForms } from '#core/explain/mistakes/digest-text/altered/cut-texts.ts';
import { leadsWithoutCase } from '#core/explain/mistakes/digest-text/altered/letter-case.ts';
import { formVariant } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import type { DigestForm, Given, Mistake, Variant } from '#core/schemes/mistake.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

/** Where encoders break lines: Ruby, OpenSSL, MIME (RFC 2045 §6.8). */
const lineWidths = [60, 64, 76];

const cutAtLineEnd: Mistake = {
  id: 'signature-cut-at-line-end',
  layer: 'digest-text',
  prior: 'medium',
  arisesIn: ['Ruby encode64', 'openssl base64', 'Java MIME encoder', 'Android Base64.DEFAULT'],
  code: { language: 'shell', line: 'openssl base64 -A' },
  source: 'https://github.com/lanej/hmac/issues/4',
  variants: (given) => (lineWidths.includes(given.received.length) ? cutForms(given) : []),
};

const cutShort: Mistake = {
  id: 'signature-cut-short',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['database columns', 'copies by hand', 'fixed buffers'],
  variants: (given) => (lineWidths.includes(given.received.length) ? [] : cutForms(given)),
};

const letterCase: Mistake = {
  id: 'signature-letter-case',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['databases', 'code that normalises header values'],
  *variants({ recipe, received }) {
    const isLower = received === received.toLowerCase();
    if (isLower === (received === received.toUpperCase())) return;
    const own: DigestForm['write'] = (digest) => encodeDigest(recipe.text, digest).at(-1) ?? '';
    const write: DigestForm['write'] = (digest) =>
      isLower ? own(digest).toLowerCase() : own(digest).toUpperCase();
    const digestLength = digestLengths[recipe.hash];
    if (received.length !== own(new Uint8Array(digestLength)).length) return;
    const leads = leadsWithoutCase(recipe.text, received);
    const form = leads === undefined ? { digestLength, write } : { digestLength, leads, write };
    yield formVariant(form, { case: isLower ? 'lower' : 'upper' });
  },
};

const secretAsSignature: Mistake = {
  id: 'secret-as-signature',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['API keys of other vendors'],
  source: 'https://github.com/binance/binance-api-postman/issues/88',
  variants: (given) => writtenWithoutDigest(given, [secretOf(given)]),
};

const credentialAsSignature: Mistake = {
  id: 'basic-credential-as-signature',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['Basic authentication mixed up with signatures'],
  source: 'https://datatracker.ietf.org/doc/html/rfc7617',
  variants: (given) => {
    const users = given.fields.filter(({ secret }) => !secret).map(({ id }) => given.values[id]);
    return writtenWithoutDigest(
      given,
      users.map((user) => `${user ?? ''}:${secretOf(given)}`),
    );
  },
};

/** The text itself or its Base64, whatever the digest: there is nothing to compute. */
function* writtenWithoutDigest(
  { recipe, received }: Given,
  texts: readonly string[],
): Iterable<Variant<DigestForm>> {
  const held = texts.some(
    (text) =>
      text.isWellFormed() &&
      [text, encodeBase64(encodeUtf8(text)), `Basic ${encodeBase64(encodeUtf8(text))}`].includes(
        received,
      ),
  );
  if (held && received !== '') {
    yield formVariant({ digestLength: digestLengths[recipe.hash], write: () => received });
  }
}

function secretOf({ recipe, values }: Given): string {
  return values[recipe.key.field] ?? '';
}

/** A signature of which something is missing, and what stands in the place of one. */
export const alteredMistakes: readonly Mistake[] = [
  cutAtLineEnd,
  credentialAsSignature,
  secretAsSignature,
  letterCase,
  cutShort,
];
