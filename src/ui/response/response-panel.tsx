import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { checklistWords } from '#core/responses/checklist/words.ts';
import { responseWords } from '#core/responses/registry.ts';
import { useLanguage } from '#ui/language.tsx';
import { type ResponseReading, useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { AnswerField } from './answer-field.tsx';
import { Checklist } from './checklist.tsx';
import { Examples } from './examples.tsx';
import { ReadingView } from './reading-view.tsx';
import './response.css';

/** What the server answered, what that means, and what to check of it. */
export function ResponsePanel(): ReactNode {
  const { t } = useLanguage();
  const reader = useReader();
  const hasWords = useRuleWords();
  const region = useRef<HTMLElement>(null);
  if (!reader || !hasWords) return <p className="text-ink-3">{t('page.loading')}</p>;
  const choose = (text: string) => {
    reader.take(text);
    // The button goes, and what was chosen stands in its place.
    region.current?.focus();
  };
  return (
    <div className="response">
      <AnswerField reader={reader} />
      <section
        ref={region}
        tabIndex={-1}
        aria-label={t('response.region')}
        className="response-reading"
      >
        <Content onChoose={choose} />
      </section>
      <Checklist reader={reader} />
    </div>
  );
}

/** What the rules say comes with them, in both languages. */
function useRuleWords(): boolean {
  const { i18n } = useLingui();
  const [isLoaded, setIsLoaded] = useState(false);
  useEffect(() => {
    for (const words of [responseWords, checklistWords]) i18n.load({ ...words });
    setIsLoaded(true);
  }, [i18n]);
  return isLoaded;
}

/** The rules come with the tool. Loading that fails is said in the place of the tool. */
function useReader(): ResponseReading | undefined {
  const { responses } = useCommands();
  const [reader, setReader] = useState<ResponseReading>();
  useEffect(() => {
    responses().then(
      (loaded) => setReader(loaded),
      (error: unknown) =>
        setReader(() => {
          throw error;
        }),
    );
  }, [responses]);
  return reader;
}

function Content({ onChoose }: { readonly onChoose: (text: string) => void }): ReactNode {
  const { t, say } = useLanguage();
  const state = usePlaygroundState(({ response }) => response);
  const { answer, reading, failure } = state ?? {};
  return (
    <>
      <p role="status" className="tool-note empty:hidden">
        {reading !== undefined && t('response.reading', { count: reading })}
      </p>
      {failure && (
        <p role="alert" className="text-bad">
          {say(failure)}
        </p>
      )}
      {answer && <ReadingView answer={answer} />}
      {!answer && reading === undefined && <Examples onChoose={onChoose} />}
    </>
  );
}
