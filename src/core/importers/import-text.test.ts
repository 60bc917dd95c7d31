import { describe, expect, test } from 'vitest';
import { importLimitBytes } from '#core/importers/import.ts';
import { detectKind, importText } from '#core/importers/import-text.ts';
import { samples } from '#core/importers/samples/samples.properties.ts';
import { vendorBody, vendorSign, vendorUrl } from '#core/importers/samples/vendor.properties.ts';
import { schemes } from '#core/schemes/registry.ts';

const [scheme] = schemes;

/** Samples that hold the vendor's whole request. */
const whole = samples.filter(
  ({ name }) => !/json=|people write|^hex$|Base64|a body$|a log of curl/.test(name),
);

function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Uint8Array) return Buffer.from(inner).toString();
    return inner instanceof Map ? [...inner] : inner;
  });
}

describe('a text that was pasted', () => {
  test.each(samples)('is known for $kind: $name', ({ kind, text }) => {
    expect(detectKind(text)).toBe(kind);
    expect(importText(text).kind).toBe(kind);
    expect(importText(new TextEncoder().encode(text)).kind).toBe(kind);
  });

  test.each(whole)('gives the body to the byte: $name', ({ text }) => {
    const [first] = importText(text, { scheme }).candidates;
    expect(Buffer.from(first?.request.body ?? []).toString()).toBe(vendorBody);
  });

  test.each(whole)('fills the received side in any letter case: $name', ({ text }) => {
    const [first] = importText(text, { scheme }).candidates;
    expect(first?.received.signature).toBe(vendorSign);
    expect(first?.received.values.get('accessId')).toBe('1500001048');
    expect(first?.unread.filter(({ why }) => !why.id.startsWith('import.postman'))).toEqual(
      // The log was written for a command without the cookie.
      [],
    );
  });

  test.each(samples.filter(({ name }) => !/headers and a body|hex$|Base64|a body$/.test(name)))(
    'names where the request goes: $name',
    ({ text }) => {
      const [first] = importText(text, { scheme }).candidates;
      expect(first?.request.url).toBe(vendorUrl);
      expect(first?.request.method).toBe('POST');
    },
  );

  test.each(samples)('gives no secret away: $name', ({ text }) => {
    expect(shown(importText(text, { scheme }))).not.toContain('-secret');
    expect(shown(importText(text))).not.toContain('-secret');
  });

  test('names the secrets that it left out', () => {
    const command = `curl -u user:hidden-password -H 'X-Api-Key: hidden-key' -b 'a=hidden-cookie' https://other:hidden-user@h/`;
    const found = importText(command);
    expect(found.candidates[0]?.masked.map(({ name }) => name)).toEqual([
      'Authorization',
      'Cookie',
      'X-Api-Key',
    ]);
    expect(shown(found)).not.toContain('hidden');
    expect(found.candidates[0]?.request.headers.map(({ name }) => name)).toEqual([
      'Host',
      'Accept',
    ]);
  });

  test('keeps a secret that the scheme needs', () => {
    const basic = {
      ...scheme,
      recipe: {
        ...scheme.recipe,
        headers: [{ name: 'authorization', value: [{ kind: 'signature' as const }] }],
      },
    };
    const [first] = importText('curl -H "Authorization: hidden" https://h/', {
      scheme: basic,
    }).candidates;
    expect(first?.received.signature).toBe('hidden');
    expect(first?.masked).toEqual([]);
  });

  test('is refused above 64 MB, with the limit', () => {
    const found = importText(new Uint8Array(importLimitBytes + 1));
    expect(found.candidates).toEqual([]);
    expect(found.unread[0]?.why).toEqual({
      id: 'import.too-large',
      values: { bytes: importLimitBytes + 1, limit: importLimitBytes },
    });
  });

  test('that held half a character says so', () => {
    const found = importText('{"a": "\ud800"}');
    expect(found.unread.map(({ why }) => why.id)).toEqual(['import.lone-surrogate']);
    expect(Buffer.from(found.candidates[0]?.request.body ?? []).toString()).toBe('{"a": "\ufffd"}');
  });

  test('as a file in UTF-16, as Windows PowerShell writes it, is read like UTF-8', () => {
    const text = `\ufeffcurl -d 你好 ${vendorUrl}`;
    const found = importText(new Uint8Array(Buffer.from(text, 'utf16le')));
    expect(found.kind).toBe('curl');
    expect(Buffer.from(found.candidates[0]?.request.body ?? []).toString()).toBe('你好');
  });

  test('that nothing claims is a body to the last byte, BOM and all', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0xff, 0x0d, 0x0a]);
    expect(importText(bytes).candidates[0]?.request.body).toEqual(bytes);
  });

  test('of nothing gives nothing', () => {
    expect(importText('').candidates).toEqual([]);
  });

  test('takes files by the name that was asked for', () => {
    const command = `curl --data-binary @body.json ${vendorUrl}`;
    const asked = importText(command);
    expect(asked.candidates[0]?.needs).toEqual([{ kind: 'file', key: 'body.json' }]);
    expect(asked.candidates[0]?.bodyKnownFromWire).toBe(false);
    const files = new Map([['body.json', Uint8Array.from([1, 13, 10, 0])]]);
    const filled = importText(command, { files });
    expect(filled.candidates[0]?.needs).toEqual([]);
    expect(filled.candidates[0]?.request.body).toEqual(files.get('body.json'));
    expect(filled.candidates[0]?.bodyKnownFromWire).toBe(true);
  });
});

describe('a text in which one thing is repeated a hundred thousand times', () => {
  const starts = [
    '',
    'curl ',
    'curl -d ',
    'curl -F a="',
    'Invoke-WebRequest -Body ',
    'irm -Headers @{',
    'fetch("',
    'fetch("u", {',
    'import requests\nrequests.post(',
    'import requests\nx = ',
    'POST / HTTP/1.1\n',
    '> GET / HTTP/1.1\n',
    '=> Send data, 9 bytes (0x9)\n',
    'C:\\>curl ',
    '{"a": ',
  ];
  const pieces = [
    "'",
    '"',
    '`',
    '\\',
    '{',
    '[',
    '(',
    '$(',
    '<<E\n',
    '^"',
    '/*',
    '"\\',
    '`\\`',
    ': ',
    'a: b\n',
    'a=b\n',
    "''",
    '* ',
    '> ',
    '0000: 00 ',
    'curl ',
    'a.',
    '@{',
    '"""',
    ' ',
    'a ',
    'b"',
  ];

  test.each(starts)('behind %j is read in a time that is not its square', (start) => {
    // A reader that took quadratic time would not come to an end before the test's limit.
    for (const piece of pieces)
      importText(start + piece.repeat(100_000 / piece.length), { scheme });
  });
});
