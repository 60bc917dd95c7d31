import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { useLanguage } from '#ui/language.tsx';
import { SnippetsPanel } from '#ui/snippets/snippets-panel.tsx';

/** The tools under the panes, one tab each. A tool that has nothing to show yet has no tab. */
export function Tools(): ReactNode {
  const { t } = useLanguage();
  return (
    <Tabs.Root defaultValue="snippets">
      <Tabs.List className="tabs" aria-label={t('page.tools')}>
        <Tabs.Tab className="tab" value="snippets">
          {t('tools.snippets')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel className="tool-panel" value="snippets">
        <SnippetsPanel />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
