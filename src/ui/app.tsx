import type { ReactNode } from 'react';
import { macBackend } from '#core/crypto/mac.ts';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { Contained } from './contained.tsx';
import { RequestForm } from './request/request-form.tsx';
import { ResultPane } from './result-pane.tsx';
import { usePaletteKey } from './shortcuts/palette-key.ts';
import { Status } from './status.tsx';
import { TopBar } from './top-bar/top-bar.tsx';
import { useScheme } from './use-playground.ts';

/** The tools come after the first signature. */
const Tools = late(async () => (await import('./tools/tools.tsx')).Tools);

const InFront = late(async () => (await import('./in-front.tsx')).InFront);

const PaneSeparator = late(async () => (await import('./panes/pane-separator.tsx')).PaneSeparator);

const BuildLine = late(async () => (await import('./foot/build-line.tsx')).BuildLine);

/** The page: who and where, the judgement, the request beside its result, and the tools under both. */
export function App(): ReactNode {
  const { t } = useLanguage();
  return (
    <>
      <TopBar />
      <Contained>
        <Status />
      </Contained>
      <LatePart fallback={<PaletteKey />}>
        <InFront />
      </LatePart>
      <main className="split grow">
        <Contained>
          <RequestForm />
        </Contained>
        <Contained>
          <ResultPane />
        </Contained>
        <LatePart>
          <PaneSeparator />
        </LatePart>
      </main>
      <section className="tools" aria-label={t('page.tools')}>
        <LatePart fallback={<p className="tools-loading">{t('page.loading')}</p>}>
          <Tools />
        </LatePart>
      </section>
      <Foot />
    </>
  );
}

/** The palette that is asked for while it is on its way opens as soon as it is there. */
function PaletteKey(): ReactNode {
  usePaletteKey();
  return null;
}

function Foot(): ReactNode {
  const { t, locale } = useLanguage();
  const scheme = useScheme();
  return (
    <footer className="foot">
      <div className="grow">
        <p>{t('page.private')}</p>
        <LatePart>
          <BuildLine />
        </LatePart>
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
