import {
  byteList,
  latin1Text,
  lossyText,
  pythonRepr,
} from '#core/explain/mistakes/digest-text/printed/byte-texts.ts';
import {
  dashed,
  labelled,
  prefixed,
  separated,
} from '#core/explain/mistakes/digest-text/printed/hex-texts.ts';
import {
  type PrintingReader,
  printedForms,
} from '#core/explain/mistakes/digest-text/printed/inner-texts.ts';
import { otherBase } from '#core/explain/mistakes/digest-text/printed/other-bases.ts';
import {
  asDecimal,
  asNumber,
  ofSignedBytes,
  withoutZeroPadding,
} from '#core/explain/mistakes/digest-text/printed/short-hex.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

type Printed = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code' | 'source'> & {
  readonly readers: readonly PrintingReader[];
};

const printings: readonly Printed[] = [
  {
    id: 'openssl-label-encoded',
    readers: [labelled],
    prior: 'low',
    arisesIn: ['openssl dgst', 'sha256sum'],
    code: {
      language: 'shell',
      line: 'openssl dgst -sha256 -hmac "$SECRET_KEY" -r | cut -d\' \' -f1',
    },
    source: 'https://docs.openssl.org/master/man1/openssl-dgst/',
  },
  {
    id: 'hex-with-dashes',
    readers: [dashed],
    prior: 'low',
    arisesIn: ['C# BitConverter.ToString'],
    code: {
      language: 'C#',
      line: 'BitConverter.ToString(digest).Replace("-", "").ToLowerInvariant()',
    },
    source: 'https://learn.microsoft.com/en-us/dotnet/api/system.bitconverter.tostring',
  },
  {
    id: 'hex-with-separators',
    readers: [separated],
    prior: 'low',
    arisesIn: ['openssl dgst -c', 'hand-written loops'],
  },
  { id: 'hex-with-mark', readers: [prefixed], prior: 'low', arisesIn: ['C#', 'Go %#x'] },
  {
    id: 'hex-without-zero-padding',
    readers: [withoutZeroPadding],
    prior: 'low',
    arisesIn: ['Integer.toHexString', 'toString(16)', '%x for each byte'],
    code: { language: 'Java', line: 'hex.append(String.format("%02x", b));' },
  },
  {
    id: 'hex-of-signed-bytes',
    readers: [ofSignedBytes],
    prior: 'low',
    arisesIn: ['Java Integer.toHexString'],
    code: { language: 'Java', line: 'hex.append(String.format("%02x", b & 0xff));' },
  },
  {
    id: 'digest-as-number',
    readers: [asNumber, asDecimal],
    prior: 'low',
    arisesIn: ['Java BigInteger.toString(16)'],
    code: { language: 'Java', line: 'String.format("%064x", new BigInteger(1, digest))' },
  },
  {
    id: 'digest-as-python-repr',
    readers: [pythonRepr],
    prior: 'low',
    arisesIn: ['Python str() of bytes'],
    code: { language: 'Python', line: 'mac.hexdigest().encode()' },
  },
  {
    id: 'digest-as-byte-list',
    readers: [byteList],
    prior: 'low',
    arisesIn: ['Java Arrays.toString', 'Go %v', 'JavaScript String(bytes)'],
    code: { language: 'Go', line: 'hex.EncodeToString(digest)' },
  },
  {
    id: 'digest-as-latin-1-text',
    readers: [latin1Text],
    prior: 'low',
    arisesIn: ['digest("binary")', 'String.fromCharCode'],
    code: { language: 'JavaScript', line: "mac.digest('hex')" },
    source: 'https://javascript.tutorialink.com/webcrypto-js-sha256-hmac-mismatch/',
  },
  {
    id: 'digest-as-utf-8-text',
    readers: [lossyText],
    prior: 'low',
    arisesIn: ['new String(bytes)', 'Encoding.UTF8.GetString', 'TextDecoder'],
    code: { language: 'C#', line: 'Convert.ToHexString(digest).ToLowerInvariant()' },
    source: 'https://javascript.tutorialink.com/webcrypto-js-sha256-hmac-mismatch/',
  },
  {
    id: 'digest-in-another-base',
    readers: [otherBase],
    prior: 'low',
    arisesIn: ['Base32, Base58 and Base85 libraries'],
  },
];

/** Digests printed in other ways than two hex digits for each byte. */
export const printedMistakes: readonly Mistake[] = printings.map(({ readers, ...about }) => ({
  ...about,
  layer: 'digest-text',
  *variants(given) {
    for (const read of readers) yield* printedForms(given, read);
  },
}));
