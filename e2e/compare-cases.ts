type Case = {
  readonly name: string;
  readonly tag: string;
  readonly body: string | Uint8Array;
  readonly reference: string | Uint8Array;
  readonly sentence: RegExp;
};

/** 您好 in GBK. */
const gbk = Buffer.from('7b2274223a22c4fabac3227d', 'hex');

/** One pair for each class, with the words in which the page explains it. */
export const cases: readonly Case[] = [
  {
    name: 'White space outside strings',
    tag: 'SP',
    body: '{"a":1}',
    reference: '{"a": 1}',
    sentence: /The reference has SP outside of strings/,
  },
  {
    name: 'Line end',
    tag: 'EOL',
    body: '{\n"a":1\n}',
    reference: '{\r\n"a":1\r\n}',
    sentence: /The reference has one more CR at the line end/,
  },
  {
    name: 'Final newline',
    tag: 'END',
    body: '{"a":1}\n',
    reference: '{"a":1}',
    sentence: /The body ends with LF, the reference does not/,
  },
  {
    name: 'Byte order mark',
    tag: 'BOM',
    body: '\ufeff{"a":1}',
    reference: '{"a":1}',
    sentence: /The body starts with a byte order mark/,
  },
  {
    name: 'Escape against the character itself',
    tag: '\\u',
    body: '["你"]',
    reference: '["\\u4f60"]',
    sentence: /escaped on one side only: \\u4f60 in the reference, 你 in the body/,
  },
  {
    name: 'Escaped slash',
    tag: '\\/',
    body: '["a\\/b"]',
    reference: '["a/b"]',
    sentence: /The body escapes the slash, the reference does not/,
  },
  {
    name: 'HTML-safe escape',
    tag: '<',
    body: '["\\u003cb>"]',
    reference: '["<b>"]',
    sentence: /< in the reference, \\u003c in the body/,
  },
  {
    name: 'Case of hex digits',
    tag: 'aA',
    body: '["\\u00E9"]',
    reference: '["\\u00e9"]',
    sentence: /The hex digits of an escape in another case/,
  },
  {
    name: 'Surrogate pair against four bytes',
    tag: '\\uD8',
    body: '["🚚"]',
    reference: '["\\ud83d\\ude9a"]',
    sentence: /an escaped surrogate pair and as four bytes/,
  },
  {
    name: 'Encoded twice',
    tag: '\\\\',
    body: '{"a":"x"}',
    reference: '"{\\"a\\":\\"x\\"}"',
    sentence: /Encoded twice/,
  },
  {
    name: 'HTML entity',
    tag: '&;',
    body: '["a<b"]',
    reference: '["a&lt;b"]',
    sentence: /HTML entities on one side/,
  },
  {
    name: 'Form encoding',
    tag: '%',
    body: '{"a":"x y"}',
    reference: '%7B%22a%22%3A%22x+y%22%7D',
    sentence: /Percent-encoded as a form field/,
  },
  {
    name: 'White space inside strings',
    tag: '" "',
    body: '["a b"]',
    reference: '["a  b"]',
    sentence: /The reference has SP inside of a string/,
  },
  {
    name: 'Text of a string',
    tag: '""',
    body: '["left"]',
    reference: '["other"]',
    sentence: /Inside of a string, the reference has/,
  },
  {
    name: 'Form of a number',
    tag: '1.0',
    body: '[1]',
    reference: '[1.0]',
    sentence: /The same number in another form: 1\.0 in the reference, 1 in the body/,
  },
  {
    name: 'Cut short',
    tag: '…',
    body: '{"a":"some text"}',
    reference: '{"a":"so',
    sentence: /The reference is cut short: it ends after 8 bytes, 9 bytes are missing/,
  },
  {
    name: 'Other bytes',
    tag: '≠',
    body: '[1]',
    reference: '[2]',
    sentence: /The reference has 2, the body has 1/,
  },
  {
    name: 'Key order',
    tag: 'ORD',
    body: '{"b":1,"a":{"c":2,"d":3}}',
    reference: '{"a":{"c":2,"d":3},"b":1}',
    sentence: /from reference byte \d+ to body byte \d+/,
  },
  {
    name: 'Duplicate key',
    tag: 'DUP',
    body: '{"a":1,"b":3,"a":2}',
    reference: '{"a":1,"b":3}',
    sentence: /The body has a key of its object twice/,
  },
  {
    name: 'Look-alike',
    tag: '≈',
    body: '["a\u00a0b"]',
    reference: '["a b"]',
    sentence: /SP in the reference, ⟨NBSP⟩ in the body/,
  },
  {
    name: 'Unicode normalisation',
    tag: 'NFC',
    body: '["café"]',
    reference: '["cafe\u0301"]',
    sentence: /composed on one side and decomposed on the other/,
  },
  {
    name: 'Encoding',
    tag: 'GBK',
    body: '{"t":"您好"}',
    reference: gbk,
    sentence: /The reference was written in GBK, not in UTF-8/,
  },
];
