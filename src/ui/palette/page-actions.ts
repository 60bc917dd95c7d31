import { schemeOf } from '#core/session/scheme-of.ts';
import { views } from '#core/share/view.ts';
import type { MessageId } from '#ui/language.tsx';
import type { PageAction } from './action.ts';
import type { Page } from './page.ts';
import { goToTool } from './places.ts';

const toolNames = {
  snippets: 'tools.snippets',
  compare: 'compare.tab',
  explain: 'explain.tab',
  response: 'response.tab',
} satisfies Record<(typeof views)[number], MessageId>;

/** The tools under the panes, by the number of their tab. */
export function toolActions({ commands, language: { t } }: Page): PageAction[] {
  return views.map((view, index) => ({
    id: `tool-${view}`,
    group: 'go',
    label: t('palette.tool', { name: t(toolNames[view]) }),
    key: String(index + 1),
    run: () => {
      commands.openView(view);
      // The tab is chosen once it is painted.
      requestAnimationFrame(goToTool);
    },
  }));
}

const group = 'page';

/** What is done with the page as a whole. */
export function pageActions({ state, commands, language: { t } }: Page): PageAction[] {
  const { singleKeys, panes } = state.preferences;
  const { openDialog } = commands;
  return [
    { id: 'share', group, label: t('share.open'), key: 's', run: () => openDialog('share') },
    { id: 'drafts', group, label: t('drafts.open'), key: 'd', run: () => openDialog('drafts') },
    {
      id: 'new-draft',
      group,
      label: t('drafts.new'),
      run: () => void commands.drafts().then((drafts) => drafts.startNew()),
    },
    {
      id: 'keyboard-shortcuts',
      group,
      label: t('shortcuts.title'),
      key: '?',
      run: () => openDialog('shortcuts'),
    },
    { id: 'tour-403', group, label: t('page.tour'), run: () => void commands.startTour() },
    {
      id: 'single-keys',
      group,
      label: t(singleKeys ? 'palette.keys.off' : 'palette.keys.on'),
      run: () => commands.prefer({ singleKeys: !singleKeys }),
    },
    ...(panes
      ? [
          {
            id: 'reset-panes',
            group,
            label: t('panes.reset'),
            run: () => commands.prefer({ panes: undefined }),
          } as const,
        ]
      : []),
  ];
}

/** Languages and themes but the present ones. */
export function appearanceActions({ state, commands, language: { t } }: Page): PageAction[] {
  const { locale, theme } = state.preferences;
  return [
    ...(['en', 'zh-CN'] as const)
      .filter((other) => other !== locale)
      .map(
        (other) =>
          ({
            id: `language-${other}-english-chinese`,
            group,
            label: t(`palette.language.${other}`),
            run: () => commands.prefer({ locale: other }),
          }) as const,
      ),
    ...(['system', 'light', 'dark'] as const)
      .filter((other) => other !== theme)
      .map(
        (other) =>
          ({
            id: `theme-${other}`,
            group,
            label: t(`page.theme.${other}`),
            run: () => commands.prefer({ theme: other }),
          }) as const,
      ),
  ];
}

/** The other schemes, and the examples of the chosen one. */
export function choiceActions({ state, commands, language: { t, say } }: Page): PageAction[] {
  const chosen = schemeOf(state.session);
  return [
    ...chosen.examples.map(
      ({ id, title }) =>
        ({
          id: `example-${id}`,
          group: 'examples',
          label: t('palette.example', { title: say(title) }),
          run: () => commands.dispatch({ type: 'example-loaded', exampleId: id }),
        }) as const,
    ),
    ...state.schemes
      .filter(({ id }) => id !== chosen.id)
      .map(
        ({ id, name }) =>
          ({
            id: `scheme-${id}`,
            group: 'schemes',
            label: t('palette.scheme', { name }),
            run: () => commands.dispatch({ type: 'scheme-chosen', schemeId: id }),
          }) as const,
      ),
  ];
}
