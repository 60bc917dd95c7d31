import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isBodySent, wireHeaders } from './wire.ts';

const body = new Uint8Array(12);
const headers = [{ name: 'content-length', value: '12' }];

function seen(wire: Parameters<typeof isBodySent>[0]['arrival'], now = body) {
  return { session: { body: now }, arrival: wire };
}

test('a body was sent where somebody saw it on the wire', () => {
  const wire = { headers: [], bodyKnownFromWire: true };
  expect(isBodySent(seen({ session: { body }, wire }))).toBe(true);
});

test('a body was sent where it has the length that the client announced', () => {
  const at = (value: string) => {
    const wire = { headers: [{ name: 'Content-Length', value }], bodyKnownFromWire: false };
    return isBodySent(seen({ session: { body }, wire }));
  };
  expect([at('12'), at('13'), at('')]).toEqual([true, false, false]);
});

test('a digest that the client announced is asked, too', () => {
  const digest = createHash('md5').update(body).digest('base64');
  const at = (value: string, length: string) => {
    const announced = [
      { name: 'Content-MD5', value },
      { name: 'Content-Length', value: length },
    ];
    return isBodySent(
      seen({ session: { body }, wire: { headers: announced, bodyKnownFromWire: false } }),
    );
  };
  expect([at(digest, '12'), at(digest, '13'), at('other', '12')]).toEqual([true, false, false]);
});

test('nothing is known of a body that was typed, or edited since', () => {
  const wire = { headers, bodyKnownFromWire: true };
  const edited = seen({ session: { body }, wire }, new Uint8Array(12));
  expect([isBodySent(seen(undefined)), isBodySent(edited)]).toEqual([false, false]);
  expect(wireHeaders(edited)).toEqual([]);
});

test('the headers of a request as it was sent are known as long as it is the same', () => {
  expect(
    wireHeaders(seen({ session: { body }, wire: { headers, bodyKnownFromWire: false } })),
  ).toBe(headers);
});
