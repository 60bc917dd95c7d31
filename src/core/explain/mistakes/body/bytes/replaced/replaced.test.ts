import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lostBodies } from '#core/explain/mistakes/body/bytes/replaced/lost-bodies.ts';
import { replacedMistakes } from '#core/explain/mistakes/body/bytes/replaced/replaced.ts';
import { bodyVariants, givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import type { Given } from '#core/schemes/mistake.ts';

const hex = (text: string) => Buffer.from(text).toString('hex');
const variants = (id: string, body: string | Uint8Array) =>
  bodyVariants(replacedMistakes, id, body);
const body = '{"account":"张三","id":1500001048,"at":"1565314789"}';

describe('something else was signed in the place of the body', () => {
  test('nothing, or what stands for an empty body', () => {
    expect(variants('empty-body-signed-otherwise', '')).toEqual(
      expect.arrayContaining(['', '{}', 'null', '""', 'undefined', '[]', ' '].map(hex)),
    );
  });

  test.each(['md5', 'sha1', 'sha256', 'sha512'])('its %s, and that of nothing', (hash) => {
    for (const [id, bytes] of [
      ['hash-of-body-signed', body],
      ['hash-of-nothing-signed', ''],
    ] as const) {
      const digest = createHash(hash).update(bytes).digest();
      expect(variants(id, body)).toEqual(
        expect.arrayContaining([
          hex(digest.toString('hex')),
          hex(digest.toString('hex').toUpperCase()),
          hex(digest.toString('base64')),
          digest.toString('hex'),
        ]),
      );
    }
  });

  test('its Base64 or hexadecimal text, and the way back', () => {
    const base64 = Buffer.from(body).toString('base64');
    const encoded = variants('encoded-body-signed', body);
    expect(encoded).toContain(hex(base64));
    expect(encoded).toContain(hex(Buffer.from(body).toString('base64url')));
    expect(encoded).toContain(hex(hex(body)));
    expect(encoded).toContain(hex(base64.replace(/(.{76})/g, '$1\n')));
    expect(variants('decoded-body-signed', base64)).toEqual([hex(body)]);
    expect(variants('decoded-body-signed', body)).toEqual([]);
    expect(variants('decoded-body-signed', 'QUJ')).toEqual([]);
  });

  test.each([
    [body.replace('1565314789', '{{X-Time}}')],
    [body.replace('1565314789', '{{time}}')],
    [body.replace('1500001048', `\${id}`)],
    [body.replace('"张三"', '"{{account}}"')],
    [body.replace('"张三"', '{{account}}')],
    [body.replace('"张三"', `"\${account}"`)],
  ])('a template: %s', (template) => {
    expect(variants('placeholder-signed', body)).toContain(hex(template));
  });

  test.each(['{{X-Time}}', '{{$time}}', `\${time}`, '{{ time }}', '<TIME>'])(
    'the values, where the body has %s',
    (placeholder) => {
      const template = body.replace('1565314789', placeholder);
      expect(variants('placeholder-in-body', template)).toContain(hex(body));
    },
  );

  test('a placeholder never holds or fills in the secret', () => {
    const given = givenWith({});
    const secret = given.values.secret!;
    const inBody = `{"a":"${secret}","b":"{{secret}}","c":"{{X-Secret}}"}`;
    for (const mistake of replacedMistakes) {
      if (mistake.layer !== 'body' || !mistake.id.startsWith('placeholder')) continue;
      const bytes = new Uint8Array(Buffer.from(inBody));
      for (const { value, values } of mistake.variants(bytes, given)) {
        expect(JSON.stringify(values)).not.toContain(secret);
        expect(Buffer.from(value).toString().split(secret).length).toBeLessThan(3);
      }
    }
  });

  test('one part of a multipart form', () => {
    const form = [
      '--x9',
      'Content-Disposition: form-data; name="meta"',
      '',
      body,
      '--x9',
      'Content-Disposition: form-data; name="file"; filename="a.bin"',
      'Content-Type: application/octet-stream',
      '',
      '\u0001\r\n\u0002',
      '--x9--',
      '',
    ].join('\r\n');
    expect(variants('multipart-part-signed', form)).toEqual([hex(body), '010d0a02']);
    expect(variants('multipart-part-signed', body)).toEqual([]);
  });
});

describe('bodies from which nothing can be computed', () => {
  const seen = (known: Partial<Given>) =>
    lostBodies.flatMap((mistake) =>
      'evidence' in mistake ? [mistake.evidence(givenWith(known))?.id] : [],
    );
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));
  const header = (name: string, value: string) => ({ headers: [{ name, value }] });

  test('are told by their bytes and headers', () => {
    const lost = ['mistake.characters-lost.evidence', undefined, undefined];
    expect(seen({ body: bytes('{"a":"??"}') })).toEqual(lost);
    expect(seen({ body: bytes('{"a":"\ufffd"}') })).toEqual(lost);
    const compressed = [undefined, 'mistake.compressed-body.evidence', undefined];
    expect(seen({ body: Uint8Array.of(0x1f, 0x8b, 8) })).toEqual(compressed);
    expect(seen(header('content-encoding', 'gzip'))).toEqual(compressed);
    const multipart = [undefined, undefined, 'mistake.multipart-body.evidence'];
    expect(seen(header('Content-Type', 'multipart/form-data; boundary=x'))).toEqual(multipart);
  });

  test('are not seen in an ordinary request', () => {
    const ordinary = { body: bytes('{"a":"really?"}'), ...header('Content-Encoding', 'identity') };
    expect(seen(ordinary)).toEqual([undefined, undefined, undefined]);
  });
});
