import type { ReactNode } from 'react';
import { stages } from '#core/explain/explanation.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import './explain.css';

/**
 * Opens the tool and, where there is something to search, begins. The same button cancels, so that
 * the focus stays.
 */
export function ExplainButton(props: { readonly state: Verdict['state'] }): ReactNode {
  const { t } = useLanguage();
  const { hunting, openView } = useCommands();
  const isRunning = usePlaygroundState(({ hunt }) => hunt?.status === 'running');
  const isSigned = usePlaygroundState(({ report }) => report.status === 'signed');
  const start = async () => {
    openView('explain');
    document.querySelector('.tools')?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    if (isSigned && props.state !== 'match') await (await hunting()).start();
  };
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
