import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { asTyped, forSecrets } from '#ui/kit/typing.ts';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { type ReceivedFieldProps, ReceivedMark, useRowsOf } from '#ui/result/received-field.tsx';

/**
 * What a client really sent, of a scheme without a MAC: as secret as the key. It takes several
 * lines, as wrapped Base64 is a mistake to be found, so it is no password field and is masked by
 * its style. React would write a controlled value into the page as text, so the value goes in
 * through the property only.
 */
export function SecretReceived(props: ReceivedFieldProps): ReactNode {
  const { t } = useLanguage();
  const id = useId();
  const { name, value, note, isRevealed } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const rows = useRowsOf(value);
  const label = t('result.received', { name });
  useLayoutEffect(() => {
    if (area.current && area.current.value !== value) area.current.value = value;
  }, [value]);
  return (
    <Ledger
      title={
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
      }
      hint={note && <span id={`${id}-note`}>{note.text}</span>}
      gutter={note && <ReceivedMark equal={note.equal} />}
      action={
        <Button
          icon
          kind="quiet"
          aria-label={t(isRevealed ? 'request.conceal' : 'request.reveal', { field: label })}
          onClick={() => props.onReveal(!isRevealed)}
        >
          <Icon name={isRevealed ? 'conceal' : 'reveal'} />
        </Button>
      }
    >
      <textarea
        ref={area}
        id={id}
        className={`received bytes measure ${isRevealed ? '' : 'concealed'}`}
        rows={rows}
        placeholder={t('result.received.placeholder')}
        aria-describedby={note && `${id}-note`}
        {...asTyped}
        {...forSecrets}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </Ledger>
  );
}
