import type { Problem } from '#core/explain/explanation.ts';
import type { Header } from '#core/http/header.ts';
import type { KeyReading, Recipe, Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** A request that gives many mistakes something to change. */
export type Request = {
  readonly name: string;
  readonly problemOf: (scheme: Scheme, received: string) => Problem;
};

type Known = {
  readonly body: string | Uint8Array;
  readonly secret?: string;
  readonly time?: string;
  readonly id?: string;
  readonly headers?: readonly Header[];
  readonly reading?: KeyReading;
};

function request(name: string, { body, secret, time, id, reading, headers = [] }: Known): Request {
  return {
    name,
    problemOf: (scheme, received) => ({
      schemeId: scheme.id,
      recipe: {
        ...scheme.recipe,
        key: { ...scheme.recipe.key, reading: reading ?? scheme.recipe.key.reading },
      },
      fields: scheme.fields,
      // The fields of the product's first scheme; a hex secret, as its vendor hands out.
      values: {
        timeStamp: time ?? '1565314790',
        accessId: id ?? '1500001048',
        secretKey: secret ?? '00112233445566778899aabbccddeeff',
      },
      body: new Uint8Array(Buffer.from(body as string)),
      received,
      method: scheme.method,
      url: 'https://api.tpns.tencent.com/v3/push/app?debug=1',
      headers,
      otherSecrets: [],
    }),
  };
}

const rich = JSON.stringify({
  audience_type: 'all',
  message: {
    title: '您好 \u{1f69a} é’—… \u2028',
    content: "<b>Tom & Jerry's</b> a/b = `c` + d",
    android: {},
    list: [],
    custom_content: '{"k": 1, "v":[true,null]}',
  },
  'z"\\': '\u0001\b\f\u007f\u0085\u3000',
  10: 1,
  2: null,
  at: '2021-11-03T06:17:41.000Z',
  account_id: '123',
  ids: [1500001048, 0.1],
}).replace('"ids":', '"n":1.0,"e":1e3,"big":9007199254740993,"n":2.50,"ids":');

export const requests: readonly Request[] = [
  request('compact JSON', { body: rich }),
  request('escaped JSON', {
    body: '{"a":"\\u60a8\\u597d \\ud83d\\ude9a \\u003cb\\u003e \\/ \\u0008 \\u2028","lone":"\\ud83d","nl":"x\\ny\\r\\nz","q":"C:\\\\temp\\\\\\"new\\""}',
    secret: `pa$$word#1 with%%20\\b!ang\${X}`,
  }),
  request('pretty JSON', {
    body: '{\r\n  "a" : [1, 2],\r\n  // a comment\r\n  "b": "“x” – y…",\r\n  "c": true\r\n}\r\n',
    secret: 'bm90IGhleCBidXQgYmFzZTY0',
  }),
  request('what curl -d @file sends', { body: '{  "a": "您好",  "b": [    1,    2  ]}' }),
  request('text that went through a page', {
    body: '\ufeff {"t":"&lt;b&gt; &amp; &quot;x&quot;","n":"a\u00a0b\u200bc","m":"ä½\u00a0å¥½ Ã©","{{name}}":"e\u0301 \ufffd"} \n',
  }),
  request('a form', {
    body: 'title=%E6%82%A8%E5%A5%BD&list=a%2Cb&text=hello+world&{{user}}=1',
    headers: [
      { name: 'Content-Type', value: 'application/x-www-form-urlencoded' },
      { name: 'X-Nonce', value: 'b7f3c1d29a' },
      { name: 'X-App-Id', value: '1600001048' },
    ],
  }),
  request('nothing', { body: '', id: '1500001048\u200b' }),
  request('an empty object', { body: '{}', time: '1565314790123' }),
  request('Base64', { body: Buffer.from('{"a":"您好"}').toString('base64') }),
  request('a percent-encoded body', { body: encodeURIComponent('{"a":"您好 b"}') }),
  request('GBK', {
    body: Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc4, 0xe3, 0x22, 0x7d),
  }),
  request('parts', {
    body: '--xyz\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"a":1}\r\n--xyz--\r\n',
    headers: [{ name: 'Content-Type', value: 'multipart/form-data; boundary=xyz' }],
  }),
  request('hex', { body: Buffer.from('{"a":1}').toString('hex') }),
  request('mojibake', { body: Buffer.from('{"a":"您好 é"}').toString('latin1') }),
  request('a template', { body: `{"title":"{{title}}","id":"\${accessId}","n":{{timeStamp}}}` }),
  request('a secret in Base64', {
    body: '{"a":1}',
    secret: 'c2VjcmV0IGJ5dGVz',
    reading: 'base64',
  }),
  request('JSON twice', { body: JSON.stringify(JSON.stringify({ a: '您好', b: [1] })) }),
];

const base64 = (text: string | Uint8Array) => Buffer.from(text as string).toString('base64');
const hex = (digest: Buffer) => digest.toString('hex');
const signature = (digest: Buffer) => base64(hex(digest));
const bytes = (digest: Buffer) => [...digest];
const signedBytes = (digest: Buffer) => [...new Int8Array(digest)];

type Writing = {
  readonly name: string;
  readonly write: (digest: Buffer, values: Values) => string;
  /** Steps of the recipe in place of the scheme's own. */
  readonly text?: Recipe['text'];
};

/** RFC 4648 §6, digit by digit. */
function base32(digest: Buffer): string {
  const bits = bytes(digest)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map((five) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2)),
  );
  return digits.join('').padEnd(Math.ceil(digits.length / 8) * 8, '=');
}

/** What Python's repr makes of bytes. */
function pythonRepr(digest: Buffer): string {
  const short: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
  const quote = digest.includes(39) && !digest.includes(34) ? '"' : "'";
  const written = bytes(digest).map((byte) => {
    if (byte === 39 && quote === "'") return "\\'";
    if (short[byte] !== undefined) return short[byte];
    const isPrintable = byte >= 32 && byte < 127;
    return isPrintable ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return `b${quote}${written.join('')}${quote}`;
}

/** Ways in which clients write a digest, by Node's own means. */
export const textsOf: readonly Writing[] = [
  { name: 'Base64 of the bytes', write: (d) => base64(d) },
  { name: 'hex', write: hex },
  { name: 'Base64 of upper-case hex', write: (d) => base64(hex(d).toUpperCase()) },
  { name: 'a line end inside', write: (d) => base64(`${hex(d)}\n`) },
  { name: 'quotes inside', write: (d) => base64(JSON.stringify(hex(d))) },
  { name: 'URL-safe', write: (d) => d.toString('base64url') },
  { name: 'without padding', write: (d) => signature(d).replaceAll('=', '') },
  { name: 'Base64 twice', write: (d) => base64(signature(d)) },
  { name: 'hex twice', write: (d) => base64(Buffer.from(hex(d)).toString('hex')) },
  { name: 'hex of Base64', write: (d) => Buffer.from(base64(d)).toString('hex') },
  { name: 'a prefix', write: (d) => `sha256=${hex(d)}` },
  { name: 'spaces for plus signs', write: (d) => base64(d).replaceAll('+', ' ') },
  { name: 'b’…’', write: (d) => `b'${signature(d)}'` },
  { name: 'in quotes', write: (d) => `"${signature(d)}"` },
  { name: 'URL-encoded', write: (d) => encodeURIComponent(signature(d)) },
  { name: 'in lines', write: (d) => `${signature(d).slice(0, 64)}\n${signature(d).slice(64)}\n` },
  { name: 'with the name of its header', write: (d) => `Sign: ${signature(d)}` },
  { name: 'cut where a line ends', write: (d) => signature(d).slice(0, 76) },
  { name: 'cut short', write: (d) => signature(d).slice(0, 40) },
  { name: 'in lower case', write: (d) => signature(d).toLowerCase() },
  { name: 'the secret', write: (_, values) => values.secretKey ?? '' },
  { name: 'a Basic credential', write: (_, v) => base64(`${v.accessId}:${v.secretKey}`) },
  { name: 'with the label of openssl', write: (d) => base64(`SHA2-256(stdin)= ${hex(d)}\n`) },
  { name: 'dashes', write: (d) => base64((hex(d).match(/../g) ?? []).join('-').toUpperCase()) },
  { name: 'colons', write: (d) => base64((hex(d).match(/../g) ?? []).join(':')) },
  { name: '0x', write: (d) => base64(`0x${hex(d)}`) },
  {
    name: 'no zeros',
    write: (d) =>
      base64(
        bytes(d)
          .map((b) => b.toString(16))
          .join(''),
      ),
  },
  {
    name: 'signed bytes',
    write: (d) =>
      base64(
        signedBytes(d)
          .map((b) => (b >>> 0).toString(16))
          .join(''),
      ),
  },
  { name: 'a number', write: (d) => base64(BigInt(`0x${hex(d)}`).toString(16)) },
  { name: 'a repr of bytes', write: (d) => base64(`b'${hex(d)}'`) },
  { name: 'a repr of the bytes', write: (d) => base64(pythonRepr(d)) },
  { name: 'base32', write: base32 },
  { name: 'lower-case hex', write: hex, text: ['hex-upper'] },
  { name: 'URL-safe Base64', write: (d) => d.toString('base64url'), text: ['base64'] },
  { name: 'plain Base64', write: (d) => base64(d).replace('=', ''), text: ['base64url'] },
  { name: 'padded Base64', write: (d) => `${d.toString('base64url')}=`, text: ['base64url'] },
  { name: 'Base64 of hex', write: signature, text: ['hex'] },
  { name: 'hex before Base64', write: signature, text: ['base64'] },
  { name: 'a list of bytes', write: (d) => base64(`[${bytes(d).join(' ')}]`) },
  { name: 'Latin-1 text', write: (d) => base64(d.toString('latin1')) },
  { name: 'broken UTF-8', write: (d) => base64(d.toString('utf8')) },
];
