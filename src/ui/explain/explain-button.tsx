import type { ReactNode } from 'react';
import { stages } from '#core/explain/explanation.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { useExplain } from './use-explain.ts';
import './search-progress.css';

/** Searches. The same button cancels, so that the focus stays. */
export function ExplainButton(props: { readonly state: Verdict['state'] }): ReactNode {
  const { t } = useLanguage();
  const { hunting } = useCommands();
  const isRunning = usePlaygroundState(({ hunt }) => hunt?.status === 'running');
  const start = useExplain(props.state);
  const cancel = async () => (await hunting()).cancel();
  return (
    <>
      <Button
        kind={isRunning ? 'line' : 'main'}
        onClick={() => void (isRunning ? cancel() : start())}
      >
        {t(isRunning ? 'explain.cancel' : 'explain.start')}
      </Button>
      {isRunning && <Line />}
    </>
  );
}

/** How far the search is, as a line under the verdict. The tool says it in words. */
function Line(): ReactNode {
  const stage = usePlaygroundState(({ hunt }) => hunt?.found.stage);
  const done = stage === undefined ? 0 : stages.indexOf(stage);
  return (
    <span className="search-line" style={{ width: `${(100 * (done + 1)) / stages.length}%` }} />
  );
}
