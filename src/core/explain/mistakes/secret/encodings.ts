import { encodeBase64, encodeBase64Url, tryDecodeBase64 } from '#core/bytes/base64.ts';
import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits, encodeHex, encodeHexUpper } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { textBytes, tryReadKey, variant } from '#core/explain/mistakes/secret/key-variants.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const hexDecoded: Mistake = {
  id: 'secret-hex-decoded',
  layer: 'secret',
  prior: 'high',
  arisesIn: ['Buffer.from(key, "hex")', 'pack("H*")', 'Hex.decodeHex', 'openssl hexkey:'],
  code: { language: 'JavaScript', line: "createHmac('sha256', Buffer.from(secretKey, 'utf8'))" },
  source: 'https://github.com/planningcenter/developers/issues/1085',
  *variants(secret, { recipe }) {
    if (recipe.key.reading === 'hex' || !/^(?:[0-9a-f]{2})+$/i.test(secret)) return;
    yield variant(bytesOfDigits(secret));
  },
};

const base64Decoded: Mistake = {
  id: 'secret-base64-decoded',
  layer: 'secret',
  prior: 'medium',
  arisesIn: ['code written for Coinbase, Kraken, Svix or Azure'],
  code: { language: 'Python', line: 'key = secret_key.encode("utf-8")' },
  source: 'https://github.com/brix/crypto-js/issues/220',
  *variants(secret, { recipe }) {
    const bytes = recipe.key.reading === 'base64' ? undefined : lenientBase64(secret);
    if (bytes !== undefined) yield variant(bytes);
  },
};

/** As Node reads it: either alphabet, strange characters skipped, bits left over dropped, padding optional. */
function lenientBase64(text: string): Bytes | undefined {
  const end = text.indexOf('=');
  const digits = (end === -1 ? text : text.slice(0, end))
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^0-9A-Za-z+/]/g, '');
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  // An A says nothing, so whole groups have no bits left over.
  const padding = -whole.length & 3;
  const bytes = tryDecodeBase64(whole + 'A'.repeat(padding), 'base64', 'optional');
  return 'problem' in bytes || whole === '' ? undefined : bytes.slice(0, bytes.length - padding);
}

const notDecoded: Mistake = {
  id: 'secret-not-decoded',
  layer: 'secret',
  prior: 'high',
  arisesIn: ['any language'],
  *variants(secret, { recipe }) {
    const bytes = textBytes(secret);
    if (recipe.key.reading !== 'utf8' && bytes !== undefined) yield variant(bytes);
  },
};

const base64Encoded: Mistake = {
  id: 'secret-base64-encoded',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['values of Kubernetes secrets', 'btoa', 'base64'],
  code: { language: 'shell', line: 'kubectl get secret push -o jsonpath={.data.key} | base64 -d' },
  source: 'https://github.com/vheon/JediHTTP/issues/11',
  *variants(secret, given) {
    const key = tryReadKey(secret, given);
    const bytes = textBytes(secret);
    if (key === undefined || bytes === undefined) return;
    yield variant(encodeUtf8(encodeBase64(key)));
    yield variant(encodeUtf8(encodeBase64Url(key)));
    // echo adds the line end that is encoded too; base64 the one that follows.
    yield variant(encodeUtf8(encodeBase64(concatBytes([bytes, encodeUtf8('\n')]))));
    yield variant(encodeUtf8(`${encodeBase64(key)}\n`));
  },
};

const hexEncoded: Mistake = {
  id: 'secret-hex-encoded',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['CryptoJS.enc.Hex', 'bin2hex', 'hexlify'],
  code: { language: 'JavaScript', line: 'CryptoJS.HmacSHA256(message, secretKey)' },
  source: 'https://github.com/arangodb/arangodb/issues/2399',
  *variants(secret, given) {
    const key = tryReadKey(secret, given);
    if (key === undefined) return;
    yield variant(encodeUtf8(encodeHex(key)));
    yield variant(encodeUtf8(encodeHexUpper(key)));
  },
};

const utf16: Mistake = {
  id: 'secret-as-utf-16',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['C# Encoding.Unicode', 'Windows APIs'],
  code: { language: 'C#', line: 'var key = Encoding.UTF8.GetBytes(secretKey);' },
  *variants(secret) {
    const little = utf16Units(secret, true);
    const big = utf16Units(secret, false);
    yield variant(little, { order: 'little' });
    yield variant(big, { order: 'big' });
    yield variant(concatBytes([Uint8Array.of(0xff, 0xfe), little]), { order: 'little' });
    yield variant(concatBytes([Uint8Array.of(0xfe, 0xff), big]), { order: 'big' });
  },
};

function utf16Units(text: string, isLittleEndian: boolean): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  }
  return bytes;
}

/** A secret that was decoded or encoded where it is used as it stands. */
export const encodings: readonly Mistake[] = [
  hexDecoded,
  base64Decoded,
  notDecoded,
  base64Encoded,
  hexEncoded,
  utf16,
];
