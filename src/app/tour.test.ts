import { expect, test } from 'vitest';
import { inspect } from '#core/inspect/inspect.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import { dispatch } from './session-changes.ts';
import { firstVisit } from './testing/first-visit.ts';
import { startTour } from './tour.ts';

test('the request of the tour is signed, and its Sign is not the one that was received', async () => {
  const store = firstVisit();
  startTour(store);
  const { session, touring } = store.getState();
  const report = await inspect(schemeOf(session), session);
  expect(session.exampleId).toBe(touring?.exampleId);
  expect(report.status).toBe('signed');
  expect(session.received).toMatch(/^[\w+/]{88}$|^[\w+/]{86}==$/);
  expect(report.status === 'signed' && report.trace.signature).not.toBe(session.received);
});

test('what was typed is set aside whole', () => {
  const store = firstVisit();
  dispatch(store, { type: 'body-edited', body: new Uint8Array([1]) });
  const { session } = store.getState();
  startTour(store);
  expect(store.getState().setAside?.session).toBe(session);
});
