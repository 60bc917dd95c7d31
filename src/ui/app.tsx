import { lazy, type ReactNode, Suspense } from 'react';
import { macBackend } from '#core/crypto/mac.ts';
import { LateWords, useLanguage } from '#ui/language.tsx';
import { Contained } from './contained.tsx';
import { RequestForm } from './request/request-form.tsx';
import { ResultPane } from './result-pane.tsx';
import { Status } from './status.tsx';
import { TopBar } from './top-bar/top-bar.tsx';
import { usePlaygroundState, useScheme } from './use-playground.ts';

/** The tools come after the first signature. */
const Tools = lazy(async () => ({ default: (await import('./tools/tools.tsx')).Tools }));

const PageNotes = lazy(async () => ({
  default: (await import('./share/page-notes.tsx')).PageNotes,
}));

const ImportDialog = lazy(async () => ({
  default: (await import('./import/import-dialog.tsx')).ImportDialog,
}));

const SealedDialog = lazy(async () => ({
  default: (await import('./share/sealed-dialog.tsx')).SealedDialog,
}));

const BuildLine = lazy(async () => ({
  default: (await import('./foot/build-line.tsx')).BuildLine,
}));

/** The page: who and where, the judgement, the request beside its result, and the tools under both. */
export function App(): ReactNode {
  const { t } = useLanguage();
  return (
    <>
      <TopBar />
      <Contained>
        <Status />
        <Opened />
      </Contained>
      <main className="split grow">
        <Contained>
          <RequestForm />
        </Contained>
        <Contained>
          <ResultPane />
        </Contained>
      </main>
      <section className="tools" aria-label={t('page.tools')}>
        <Contained>
          <Suspense fallback={<p className="tools-loading">{t('page.loading')}</p>}>
            <LateWords>
              <Tools />
            </LateWords>
          </Suspense>
        </Contained>
      </section>
      <Foot />
    </>
  );
}

/** What comes with a link, a file, a paste or a newer build: only when there is something to say or to ask. */
function Opened(): ReactNode {
  const isSealed = usePlaygroundState((state) => state.sealed !== undefined);
  const importable = usePlaygroundState((state) => state.importing);
  const isImporting = importable !== undefined;
  const hasNotes = usePlaygroundState(
    ({ notes, keeping, offline }) =>
      notes.length > 0 ||
      keeping.status === 'failed' ||
      keeping.status === 'withheld' ||
      offline.status === 'newer',
  );
  return (
    <Suspense>
      {(hasNotes || isSealed || isImporting) && (
        <LateWords>
          {hasNotes && <PageNotes />}
          {isSealed && <SealedDialog />}
          {isImporting && <ImportDialog importable={importable} />}
        </LateWords>
      )}
    </Suspense>
  );
}

function Foot(): ReactNode {
  const { t, locale } = useLanguage();
  const scheme = useScheme();
  return (
    <footer className="foot">
      <div className="grow">
        <p>{t('page.private')}</p>
        <Suspense>
          <LateWords>
            <BuildLine />
          </LateWords>
        </Suspense>
        {macBackend() === 'fallback' && <p className="text-warn">{t('page.fallback-crypto')}</p>}
      </div>
      <a
        className="underline"
        href={scheme.documentation[locale]}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('page.documentation', { scheme: scheme.name })}
      </a>
    </footer>
  );
}

/** All that is shown where another page holds this one in a frame. */
export function FramedNotice(): ReactNode {
  const { t } = useLanguage();
  return (
    <p className="m-6 max-w-prose" role="alert">
      {t('page.framed')}
    </p>
  );
}
