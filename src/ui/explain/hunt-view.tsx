import { type ReactNode, useMemo } from 'react';
import { seenIn } from '#core/explain/evidence.ts';
import { stages } from '#core/explain/explanation.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { useLanguage } from '#ui/language.tsx';
import { type Hunt, useScheme } from '#ui/use-playground.ts';
import { CaseFileActions } from './case-file-actions.tsx';
import { ExplanationView } from './explanation-view.tsx';
import { NothingFound } from './nothing-found.tsx';
import { RightSign } from './right-sign.tsx';
import { useGiven } from './use-given.ts';
import './search-progress.css';

type HuntViewProps = { readonly hunt: Hunt; readonly book: MistakeBook };

/** A search: how far it is, what it has found, or that it has found nothing. */
export function HuntView({ hunt, book }: HuntViewProps): ReactNode {
  const { t, say } = useLanguage();
  const { status, found, failure } = hunt;
  const isToldWhole = status !== 'running' && !hunt.isStale;
  const wrong = found.explanations.filter(({ causes }) => causes.length > 0);
  const isRight = wrong.length < found.explanations.length;
  return (
    <>
      {!hunt.isStale && <Shown book={book} />}
      {status === 'running' && <Progress hunt={hunt} />}
      {status === 'cancelled' && (
        <p role="status" className="tool-note">
          {t('explain.cancelled', { tried: found.tried })}
        </p>
      )}
      {failure && (
        <p role="alert" className="text-bad">
          {say(failure)}
        </p>
      )}
      {isRight && <RightSign book={book} />}
      {wrong.map((explanation, index) => (
        <ExplanationView
          key={keyOf(explanation.causes)}
          explanation={explanation}
          hunt={hunt}
          book={book}
          actions={index === 0 && isToldWhole && <CaseFileActions />}
        />
      ))}
      {status === 'ended' && found.explanations.length === 0 && <NothingFound hunt={hunt} />}
    </>
  );
}

/** What the request itself shows comes first, found or not. */
function Shown({ book }: Pick<HuntViewProps, 'book'>): ReactNode {
  const { t, say } = useLanguage();
  const given = useGiven();
  const messages = useMemo(() => seenIn(book.mistakes, given), [book, given]);
  if (messages.length === 0) return null;
  return (
    <div className="text-warn">
      <p>{t('explain.right.seen')}</p>
      <ul className="tool-list">
        {messages.map((message) => (
          <li key={JSON.stringify(message)}>{say(message)}</li>
        ))}
      </ul>
    </div>
  );
}

function keyOf(causes: unknown): string {
  return JSON.stringify(causes);
}

/** The numbers change all the time, so they are read when somebody looks, and never called out. */
function Progress({ hunt }: Pick<HuntViewProps, 'hunt'>): ReactNode {
  const { t } = useLanguage();
  const name = signatureName(useScheme().recipe);
  const { stage, tried } = hunt.found;
  const done = stage === undefined ? 0 : stages.indexOf(stage);
  const said = stage === undefined ? '' : t(`explain.stage.${stage}`, { name });
  return (
    <div className="explain-progress">
      <progress
        aria-label={t('explain.progress')}
        aria-valuetext={said}
        max={stages.length}
        value={done}
      />
      <p>
        {said} <span className="text-ink-3">{t('explain.progress.tried', { tried })}</span>
      </p>
    </div>
  );
}
