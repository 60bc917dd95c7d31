import { describe, expect, test } from 'vitest';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { draftFrom, kept } from './draft-storage.ts';

const [scheme] = schemes;
const exampleId = scheme.examples[0]!.id;
const secret = scheme.fields.find((field) => field.secret)!.id;
const example = reduce(initialSession, { type: 'example-loaded', exampleId });

function keptAndBack(session: Session): Session | undefined {
  return draftFrom(structuredClone(kept('id', { name: '', session }, 0)))?.session;
}

describe('a draft that is kept', () => {
  test('comes back with every byte', () => {
    const body = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const session = { ...initialSession, body, reference: body.toReversed(), received: 'Zm9v' };
    expect(keptAndBack(session)).toEqual(session);
  });

  test('comes back with what is known of it as it was sent', () => {
    const headers = [{ name: 'Content-Length', value: '2' }];
    const wire = { headers, bodyKnownFromWire: false };
    const draft = { name: '', session: initialSession, wire };
    expect(draftFrom(structuredClone(kept('id', draft, 0)))?.wire).toEqual(wire);
  });

  test('holds no secret', () => {
    const session = { ...initialSession, values: { [secret]: 'sentinel' } };
    expect(JSON.stringify(kept('id', { name: 'n', session }, 0))).not.toContain('sentinel');
  });

  test('is the example with its published key, as long as it is as it was loaded', () => {
    expect(keptAndBack(example)).toEqual(example);
  });

  test('is the example without a key once another was typed', () => {
    const session = { ...example, values: { ...example.values, [secret]: 'my own' } };
    expect(keptAndBack(session)?.exampleId).toBe(exampleId);
    expect(keptAndBack(session)?.values[secret]).toBeUndefined();
  });

  test('does not come back when its scheme is not known', () => {
    const draft = kept('id', { name: '', session: initialSession }, 0);
    expect(draftFrom({ ...draft, record: { ...draft.record, scheme: 'no-such' } })).toBeUndefined();
  });
});
