import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { differenceCount } from '#core/diff/classify/differences.ts';
import type { View } from '#core/share/view.ts';
import { Contained } from '#ui/contained.tsx';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { SnippetsPanel } from '#ui/snippets/snippets-panel.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import './tools.css';

const ComparePanel = late(async () => (await import('#ui/compare/compare-panel.tsx')).ComparePanel);

const ExplainPanel = late(async () => (await import('#ui/explain/explain-panel.tsx')).ExplainPanel);

const ResponsePanel = late(
  async () => (await import('#ui/response/response-panel.tsx')).ResponsePanel,
);

/** The tools under the panes, one tab each. */
export function Tools(): ReactNode {
  const { t } = useLanguage();
  const { openView } = useCommands();
  const view = usePlaygroundState((state) => state.view);
  return (
    <Tabs.Root value={view} onValueChange={(value) => openView(value)}>
      <Tabs.List className="tabs" aria-label={t('page.tools')}>
        <Tabs.Tab className="tab" value="snippets">
          {t('tools.snippets')}
        </Tabs.Tab>
        <CompareTab />
        <ExplainTab />
        <Tabs.Tab className="tab" value="response">
          {t('response.tab')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel className="tool-panel" value="snippets">
        <Contained>
          <SnippetsPanel />
        </Contained>
      </Tabs.Panel>
      <Tabs.Panel className="tool-panel" value="compare">
        <Late>
          <ComparePanel />
        </Late>
      </Tabs.Panel>
      <Tabs.Panel className="tool-panel" value="explain">
        <Late>
          <ExplainPanel />
        </Late>
      </Tabs.Panel>
      <Tabs.Panel className="tool-panel" value="response">
        <Late>
          <ResponsePanel />
        </Late>
      </Tabs.Panel>
    </Tabs.Root>
  );
}

/** A tool that comes when it is opened. Where it fails, the other tools stay. */
function Late(props: { readonly children: ReactNode }): ReactNode {
  const { t } = useLanguage();
  return (
    <LatePart fallback={<p className="text-ink-3">{t('page.loading')}</p>}>
      {props.children}
    </LatePart>
  );
}

function CompareTab(): ReactNode {
  const { t } = useLanguage();
  const count = usePlaygroundState(({ comparison }) =>
    comparison.compared ? differenceCount(comparison.compared.comparison.differences) : undefined,
  );
  const description = count === undefined ? undefined : t('compare.tab.count', { count });
  return (
    <CountingTab value="compare" name={t('compare.tab')} count={count} description={description} />
  );
}

function ExplainTab(): ReactNode {
  const { t } = useLanguage();
  const found = usePlaygroundState(({ hunt }) =>
    hunt && !hunt.isStale ? hunt.found.explanations.length : 0,
  );
  const count = found > 0 ? found : undefined;
  const description = count === undefined ? undefined : t('explain.tab.count', { count });
  return (
    <CountingTab value="explain" name={t('explain.tab')} count={count} description={description} />
  );
}

type CountingTabProps = {
  readonly value: View;
  readonly name: string;
  readonly count: number | undefined;
  readonly description: string | undefined;
};

/** Its name stays the same, whatever was counted. */
function CountingTab({ value, name, count, description }: CountingTabProps): ReactNode {
  const { formatNumber } = useLanguage();
  return (
    <Tabs.Tab className="tab" value={value} aria-description={description}>
      {name}
      {count !== undefined && (
        <span aria-hidden className="ml-1.5 text-ink-3 tabular-nums">
          {formatNumber(count)}
        </span>
      )}
    </Tabs.Tab>
  );
}
