import { describe, expect, test } from 'vitest';
import { fillSession } from '#core/importers/fill-session.ts';
import { importText } from '#core/importers/import-text.ts';
import { samples } from '#core/importers/samples/samples.properties.ts';
import { vendorBody, vendorSign } from '#core/importers/samples/vendor.properties.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';

const [scheme] = schemes;

function fill(text: string, session: Session = initialSession) {
  const [candidate] = importText(text, { scheme }).candidates;
  if (candidate === undefined) throw new Error('nothing to import');
  return fillSession(scheme, candidate, session);
}

function filled(text: string, session: Session = initialSession): Session {
  return fill(text, session).changes.reduce((next, { action }) => reduce(next, action), session);
}

describe('filling the session', () => {
  test.each(
    samples
      .filter(({ kind }) => /^(?:curl|http|har|fetch|json)$/.test(kind))
      .filter(({ name }) => !/people write|PowerShell/.test(name)),
  )('with the vendor’s request gives what the vendor signed: $name', ({ text }) => {
    const session = filled(text);
    expect(session.path).toBe('/v3/push/app');
    expect(session.accessPointId).toBe('guangzhou');
    expect(session.values).toEqual({ accessId: '1500001048', timeStamp: '1565314789' });
    expect(Buffer.from(session.body).toString()).toBe(vendorBody);
    expect(session.received).toBe(vendorSign);
  });

  test('shows what is there and what comes, before anything is done', () => {
    const before = {
      ...initialSession,
      values: { accessId: 'old', secretKey: 'kept' },
      received: 'old',
    };
    const { changes } = fill(
      `curl -H 'accessid: new' -H 'SIGN: s' -d x http://127.0.0.1:1/p?q`,
      before,
    );
    expect(changes.map(({ id, label, before: was, value }) => [id, label, was, value])).toEqual([
      ['access-point', undefined, 'guangzhou', 'custom'],
      ['custom-base-url', undefined, '', 'http://127.0.0.1:1'],
      ['path', undefined, '/v3/push/app', '/p?q'],
      ['field:accessId', 'AccessId', 'old', 'new'],
      ['body', undefined, before.body, new Uint8Array([0x78])],
      ['received', 'Sign', 'old', 's'],
    ]);
    expect(before.values.secretKey).toBe('kept');
  });

  test('knows the vendor’s hosts in any letter case, and takes no other for them', () => {
    const point = (url: string) => filled(`curl ${url}/v3/push/app`).accessPointId;
    expect(point('https://API.tpns.sh.Tencent.com')).toBe('shanghai');
    expect(point('https://api.tpns.hk.tencent.com:443')).toBe('hong-kong');
    expect(point('http://api.tpns.tencent.com')).toBe('custom');
    expect(point('https://api.tpns.tencent.com.example.org')).toBe('custom');
    expect(point('https://api.tpns.tencent.com:8443')).toBe('custom');
  });

  test('keeps the body that is there while the imported one is asked for', () => {
    const before = { ...initialSession, body: Uint8Array.from([1]) };
    expect(filled('curl -d @missing.json https://h/x', before).body).toEqual(before.body);
    expect(filled('curl -X POST https://h/x', before).body).toEqual(new Uint8Array(0));
  });

  test('leaves everything but the body alone when there is only a body', () => {
    expect(fill('just a text').changes.map(({ id }) => id)).toEqual(['body']);
  });

  test('says what it cannot hold', () => {
    const { leftOut } = fill(`curl -X PUT -H 'X-Other: 1' https://h/x`);
    expect(leftOut).toEqual([
      { id: 'import.left-out.method', values: { method: 'PUT', expected: 'POST' } },
      { id: 'import.left-out.headers', values: { count: 3, names: 'Host, Accept, X-Other' } },
    ]);
  });
});
