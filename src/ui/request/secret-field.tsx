import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Field as SchemeField } from '#core/schemes/recipe.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { InlineSelect } from '#ui/kit/select-field.tsx';
import { forSecrets } from '#ui/kit/typing.ts';
import { type Language, useLanguage } from '#ui/language.tsx';
import { useRevealed } from '#ui/revealed.ts';
import { idleMinutes, useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { Hints } from './hints.tsx';
import { useFieldValue, useHints } from './use-field.ts';

/** A secret: masked, never filled in or checked by the browser, and never in an attribute of the page. */
export function SecretField(props: { field: SchemeField }): ReactNode {
  const { field } = props;
  const { t } = useLanguage();
  const [value, setValue] = useFieldValue(field);
  const [revealed, setRevealed] = useRevealed(field.id);
  return (
    <Field
      label={field.label}
      hint={<SecretHints field={field} filled={value !== ''} />}
      trailing={
        <Button
          icon
          kind="quiet"
          aria-label={t(revealed ? 'request.conceal' : 'request.reveal', { field: field.label })}
          onClick={() => setRevealed(!revealed)}
        >
          <Icon name={revealed ? 'conceal' : 'reveal'} />
        </Button>
      }
    >
      {(control) => (
        <UncontrolledSecret {...control} value={value} revealed={revealed} onEdit={setValue} />
      )}
    </Field>
  );
}

type UncontrolledSecretProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly value: string;
  readonly revealed: boolean;
  readonly onEdit: (value: string) => void;
};

/**
 * React writes the value of a controlled or defaulted input into its `value`
 * attribute, where any script, extension or saved page finds it. So the value
 * goes in through the property only.
 */
function UncontrolledSecret(props: UncontrolledSecretProps): ReactNode {
  const { value, revealed, onEdit, ...control } = props;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  useFocusAfterArrival(input);
  return (
    <TextInput
      {...control}
      ref={input}
      type={revealed ? 'text' : 'password'}
      autoComplete="new-password"
      {...forSecrets}
      onInput={(event) => onEdit(event.currentTarget.value)}
    />
  );
}

/** A link or an import lacks nothing but its secret, so that is where the reader goes on. */
function useFocusAfterArrival(input: RefObject<HTMLInputElement | null>): void {
  const arrival = usePlaygroundState((state) => state.arrival);
  useEffect(() => {
    const isSent = arrival?.from === 'link' || arrival?.from === 'import';
    if (isSent && input.current?.value === '') input.current.focus();
  }, [arrival, input]);
}

/** Where the secret is, and for how long: both without a click. */
function Stay(props: { filled: boolean }): ReactNode {
  const { t } = useLanguage();
  const { prefer } = useCommands();
  const minutes = usePlaygroundState((state) => state.preferences.forgetAfterMinutes);
  const wiped = usePlaygroundState((state) => state.wiped);
  if (wiped) return <span role="status">{t('secrets.wiped')}</span>;
  if (!props.filled) return <span>{t('request.secret-stays')}</span>;
  const choices = idleMinutes.map((count) => ({ value: String(count), label: idleTime(t, count) }));
  return (
    <span className="whitespace-nowrap">
      <InlineSelect
        label={t('secrets.forget-after')}
        value={String(minutes)}
        choices={choices}
        onChange={(value) => prefer({ forgetAfterMinutes: Number(value) })}
      />
    </span>
  );
}

function idleTime(t: Language['t'], minutes: number): string {
  if (minutes === 0) return t('secrets.never');
  if (minutes < 60) return t('secrets.minutes', { count: minutes });
  return t('secrets.hours', { count: minutes / 60 });
}

function SecretHints(props: { field: SchemeField; filled: boolean }): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const { recipe } = useScheme();
  const hints = useHints(props.field);
  // All secrets go at once, so that it is said under one of them: the key.
  if (recipe.key.field !== props.field.id) return <Hints messages={hints} />;
  return (
    <>
      <div className="flex min-h-6 flex-wrap items-center gap-x-2">
        <Stay filled={props.filled} />
        {props.filled && (
          <Button
            kind="quiet"
            fills
            className="-mr-1.5 ml-auto"
            onClick={() => dispatch({ type: 'secrets-forgotten' })}
          >
            {t('request.forget-secrets')}
          </Button>
        )}
      </div>
      <Hints messages={hints} />
    </>
  );
}
