import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { responseLimit } from '#core/responses/read-response.ts';
import { Button } from '#ui/kit/button.tsx';
import { asTyped } from '#ui/kit/typing.ts';
import { useLanguage } from '#ui/language.tsx';
import { type Answer, type ResponseReading, usePlaygroundState } from '#ui/use-playground.ts';
import './answer-field.css';

type AnswerFieldProps = { readonly reader: ResponseReading };

/** What the server answered, as it can be shown, and what was taken out of it. */
export function AnswerField({ reader }: AnswerFieldProps): ReactNode {
  const { t } = useLanguage();
  const id = useId();
  const answer = usePlaygroundState(({ response }) => response?.answer);
  const count = usePlaygroundState(({ response }) => response?.reading) ?? answer?.text.length ?? 0;
  const text = answer?.text ?? '';
  const area = useRef<HTMLTextAreaElement>(null);
  const clear = () => {
    flushSync(() => reader.take(''));
    area.current?.focus();
  };
  return (
    <div>
      <div className="flex min-h-7 items-center gap-2">
        <label htmlFor={id} className="text-xs font-medium text-ink-2">
          {t('response.text')}
        </label>
        <span className="grow" />
        {count > 0 && (
          <Button kind="quiet" fills onClick={clear}>
            {t('response.clear')}
          </Button>
        )}
      </div>
      {count > reader.longestTyped ? (
        <p className="response-held">{t('response.held', { count })}</p>
      ) : (
        <AnswerTextarea area={area} id={id} text={text} reader={reader} />
      )}
      <p id={`${id}-hint`} className="tool-note">
        {t('response.hint')}
      </p>
      {answer && <Unread answer={answer} />}
      {answer && <Masked answer={answer} />}
    </div>
  );
}

type TextareaProps = AnswerFieldProps & {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly id: string;
  readonly text: string;
};

/** What is secret in a text is gone from the field at once: what comes back is what was read. */
function AnswerTextarea({ area, id, text, reader }: TextareaProps): ReactNode {
  return (
    <textarea
      ref={area}
      id={id}
      className="response-text"
      aria-describedby={`${id}-hint`}
      {...asTyped}
      translate="no"
      value={text}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        // A field takes seconds to lay out a text as long as this one.
        if (pasted.length <= reader.longestTyped) return;
        event.preventDefault();
        reader.take(pasted);
      }}
      onChange={(event) => reader.take(event.currentTarget.value)}
    />
  );
}

function Unread({ answer }: { readonly answer: Answer }): ReactNode {
  const { t } = useLanguage();
  const count = answer.reading.unreadCharacters;
  if (count === 0) return null;
  return <p className="text-warn">{t('response.unread', { count, limit: responseLimit })}</p>;
}

function Masked({ answer }: { readonly answer: Answer }): ReactNode {
  const { t, say } = useLanguage();
  if (answer.masked.length === 0) return null;
  return (
    <dl className="response-masked">
      <dt>
        {t('response.masked')} <span>{t('response.masked.hint')}</span>
      </dt>
      {answer.masked.map(({ name, why }) => (
        <dd key={`${name} ${why.id}`}>
          <code>{name}</code> {say(why)}
        </dd>
      ))}
    </dl>
  );
}
