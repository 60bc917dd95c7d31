import { buildStates } from './builds.ts';
import { commandStates } from './commands.ts';
import { compareStates } from './compare.ts';
import { explainStates } from './explain.ts';
import { importStates } from './import.ts';
import { requestStates } from './request.ts';
import { responseStates } from './response.ts';
import { resultStates } from './result.ts';
import { schemeStates } from './schemes.ts';
import { shareStates } from './share.ts';
import { snippetStates } from './snippets.ts';
import type { State } from './state.ts';
import { waitingStates } from './waiting.ts';

/**
 * Every state of the page, once. Accessibility, policy, language and screenshots are all checked
 * over this list, so a new panel or state is covered everywhere as soon as it stands here.
 */
export const states: readonly State[] = [
  { name: 'empty', reach: async () => {} },
  ...resultStates,
  ...schemeStates,
  ...requestStates,
  ...commandStates,
  ...importStates,
  ...shareStates,
  ...compareStates,
  ...explainStates,
  ...responseStates,
  ...snippetStates,
  ...waitingStates,
  ...buildStates,
];
