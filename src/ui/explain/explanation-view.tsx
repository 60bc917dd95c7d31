import { type ReactNode, useId } from 'react';
import { equalBytes } from '#core/bytes/bytes.ts';
import { causeOf, fixOf, titleOf } from '#core/explain/cause-words.ts';
import type { Cause, CauseClass, Explanation } from '#core/explain/explanation.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { type Language, useLanguage } from '#ui/language.tsx';
import { type Hunt, useCommands } from '#ui/use-playground.ts';
import { Alternatives } from './alternatives.tsx';
import { Bodies, CompareButton } from './bodies.tsx';
import { listed } from './listed.ts';
import { Proof } from './proof.tsx';
import { Source } from './source.tsx';
import { wireOf } from './wire-word.ts';
import './explanation.css';

type ExplanationViewProps = {
  readonly explanation: Explanation;
  readonly hunt: Hunt;
  readonly book: MistakeBook;
  /** What can be done with all that was found. */
  readonly actions: ReactNode;
};

/** One explanation: what went wrong and what to do on the left, the bytes that prove it on the right. */
export function ExplanationView(props: ExplanationViewProps): ReactNode {
  const { explanation, hunt, book, actions } = props;
  const language = useLanguage();
  const { t } = language;
  const { causes, alternatives, body } = explanation;
  const isOtherBody = !equalBytes(body, hunt.session.body);
  return (
    <article className="explanation split">
      <div className="explanation-words">
        <p className="text-xs text-ink-3">
          {t('explain.found.count', { mistakes: causes.length })}
        </p>
        {causes.map((causeClass) => (
          <ClassView key={JSON.stringify(causeClass)} causeClass={causeClass} book={book} />
        ))}
        <Alternatives told={alternatives.map((story) => storyOf(story, language))} />
        {actions}
      </div>
      <div className="explanation-bytes">
        {isOtherBody ? (
          <Bodies signed={body} hunt={hunt} />
        ) : (
          <p className="tool-note">{t('explain.counts.equal', { wire: wireOf(hunt) })}</p>
        )}
        <Proof explanation={explanation} hunt={hunt} opens={!isOtherBody}>
          {isOtherBody && <CompareButton signed={body} hunt={hunt} />}
        </Proof>
      </div>
    </article>
  );
}

/** A longer story that gives the same bytes: each class of it by its likeliest cause. */
function storyOf(story: readonly CauseClass[], { say, locale }: Language): string {
  return listed(
    story.map(([cause]) => say(titleOf(cause))),
    locale,
  );
}

/** One thing that went wrong: its likeliest cause, and the others that no proof tells from it. */
function ClassView(props: {
  readonly causeClass: CauseClass;
  readonly book: MistakeBook;
}): ReactNode {
  const { say } = useLanguage();
  const [cause, ...others] = props.causeClass;
  const mistake = props.book.mistakes.find(({ id }) => id === cause.mistake);
  return (
    <>
      <h2 className="tool-title">{say(titleOf(cause))}</h2>
      <p>{say(causeOf(cause))}</p>
      {mistake && <Origin mistake={mistake} book={props.book} />}
      <Fix cause={cause} mistake={mistake} />
      {mistake?.source && <Source url={mistake.source} />}
      <Alternatives told={others.map((other) => say(causeOf(other)))} />
    </>
  );
}

type OriginProps = { readonly mistake: Mistake; readonly book: MistakeBook };

/** Names are the same in every language; what is said in words is said in the reader's. */
function Origin({ mistake, book }: OriginProps): ReactNode {
  const { t, locale } = useLanguage();
  if (mistake.arisesIn.length === 0) return null;
  const inWords = locale === 'zh-CN' ? book.origins : undefined;
  const names = mistake.arisesIn.map((origin) => inWords?.[origin] ?? origin);
  return <p className="text-ink-2">{t('explain.arises-in', { names: listed(names, locale) })}</p>;
}

type FixProps = { readonly cause: Cause; readonly mistake: Mistake | undefined };

function Fix({ cause, mistake }: FixProps): ReactNode {
  const { t, say } = useLanguage();
  const { copy } = useCommands();
  const titleId = useId();
  const code = mistake?.code;
  return (
    <section className="box explain-fix" aria-labelledby={titleId}>
      <div className="explain-fix-head">
        <h3 id={titleId}>{t('explain.fix')}</h3>
        {code && <CopyButton label={t('explain.copy-code')} onCopy={() => copy(code.line)} />}
      </div>
      <p>{say(fixOf(cause))}</p>
      {code && (
        <>
          <p className="text-xs text-ink-3">{t('explain.code', { language: code.language })}</p>
          <pre className="bytes">{code.line}</pre>
        </>
      )}
    </section>
  );
}
