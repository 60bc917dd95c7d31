import { timeField } from '#core/inspect/written-time.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { PageAction } from './action.ts';
import type { Page } from './page.ts';
import { chooseBodyFile, goToField } from './places.ts';

const group = 'request';

/** What can be done with the request. */
export function requestActions({ state, commands, language, explain }: Page): PageAction[] {
  const { t } = language;
  const { session, setAside } = state;
  const scheme = schemeOf(session);
  const [example] = scheme.examples;
  const isReceived = session.received.trim() !== '';
  const hasSecret = scheme.fields.some(({ id, secret }) => secret && session.values[id]);
  return [
    ...(isReceived
      ? [
          {
            id: 'explain',
            group,
            label: t('explain.start'),
            key: 'e',
            run: () => void explain(),
          } as const,
        ]
      : []),
    ...(example
      ? [
          {
            id: 'load-example',
            group,
            label: t('request.load-example'),
            key: 'l',
            run: () => commands.dispatch({ type: 'example-loaded', exampleId: example.id }),
          } as const,
        ]
      : []),
    { id: 'import', group, label: t('import.open'), key: 'i', run: () => commands.openImport('') },
    ...timeActions({ state, commands, language }),
    {
      id: 'enter-bytes',
      group,
      label: t('request.enter-bytes'),
      run: () => commands.openDialog('enter-bytes'),
    },
    { id: 'open-body-file', group, label: t('request.open-file'), run: chooseBodyFile },
    bodyView({ state, commands, language }),
    ...(setAside
      ? [{ id: 'put-back', group, label: t('request.put-back'), run: commands.putBack } as const]
      : []),
    ...(hasSecret
      ? [
          {
            id: 'forget-secrets',
            group,
            label: t('request.forget-secrets'),
            run: () => commands.dispatch({ type: 'secrets-forgotten' }),
          } as const,
        ]
      : []),
  ];
}

type Shown = Omit<Page, 'explain'>;

function timeActions({ state, commands, language: { t } }: Shown): PageAction[] {
  const field = timeField(schemeOf(state.session).fields)?.label;
  if (field === undefined) return [];
  const live = t(state.live ? 'palette.live.off' : 'palette.live.on', { field });
  return [
    { id: 'now', group, label: t('palette.now', { field }), key: 't', run: commands.stampNow },
    { id: 'live', group, label: live, run: () => commands.setLive(!state.live) },
  ];
}

function bodyView({ state, commands, language: { t } }: Shown): PageAction {
  const other = state.bodyView === 'text' ? 'hex' : 'text';
  return {
    id: `body-${other}`,
    group,
    label: t(`palette.body.${other}`),
    key: 'h',
    run: () => commands.viewBody(other),
  };
}

/** The way to every field. */
export function fieldActions({ state, language: { t } }: Page): PageAction[] {
  const { recipe, fields, accessPoints } = schemeOf(state.session);
  const received = t('result.received', { name: signatureName(recipe) });
  const goTo = (id: string, name: string, key?: string): PageAction => ({
    id: `go-to-${id}`,
    group: 'go',
    label: t('palette.go', { name }),
    run: () => goToField(name),
    ...(key && { key }),
  });
  return [
    goTo('body', t('request.body'), 'b'),
    goTo('received', received, 'r'),
    ...(accessPoints.length > 0 ? [goTo('access-point', t('request.access-point'))] : []),
    goTo('path', t('request.path')),
    ...fields.map(({ id, label }) => goTo(id, label)),
  ];
}
