import type { ReactNode } from 'react';
import { isUntouched } from '#core/session/session.ts';
import { Button } from '#ui/kit/button.tsx';
import { InlineSelect } from '#ui/kit/select-field.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** The heading of the form, with a working example one click away. */
export function ExampleBar(): ReactNode {
  const { t } = useLanguage();
  const { dispatch, startTour } = useCommands();
  const { examples } = useScheme();
  const untouched = usePlaygroundState(({ session }) => isUntouched(session));
  const first = examples[0];
  return (
    <div>
      <div className="flex min-h-7 flex-wrap items-center gap-2">
        <h2 className={untouched ? 'grow max-tablet:basis-full' : 'grow'}>{t('request.title')}</h2>
        {first && (
          <Button
            kind={untouched ? 'main' : 'quiet'}
            fills={!untouched}
            onClick={() => dispatch({ type: 'example-loaded', exampleId: first.id })}
          >
            {t('request.load-example')}
          </Button>
        )}
        <OtherExamples />
        {untouched && (
          <Button kind="quiet" fills onClick={() => void startTour()}>
            {t('page.tour')}
          </Button>
        )}
      </div>
      <Note />
      <SetAside />
    </div>
  );
}

function OtherExamples(): ReactNode {
  const { t, say } = useLanguage();
  const { dispatch } = useCommands();
  const { examples } = useScheme();
  return (
    <span className="menu-select text-xs text-accent">
      <InlineSelect
        label={t('request.examples')}
        labelHidden
        value=""
        choices={[
          { value: '', label: t('request.examples.choose') },
          ...examples.map(({ id, title }) => ({ value: id, label: say(title) })),
        ]}
        onChange={(exampleId) => exampleId && dispatch({ type: 'example-loaded', exampleId })}
      />
    </span>
  );
}

/** What the page is for, as long as it is empty; then what is known of the example. */
function Note(): ReactNode {
  const { t, say } = useLanguage();
  const { examples } = useScheme();
  const untouched = usePlaygroundState(({ session }) => isUntouched(session));
  // In the tour the reader finds that out.
  const chosen = usePlaygroundState(({ session, touring }) => !touring && session.exampleId);
  const note = examples.find(({ id }) => id === chosen)?.note;
  const said = untouched ? t('request.purpose') : note && say(note);
  return said && <p className="mt-1 text-xs text-ink-2">{said}</p>;
}

/** The request that the example took the place of is one click away. */
function SetAside(): ReactNode {
  const { t } = useLanguage();
  const { putBack } = useCommands();
  const cause = usePlaygroundState((state) => state.setAside?.cause);
  return (
    cause &&
    // After a link, the way back stands in the verdict.
    cause !== 'link' && (
      <p className="mt-1 flex items-center gap-2 text-xs text-ink-2" role="status">
        {t(`set-aside.${cause}`)}
        <Button kind="quiet" fills onClick={putBack}>
          {t('request.put-back')}
        </Button>
      </p>
    )
  );
}
