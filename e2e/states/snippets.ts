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

function snippetOf(choice: SnippetChoice): State {
  return {
    name: `snippet, ${Object.values(choice).join(' ')}`,
    reach: async (playground) => {
      await playground.loadExample();
      await playground.chooseSnippet(choice);
    },
  };
}

/** Every snippet that there is. */
export const snippetStates: readonly State[] = [...replay, ...live].map(snippetOf);
