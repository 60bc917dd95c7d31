import type { ReactNode } from 'react';
import { type Stage, searchedStages } from '#core/explain/explanation.ts';
import { readShape } from '#core/explain/read-shape.ts';
import { questions } from '#core/report/to-do.ts';
import { labelOf, signatureName } from '#core/schemes/recipe.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { type Hunt, useScheme } from '#ui/use-playground.ts';
import { CaseFileActions } from './case-file-actions.tsx';
import { OtherSecrets } from './other-secrets.tsx';
import { useSearchOn } from './use-explain.ts';

/** The honest end: what was tried, what it most likely is, what to ask for, and other keys to try. */
export function NothingFound({ hunt }: { readonly hunt: Hunt }): ReactNode {
  const { t, say } = useLanguage();
  const { recipe, fields } = useScheme();
  const name = signatureName(recipe);
  const key = labelOf(fields, recipe.key.field);
  const { tried, stages, unfinished } = hunt.found;
  const searched = searchedStages(stages, hunt.session);
  return (
    <div className="explain-columns">
      <div className="explain-prose">
        <h2 className="tool-title">{t('explain.nothing.title', { name })}</h2>
        {tried > 0 ? <p>{t('explain.nothing.likely', { key })}</p> : <Unreadable hunt={hunt} />}
        <h3>{t('explain.nothing.ask')}</h3>
        <ul className="tool-list">
          {questions(name, key).map((question) => (
            <li key={question.id}>{say(question)}</li>
          ))}
        </ul>
        {!hunt.isStale && <CaseFileActions />}
        <OtherSecrets name={key} />
      </div>
      <div className="explain-prose">
        {tried > 0 && (
          <>
            <p>{t('explain.nothing.tried', { tried, name })}</p>
            <Stages title={t('explain.nothing.searched')} stages={searched} />
            <Stages title={t('explain.nothing.unfinished')} stages={unfinished} />
            {unfinished.length > 0 && <SearchOn hunt={hunt} />}
            <p>{t('explain.nothing.keys', { count: hunt.otherSecrets, key })}</p>
          </>
        )}
      </div>
    </div>
  );
}

/** Seconds are enough for what is likely. Who has a minute gets the rest. */
function SearchOn({ hunt }: { readonly hunt: Hunt }): ReactNode {
  const { t } = useLanguage();
  const searchOn = useSearchOn();
  if (hunt.isStale || hunt.patience === 'long') return null;
  return (
    <p className="explain-actions">
      <Button kind="line" onClick={() => void searchOn()}>
        {t('explain.nothing.search-on')}
      </Button>
    </p>
  );
}

/** What is wrong with the text itself: no key and no body gives one like it. */
function Unreadable({ hunt }: { readonly hunt: Hunt }): ReactNode {
  const { t, say } = useLanguage();
  const { recipe } = useScheme();
  const { findings } = readShape(hunt.session.received, recipe);
  return (
    <>
      <p>{t('explain.nothing.unreadable', { name: signatureName(recipe) })}</p>
      <ul className="tool-list">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{say(finding)}</li>
        ))}
      </ul>
    </>
  );
}

function Stages(props: { readonly title: string; readonly stages: readonly Stage[] }): ReactNode {
  const { t } = useLanguage();
  const name = signatureName(useScheme().recipe);
  if (props.stages.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul className="tool-list">
        {props.stages.map((stage) => (
          <li key={stage}>{t(`explain.stage.${stage}`, { name })}</li>
        ))}
      </ul>
    </>
  );
}
