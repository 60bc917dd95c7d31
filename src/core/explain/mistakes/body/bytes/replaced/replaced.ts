import { encodeBase64, encodeBase64Url } from '#core/bytes/base64.ts';
import { readBase64Text } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { CoreError } from '#core/errors.ts';
import { digestsOf } from '#core/explain/mistakes/body/bytes/replaced/digests.ts';
import { partContents } from '#core/explain/mistakes/body/bytes/replaced/multipart.ts';
import {
  withPlaceholders,
  withValues,
} from '#core/explain/mistakes/body/bytes/replaced/placeholders.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

/** What languages and frameworks make of a body that is not there. */
const emptyForms = [
  '',
  '{}',
  'null',
  '""',
  'undefined',
  '[]',
  ' ',
  'None',
  'nil',
  'false',
  '[object Object]',
];

function* encodedVariants(body: Bytes): Iterable<Variant<Bytes>> {
  const base64 = encodeBase64(body);
  yield { value: encodeUtf8(base64), values: { encoding: 'Base64' } };
  yield { value: encodeUtf8(encodeBase64Url(body)), values: { encoding: 'Base64url' } };
  yield { value: encodeUtf8(wrap(base64)), values: { encoding: 'Base64' } };
  yield { value: encodeUtf8(encodeHex(body)), values: { encoding: 'hex' } };
}

/** Lines of 76 characters: RFC 2045 §6.8. */
function wrap(base64: string): string {
  return base64.replaceAll(/.{76}/g, '$&\n');
}

const base64Only = /^[\w+/\-\s]+={0,2}\s*$/;

function* decodedVariants(body: Bytes): Iterable<Variant<Bytes>> {
  const text = utf8TextOf(body);
  if (text === undefined || !base64Only.test(text)) return;
  const value = readBase64(text);
  if (value !== undefined) yield { value, values: { encoding: 'Base64' } };
}

function readBase64(text: string): Bytes | undefined {
  try {
    return readBase64Text(text);
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

/** Something else was signed in the place of the body, or stands there now. */
export const replacedMistakes: readonly Mistake[] = [
  {
    id: 'empty-body-signed-otherwise',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Express req.body', 'JSON.stringify(undefined)', 'json_encode(null)'],
    code: { language: 'JavaScript', line: "const body = payload ? JSON.stringify(payload) : '';" },
    source: 'https://github.com/connorjburton/hmac-auth-express/issues/67',
    variants: () =>
      emptyForms.map((text) => ({ value: encodeUtf8(text), values: { text: shown(text) } })),
  },
  {
    id: 'placeholder-signed',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Postman', 'JMeter', 'Insomnia', 'shell'],
    code: {
      language: 'JavaScript',
      line: 'const body = pm.variables.replaceIn(pm.request.body.raw);',
    },
    source: 'https://github.com/postmanlabs/postman-app-support/issues/2994',
    variants: withPlaceholders,
  },
  {
    id: 'placeholder-in-body',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Postman', 'JMeter', 'Insomnia', 'shell'],
    code: {
      language: 'JavaScript',
      line: 'const body = pm.variables.replaceIn(pm.request.body.raw);',
    },
    source: 'https://github.com/postmanlabs/postman-app-support/issues/2994',
    variants: withValues,
  },
  {
    id: 'hash-of-body-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['AWS Signature Version 4', 'Tencent Cloud API v3', 'Kong', 'Coinbase'],
    source: 'https://github.com/Kong/kong/issues/9734',
    variants: digestsOf,
  },
  {
    id: 'hash-of-nothing-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['AWS Signature Version 4', 'Tencent Cloud API v3'],
    source: 'https://github.com/Kong/kong/issues/9734',
    variants: () => digestsOf(new Uint8Array()),
  },
  {
    id: 'encoded-body-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['AWS API Gateway', 'queues and logs'],
    code: { language: 'Python', line: 'body = base64.b64decode(event["body"])' },
    source: 'https://github.com/slackapi/python-slack-sdk/issues/859',
    variants: encodedVariants,
  },
  {
    id: 'decoded-body-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['AWS API Gateway', 'queues and logs'],
    source: 'https://github.com/slackapi/python-slack-sdk/issues/859',
    variants: decodedVariants,
  },
  {
    id: 'multipart-part-signed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['FormData', 'curl -F', 'Python requests files='],
    source: 'https://www.rfc-editor.org/rfc/rfc2046#section-5.1',
    variants: partContents,
  },
];

/** What would not be seen in a sentence is named there. */
function shown(text: string): string {
  if (text === '') return 'nothing';
  return text === ' ' ? 'space' : text;
}
