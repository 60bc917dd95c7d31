import { createPlayground, type PlaygroundStore } from '../playground.ts';

/** The page as someone finds it who has never been here: nothing typed, and nothing chosen. */
export function firstVisit(): PlaygroundStore {
  const preferences = {
    locale: 'en',
    theme: 'system',
    keepDrafts: true,
    forgetAfterMinutes: 30,
    singleKeys: true,
    panes: undefined,
  } as const;
  return createPlayground(preferences, 0);
}
