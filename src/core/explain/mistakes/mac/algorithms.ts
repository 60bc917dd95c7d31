import { concatBytes } from '#core/bytes/bytes.ts';
import { type AnyHash, formOf, hashOf, hmacOf } from '#core/explain/mistakes/mac/forms.ts';
import type { MacForm, Mistake, Variant } from '#core/schemes/mistake.ts';

const plainHash: Mistake = {
  id: 'hash-without-hmac',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['crypto-js/sha256', 'hashlib.sha256', 'MessageDigest'],
  code: { language: 'Python', line: 'hmac.new(secret_key.encode(), message, hashlib.sha256)' },
  source: 'https://github.com/brix/crypto-js/issues/187',
  *variants({ recipe }) {
    const names = new Set<AnyHash>([recipe.hash, 'SHA-256', 'MD5', 'SHA-1', 'SHA-512']);
    for (const hash of names) yield* plainForms(hash);
  },
};

function* plainForms(hash: AnyHash): Iterable<Variant<MacForm>> {
  const forms: readonly (readonly [string, MacForm['digest']])[] = [
    ['message', (_, message) => hashOf(hash, message)],
    ['secretFirst', (key, message) => hashOf(hash, concatBytes([key, message]))],
    ['messageFirst', (key, message) => hashOf(hash, concatBytes([message, key]))],
    ['both', (key, message) => hashOf(hash, concatBytes([key, message, key]))],
  ];
  for (const [order, digest] of forms)
    yield { value: formOf(hash, digest), values: { hash, order } };
}

/** HMAC with hashes that the recipe does not name. */
function* hmacForms(names: readonly AnyHash[], own: AnyHash): Iterable<Variant<MacForm>> {
  for (const hash of names) {
    if (hash === own) continue;
    const value = formOf(hash, (key, message) => hmacOf(hash, key, message));
    yield { value, values: { hash } };
  }
}

const hmacSha1: Mistake = {
  id: 'hmac-with-sha-1',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['code written for Alibaba Cloud, Tencent COS or OAuth 1'],
  code: { language: 'Java', line: 'Mac mac = Mac.getInstance("HmacSHA256");' },
  source: 'https://github.com/Adyen/adyen-magento2/issues/29',
  variants: ({ recipe }) => hmacForms(['SHA-1'], recipe.hash),
};

const hmacMd5: Mistake = {
  id: 'hmac-with-md5',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['Python before 3.8, where hmac.new has MD5 as its default', 'WeChat Pay V2'],
  code: { language: 'Python', line: 'hmac.new(secret_key.encode(), message, hashlib.sha256)' },
  source: 'https://docs.python.org/3/library/hmac.html',
  variants: ({ recipe }) => hmacForms(['MD5'], recipe.hash),
};

const hmacSha2: Mistake = {
  id: 'hmac-with-other-sha-2',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['code written for Gate.io or Bittrex'],
  source: 'https://github.com/brix/crypto-js/issues/220',
  variants: ({ recipe }) =>
    hmacForms(['SHA-512', 'SHA-384', 'SHA-256', 'SHA-224', 'SHA-512/256'], recipe.hash),
};

const hmacSha3: Mistake = {
  id: 'hmac-with-sha-3',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['CryptoJS.HmacSHA3, which is Keccak', 'Ethereum libraries'],
  code: { language: 'JavaScript', line: 'CryptoJS.HmacSHA256(message, secretKey)' },
  source: 'https://cryptojs.gitbook.io/docs/hashing',
  variants: ({ recipe }) =>
    hmacForms(['Keccak-512', 'SHA3-256', 'SHA3-512', 'Keccak-256'], recipe.hash),
};

const none = () => [];

/** No small maintained library has SM3, so it is named and not computed. */
const hmacSm3: Mistake = {
  id: 'hmac-with-sm3',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['suites of the Chinese national standards'],
  source: 'https://datatracker.ietf.org/doc/html/draft-sca-cfrg-sm3-02',
  variants: none,
};

/** Whoever signed so had another key, so that nothing can be computed. */
const asymmetric: Mistake = {
  id: 'signed-with-private-key',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['code written for Alipay or WeChat Pay V3'],
  variants: none,
};

/** Another algorithm in place of the recipe's. */
export const otherAlgorithms: readonly Mistake[] = [
  plainHash,
  hmacSha1,
  hmacMd5,
  hmacSha2,
  hmacSha3,
  hmacSm3,
  asymmetric,
];
