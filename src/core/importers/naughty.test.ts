import { describe, expect, test } from 'vitest';
import type { Candidate } from '#core/importers/import.ts';
import { importText } from '#core/importers/import-text.ts';
import {
  headerTexts,
  naughtyBody,
  naughtyTexts,
  wellFormedTexts,
} from '#core/naughty.properties.ts';
import { schemes } from '#core/schemes/registry.ts';

const [scheme] = schemes;
const url = 'https://api.tpns.tencent.com/v3/push/app';
const utf8 = (text: string): Buffer => Buffer.from(text);

/** The only request of a text. */
function only(text: string | Buffer): Candidate {
  const input = typeof text === 'string' ? text : new Uint8Array(text);
  const { candidates } = importText(input, { scheme });
  expect(candidates.length).toBe(1);
  return candidates[0]!;
}

function expectBody({ request }: Candidate, body: Buffer): void {
  expect(Buffer.from(request.body).toString('latin1')).toBe(body.toString('latin1'));
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A request whose length tells where its body ends. */
function rawHttp(body: Buffer): Buffer {
  const head = `POST /v3/push/app HTTP/1.1\r\nHost: h\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([utf8(head), body]);
}

function har(text: string): string {
  const postData = { mimeType: 'application/json', text };
  const request = { method: 'POST', url, headers: [], postData, bodySize: utf8(text).length };
  return JSON.stringify({ log: { version: '1.2', entries: [{ request }] } });
}

function postman(raw: string): string {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  const request = { method: 'POST', url, body: { mode: 'raw', raw } };
  return JSON.stringify({ info: { name: 'a', schema }, item: [{ name: 'b', request }] });
}

/** A string of JSON is one of JavaScript and of Python too. */
const writers: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['HAR', har],
  ['a JSON object', (text) => JSON.stringify({ url, headers: { A: 'b' }, body: text })],
  ['fetch', (text) => `fetch("${url}", { "body": ${JSON.stringify(text)}, "method": "POST" });`],
  [
    'Python',
    (text) => `import requests\nrequests.post("${url}", data=${JSON.stringify(text)}.encode())`,
  ],
];

describe.each(writers)('a naughty text as the body of %s', (_, write) => {
  test.each(wellFormedTexts)('comes out unchanged: %j', (text) => {
    expectBody(only(write(text)), utf8(text));
  });
});

describe('a naughty text', () => {
  // Postman fills in what stands in two braces.
  test.each(wellFormedTexts.filter((text) => !text.includes('{{')))(
    'as the body of Postman comes out unchanged: %j',
    (text) => {
      expectBody(only(postman(text)), utf8(text));
    },
  );

  test.each(wellFormedTexts)('as a raw body comes out unchanged: %j', (text) => {
    const found = only(rawHttp(utf8(text)));
    expectBody(found, utf8(text));
    expect(found.bodyKnownFromWire).toBe(true);
  });

  // No argument of a program can hold a NUL.
  test.each(wellFormedTexts.filter((text) => !text.includes('\0')))(
    'quoted for a shell comes out unchanged: %j',
    (text) => {
      const command = `curl '${url}' --data-raw ${shellQuoted(text)} -H 'A: b'`;
      expectBody(only(command), utf8(text));
      expectBody(only(utf8(command)), utf8(text));
    },
  );

  test.each(headerTexts)('as the Sign comes out unchanged: %j', (text) => {
    for (const pasted of [
      `curl '${url}' -H ${shellQuoted(`sign: ${text}`)}`,
      `POST / HTTP/1.1\r\nHost: h\r\nSign: ${text}\r\n\r\n`,
      JSON.stringify({ url, headers: { Sign: text }, body: '' }),
      `fetch(${JSON.stringify(url)}, ${JSON.stringify({ headers: { Sign: text } })})`,
      `import requests\nrequests.get(${JSON.stringify(url)}, headers=${JSON.stringify({ Sign: text })})`,
    ]) {
      expect(only(pasted).received.signature).toBe(text);
    }
  });

  test('among all others comes out unchanged, to the byte', () => {
    expectBody(only(rawHttp(naughtyBody)), naughtyBody);
    expectBody(only(naughtyBody.toString('hex')), naughtyBody);
    expectBody(only(naughtyBody.toString('base64')), naughtyBody);
  });

  test('pollutes no prototype', () => {
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('half a character', () => {
  const halves = naughtyTexts.filter((text) => !text.isWellFormed());

  test.each(halves)('in a body is said where U+FFFD takes its place: %j', (text) => {
    const written = [har(text), postman(text), ...writers.map(([, write]) => write(text))];
    for (const pasted of written) {
      const { request, unread, needs, bodyKnownFromWire } = only(pasted);
      const isMissing = needs.some(({ kind }) => kind === 'body');
      // Python refuses to send it; a browser sends what stands here.
      expect(isMissing).toBe(pasted.includes('requests.post'));
      expect(bodyKnownFromWire).toBe(pasted.startsWith('fetch'));
      expect(unread.length).toBe(1);
      expect(Buffer.from(request.body).toString()).toBe(isMissing ? '' : utf8(text).toString());
      expect(unread[0]?.why.id).toMatch(isMissing ? /expression$/ : /lone-surrogate$/);
    }
  });
});
