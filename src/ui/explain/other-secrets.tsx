import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { asTyped, forSecrets } from '#ui/kit/typing.ts';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import './other-secrets.css';

/** Further secrets to try, one a line. They live in memory, beside the session and not in it. */
export function OtherSecrets({ name }: { readonly name: string }): ReactNode {
  const { t } = useLanguage();
  const { hunting } = useCommands();
  const lines = usePlaygroundState((state) => state.otherSecrets);
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  const count = lines.split('\n').filter((line) => line.trim() !== '').length;
  const search = async () => (await hunting()).start();
  return (
    <div className="other-secrets">
      <div className="explain-fix-head">
        <label htmlFor={id} className="text-xs font-medium text-ink-2">
          {t('explain.other-secrets', { key: name })}
        </label>
        <Button
          icon
          kind="quiet"
          aria-label={t(
            isShown ? 'explain.other-secrets.conceal' : 'explain.other-secrets.reveal',
            { key: name },
          )}
          onClick={() => setIsShown(!isShown)}
        >
          <Icon name={isShown ? 'conceal' : 'reveal'} />
        </Button>
      </div>
      <Lines id={id} isShown={isShown} />
      <p id={`${id}-hint`} className="text-xs text-ink-3">
        {t('explain.other-secrets.hint')} {t('explain.other-secrets.count', { count })}
      </p>
      {count > 0 && (
        <p className="explain-actions">
          <Button kind="line" onClick={() => void search()}>
            {t('explain.other-secrets.search')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Written through the property only, so that no attribute of the page holds a secret. */
function Lines({ id, isShown }: { readonly id: string; readonly isShown: boolean }): ReactNode {
  const { setOtherSecrets } = useCommands();
  const lines = usePlaygroundState((state) => state.otherSecrets);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current && area.current.value !== lines) area.current.value = lines;
  }, [lines]);
  return (
    <textarea
      ref={area}
      id={id}
      rows={3}
      className={`secret-lines bytes ${isShown ? '' : 'secret-lines-masked'}`}
      aria-describedby={`${id}-hint`}
      {...asTyped}
      {...forSecrets}
      onInput={(event) => setOtherSecrets(event.currentTarget.value)}
    />
  );
}
