import { hmac } from '@noble/hashes/hmac.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import {
  keysOf,
  publicTexts,
  type SecretText,
  textBytes,
  variant,
} from '#core/explain/mistakes/secret/key-variants.ts';
import type { Given, Mistake, Variant } from '#core/schemes/mistake.ts';

const hashes = [
  ['SHA-256', sha256],
  ['MD5', md5],
  ['SHA-1', sha1],
  ['SHA-512', sha512],
] as const;

const hashed: Mistake = {
  id: 'secret-hashed-first',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['code written for Telegram', 'password handling'],
  code: { language: 'Python', line: 'hmac.new(secret_key.encode(), message, hashlib.sha256)' },
  source: 'https://github.com/robinmoisson/staticrypt/issues/98',
  *variants(secret, given) {
    const bytes = textBytes(secret);
    if (bytes === undefined) return;
    yield* hashesOf(bytes);
    for (const text of publicTexts(given)) {
      if (text !== '' && text.isWellFormed()) {
        yield* hashesOf(concatBytes([encodeUtf8(`${text}:`), bytes]));
      }
    }
  },
};

function* hashesOf(bytes: Bytes): Iterable<Variant<Bytes>> {
  for (const [hash, digest] of hashes) {
    const raw = new Uint8Array(digest(bytes));
    yield variant(encodeUtf8(encodeHex(raw)), { hash });
    yield variant(raw, { hash });
  }
}

const affixed: Mistake = {
  id: 'secret-with-affix',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['code written for Alibaba Cloud, OAuth 1, Tencent Cloud API 3.0 or AWS'],
  code: { language: 'PHP', line: "hash_hmac('sha256', $message, $secretKey)" },
  source: 'https://help.aliyun.com/en/document_detail/434773.html',
  variants: (secret, given) => keysOf(withAffixes(secret, given), given),
};

function withAffixes(secret: string, given: Given): readonly SecretText[] {
  const texts = publicTexts(given).filter((text) => text !== '');
  return [
    [`${secret}&`, { affix: '&', place: 'end' }],
    ...['TC3', 'AWS4', 'Bearer '].map(
      (affix): SecretText => [affix + secret, { affix: affix.trim(), place: 'start' }],
    ),
    ...texts.map((affix): SecretText => [secret + affix, { affix, place: 'end' }]),
    ...texts.map((affix): SecretText => [affix + secret, { affix, place: 'start' }]),
  ];
}

const signingKey: Mistake = {
  id: 'secret-derived-signing-key',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['code written for Tencent Cloud API 3.0 or AWS Signature Version 4'],
  code: { language: 'Go', line: 'mac := hmac.New(sha256.New, []byte(secretKey))' },
  source: 'https://www.tencentcloud.com/document/product/213/33224',
  *variants(secret, given) {
    const date = signedDate(given);
    if (date === undefined || !secret.isWellFormed()) return;
    for (const service of hostLabels(given.url)) {
      yield variant(chain(`TC3${secret}`, [date, service, 'tc3_request']), { service });
      const day = date.replaceAll('-', '');
      for (const region of ['us-east-1', service]) {
        yield variant(chain(`AWS4${secret}`, [day, region, service, 'aws4_request']), { service });
      }
    }
  },
};

/** Both vendors: each key is the HMAC-SHA-256 of the next word under the key before it. */
function chain(start: string, words: readonly string[]): Bytes {
  return words.reduce(
    (key: Bytes, word) => new Uint8Array(hmac(sha256, key, encodeUtf8(word))),
    encodeUtf8(start),
  );
}

/** The day of the signed time stamp in UTC, such as 2019-08-09; undefined where there is none. */
function signedDate({ fields, values }: Given): string | undefined {
  const field = fields.find(({ kind }) => kind === 'timestamp-seconds');
  const seconds = field === undefined ? '' : (values[field.id] ?? '');
  return /^\d{1,10}$/.test(seconds)
    ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
    : undefined;
}

/** What of a host may be a service's name: its labels but for the last two. */
function hostLabels(url: string): readonly string[] {
  return URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -2) : [];
}

/** A key that was made out of the secret as another vendor asks for. */
export const derivedKeys: readonly Mistake[] = [hashed, affixed, signingKey];
