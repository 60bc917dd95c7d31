import { encodeBase64, encodeBase64Url } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { DigestForm, Mistake, Variant } from '#core/schemes/mistake.ts';

type Written = Pick<Mistake, 'id' | 'prior' | 'arisesIn' | 'code' | 'source'> & {
  readonly writers: readonly (readonly [DigestForm['write'], Variant<DigestForm>['values']?])[];
};

const encoding = 'https://www.rfc-editor.org/rfc/rfc4648#section-5';

const written: readonly Written[] = [
  {
    id: 'basic-wrapped',
    prior: 'high',
    arisesIn: ['GNU base64', 'openssl base64', 'MIME encoders', 'Ruby encode64'],
    code: { language: 'shell', line: 'printf \'%s:%s\' "$ID" "$PASSWORD" | base64 -w 0' },
    source: 'https://www.rfc-editor.org/rfc/rfc2045#section-6.8',
    writers: [76, 64, 60].flatMap((width) => wrappings(width)),
  },
  {
    id: 'basic-url-alphabet',
    prior: 'medium',
    arisesIn: ['urlsafe_b64encode', 'Base64.getUrlEncoder', 'base64url'],
    code: { language: 'Python', line: "base64.b64encode(f'{id}:{password}'.encode())" },
    source: encoding,
    writers: [[encodeBase64Url], [(bytes) => padded(encodeBase64Url(bytes))]],
  },
  {
    id: 'basic-padding-cut',
    prior: 'medium',
    arisesIn: ['NO_PADDING', 'Go RawStdEncoding', 'code that trims ='],
    source: 'https://www.rfc-editor.org/rfc/rfc4648#section-3.2',
    writers: [[(bytes) => encodeBase64(bytes).replace(/=+$/, '')]],
  },
  {
    id: 'basic-not-encoded',
    prior: 'medium',
    arisesIn: ['headers by hand'],
    code: { language: 'shell', line: 'curl -u "$ID:$PASSWORD" …' },
    writers: [[textOf]],
  },
  {
    id: 'basic-hex',
    prior: 'low',
    arisesIn: ["Node toString('hex')"],
    code: { language: 'JavaScript', line: "Buffer.from(id + ':' + password).toString('base64')" },
    writers: [[encodeHex], [(bytes) => encodeHex(bytes).toUpperCase()]],
  },
  {
    id: 'basic-value-percent-encoded',
    prior: 'low',
    arisesIn: ['form and URL builders'],
    writers: [
      [(bytes) => encodeURIComponent(encodeBase64(bytes))],
      [(bytes) => encodeBase64(bytes).replaceAll('=', '%3D')],
    ],
  },
  {
    id: 'basic-scheme-word',
    prior: 'medium',
    arisesIn: ['headers by hand', 'clients that add the word themselves'],
    source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
    writers: [
      'Basic Basic ',
      'basic ',
      'BASIC ',
      'Basic:',
      'Basic: ',
      'Basic',
      'Bearer ',
      'Token ',
    ].map((word) => [(bytes) => word + encodeBase64(bytes), { written: JSON.stringify(word) }]),
  },
];

/** Lines of a width, as they are pasted: with their line ends, folded, or the first line alone. */
function wrappings(width: number): Written['writers'] {
  const lines = (bytes: Bytes) => encodeBase64(bytes).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const joined = ['\n', '\r\n', '\r\n ', '\n ', ' '].map((end): Written['writers'][number] => [
    (bytes) => lines(bytes).join(end),
    { width, left: 'no' },
  ]);
  return [...joined, [(bytes) => lines(bytes)[0] ?? '', { width, left: 'yes' }]];
}

function padded(text: string): string {
  return text + '='.repeat(-text.length & 3);
}

function textOf(bytes: Bytes): string {
  return utf8TextOf(bytes) ?? '';
}

/** A beginning of the right text; fewer characters are the beginning of others, too. */
const cut: Mistake = {
  id: 'basic-cut',
  layer: 'digest-text',
  prior: 'low',
  arisesIn: ['copies by hand', 'database columns'],
  *variants({ received }) {
    if (received.length < 8) return;
    const write = (bytes: Bytes) => {
      const text = encodeBase64(bytes);
      return text.startsWith(received) && text.replace(/=+$/, '') !== received ? received : text;
    };
    yield { value: { digestLength: 0, write } };
  },
};

/** What went wrong in Base64 and behind it. */
export const writtenMistakes: readonly Mistake[] = [...written.map(asMistake), cut];

function asMistake({ writers, ...about }: Written): Mistake {
  return {
    ...about,
    layer: 'digest-text',
    variants: () =>
      writers.map(([write, values]) => ({
        // Without a MAC there is no digest whose length or beginning could be looked up.
        value: { digestLength: 0, write },
        ...(values && { values }),
      })),
  };
}
