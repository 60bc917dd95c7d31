import { expect } from '@playwright/test';
import type { SnippetChoice } from '../page/playground.ts';
import type { State } from './state.ts';

const replay: readonly SnippetChoice[] = [
  ...['sh', 'PowerShell', 'cmd'].map((shell) => ({ language: 'curl', shell, mode: 'Replay' })),
  ...['requests', 'standard library'].map((library) => ({
    language: 'Python',
    library,
    mode: 'Replay',
  })),
];

/** cmd has no means to sign, so its snippets are frozen ones only. */
const live = replay
  .filter(({ shell }) => shell !== 'cmd')
  .map((choice) => ({ ...choice, mode: 'Live' }));

/** One each: the box is the same for all of them. */
const programs = ['Node', 'Go', 'PHP', 'Java', 'C#'].map((language) => ({
  language,
  mode: 'Live',
}));

function snippetOf(choice: SnippetChoice): State {
  return {
    name: `snippet, ${Object.values(choice).join(' ')}`,
    reach: async (playground) => {
      await playground.loadExample();
      await playground.chooseSnippet(choice);
    },
  };
}

/** Snippets of all languages, and what is said before a SecretKey goes into one. */
export const snippetStates: readonly State[] = [
  ...[...replay, ...live, ...programs].map(snippetOf),
  {
    name: 'snippet, with the SecretKey',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.chooseSnippet({ language: 'Python', mode: 'Live' });
      await playground.field('Put SecretKey into the snippet').check();
    },
  },
  {
    name: 'snippet, of the last result',
    reach: async (playground) => {
      await playground.loadExample();
      await expect(playground.region('Snippet')).toBeVisible();
      await playground.field('AccessId').fill('');
    },
  },
];
