import { useExplain } from '#ui/explain/use-explain.ts';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, useReadState } from '#ui/use-playground.ts';
import { useVerdict } from '#ui/use-verdict.ts';
import type { PageAction } from './action.ts';
import { copyActions } from './copy-actions.ts';
import { appearanceActions, choiceActions, pageActions, toolActions } from './page-actions.ts';
import { fieldActions, requestActions } from './request-actions.ts';

const makers = [
  requestActions,
  copyActions,
  toolActions,
  fieldActions,
  pageActions,
  appearanceActions,
  choiceActions,
];

/** Gives everything that the page can do at the moment at which it is asked. */
export function useActions(): () => readonly PageAction[] {
  const commands = useCommands();
  const language = useLanguage();
  const readState = useReadState();
  const explain = useExplain(useVerdict().state);
  return () => {
    const page = { state: readState(), commands, language, explain };
    return makers.flatMap((actions) => actions(page));
  };
}
