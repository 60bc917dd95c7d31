import { type ReactNode, useEffect } from 'react';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { HuntView } from './hunt-view.tsx';
import { Keyless } from './keyless.tsx';
import { RightSign } from './right-sign.tsx';
import './explain.css';

/** Why the received signature is what it is: what was found, or what can be said without. */
export function ExplainPanel(): ReactNode {
  const { t } = useLanguage();
  const book = useBook();
  return (
    <section aria-label={t('explain.region')} className="explain">
      {book ? <Content book={book} /> : <p className="text-ink-3">{t('page.loading')}</p>}
    </section>
  );
}

/** The mistakes of the chosen scheme, as soon as they are there, with all that is said of them. */
function useBook(): MistakeBook | undefined {
  const { hunting } = useCommands();
  const { id } = useScheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme has another catalogue.
  useEffect(() => {
    void hunting().then(({ prepare }) => prepare());
  }, [hunting, id]);
  return usePlaygroundState((state) => state.book);
}

function Content({ book }: { readonly book: MistakeBook }): ReactNode {
  const { t } = useLanguage();
  const name = signatureName(useScheme().recipe);
  const received = usePlaygroundState(({ session }) => session.received.trim());
  const signature = usePlaygroundState(({ report }) =>
    report.status === 'signed' ? report.trace.signature : undefined,
  );
  const hunt = usePlaygroundState((playground) => playground.hunt);
  if (hunt && !hunt.isStale) return <HuntView hunt={hunt} book={book} />;
  return (
    <>
      {received === '' && <p className="text-ink-3">{t('explain.empty', { name })}</p>}
      {received !== '' && received === signature && <RightSign book={book} />}
      {received !== '' && signature === undefined && <Keyless book={book} />}
      {received !== '' && signature !== undefined && received !== signature && !hunt && (
        <p className="text-ink-3">{t('explain.ready', { name })}</p>
      )}
      {hunt && (
        <>
          <p role="status" className="tool-note text-warn">
            {t('explain.stale')}
          </p>
          <div className="stale">
            <HuntView hunt={hunt} book={book} />
          </div>
        </>
      )}
    </>
  );
}
