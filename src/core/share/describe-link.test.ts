import { describe, expect, test } from 'vitest';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { describeLink } from '#core/share/describe-link.ts';
import { encodeLink } from '#core/share/link.ts';

const [scheme] = schemes;
const address = 'https://countersign.example/';
const example = reduce(initialSession, {
  type: 'example-loaded',
  exampleId: scheme.examples[0]!.id,
});
const sample: Session = { ...example, exampleId: undefined };
const secret = scheme.fields.find((field) => field.secret)!;
const promise = { id: 'link.left-out.secret', values: { name: secret.label } };

/** Bytes that do not compress, the same in every run. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

describe('the description of a link', () => {
  test('is of the link that is written, and counts the whole address', async () => {
    const options = { view: 'compare', keyCheck: true } as const;
    const { fragment, length, tone, leaks } = await describeLink(sample, options, address);
    expect(fragment).toBe(await encodeLink(sample, options));
    expect(length).toBe(`${address}#${fragment}`.length);
    expect({ tone, leaks }).toEqual({ tone: 'fine', leaks: [] });
  });

  test('lists everything that it holds with its size', async () => {
    const session: Session = {
      ...sample,
      accessPointId: customAccessPointId,
      customBaseUrl: 'http://[::1]',
      path: '/签名',
      reference: new Uint8Array(3),
    };
    const { items, leftOut } = await describeLink(session, { view: 'compare', keyCheck: true }, '');
    const open = scheme.fields.filter((field) => !field.secret);
    expect(items.map(({ label, bytes }) => [label.id, label.values?.name, bytes])).toEqual([
      ['link.item.scheme', undefined, scheme.id.length],
      ['link.item.access-point', undefined, 6],
      ['link.item.base-url', undefined, 12],
      ['link.item.path', undefined, 7],
      ...open.map(({ id, label }) => ['link.item.field', label, sample.values[id]!.length]),
      ['link.item.body', undefined, sample.body.length],
      ['link.item.received', 'Sign', sample.received.length],
      ['link.item.reference', undefined, 3],
      ['link.item.view', undefined, 7],
      ['link.item.key-check', undefined, 2],
    ]);
    expect(leftOut).toEqual([promise]);
  });

  test('lists what is left out', async () => {
    const values = { ...sample.values, otherField: 'typed before another scheme was chosen' };
    const session: Session = { ...sample, values, customBaseUrl: 'http://not.in.use' };
    expect((await describeLink(session, {}, '')).leftOut).toEqual([
      promise,
      { id: 'link.left-out.base-url' },
      { id: 'link.left-out.other-values', values: { count: 1 } },
    ]);
  });

  test('of an example says that there is nothing in it but a name', async () => {
    const { items, fragment } = await describeLink(example, {}, address);
    expect(items).toEqual([{ label: { id: 'link.item.example' }, bytes: fragment!.length - 2 }]);
  });

  test.each([
    [1000, 'fine'],
    [2000, 'long'],
    [23_000, 'long'],
    [30_000, 'stop'],
    [5_000_000, 'stop'],
  ])('of %i bytes that do not compress has the tone %s', async (length, tone) => {
    const description = await describeLink({ ...sample, body: noise(length) }, {}, address);
    expect(description.tone).toBe(tone);
    expect(description.fragment === undefined).toBe(tone === 'stop');
  });

  test('turns long at 2,000 characters of the whole address', async () => {
    const { length = 0 } = await describeLink(sample, {}, '');
    expect((await describeLink(sample, {}, 'x'.repeat(1999 - length))).tone).toBe('fine');
    expect((await describeLink(sample, {}, 'x'.repeat(2000 - length))).tone).toBe('long');
  });

  test('stops and says where a secret stands', async () => {
    const body = new TextEncoder().encode(`{"key":"${sample.values[secret.id]}"}`);
    const description = await describeLink({ ...sample, body }, {}, address);
    expect(description).toMatchObject({
      tone: 'stop',
      fragment: undefined,
      leaks: [{ place: 'body', secret: secret.label, spelling: 'text' }],
    });
  });
});
