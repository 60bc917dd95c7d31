import type { ReactNode } from 'react';
import { Result } from '#ui/result/result.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { useVerdict } from '#ui/use-verdict.ts';

/** What was computed from the session. */
export function ResultPane(): ReactNode {
  const scheme = useScheme();
  const { copy, dispatch, pointAt } = useCommands();
  const report = usePlaygroundState((state) => state.report);
  const lastTrace = usePlaygroundState((state) => state.lastSigned?.trace);
  const received = usePlaygroundState((state) => state.session.received);
  const cursor = usePlaygroundState((state) => state.pointedAt);
  return (
    <Result
      scheme={scheme}
      report={report}
      lastTrace={lastTrace}
      verdict={useVerdict()}
      received={received}
      onReceived={(value) => dispatch({ type: 'received-edited', received: value })}
      cursor={cursor}
      onCursor={pointAt}
      onCopy={copy}
    />
  );
}
