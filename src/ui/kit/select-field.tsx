import { type ReactNode, useId } from 'react';
import { Field } from '#ui/kit/field.tsx';
import { Icon } from '#ui/kit/icon.tsx';

export type Choice<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
};

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
};

function Options(props: { choices: readonly Choice[] }): ReactNode {
  return props.choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** The choice whose value stands in the select. A select gives back only what it was given. */
function choose<Value extends string>(props: SelectProps<Value>, value: string): void {
  const choice = props.choices.find((candidate) => candidate.value === value);
  if (choice) props.onChange(choice.value);
}

/** One of several, as a field of a form. */
export function SelectField<Value extends string>(
  props: SelectProps<Value> & { hint?: ReactNode; className?: string },
): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} className={props.className ?? ''}>
      {(control) => (
        <>
          <select
            {...control}
            className="cursor-pointer appearance-none pr-5"
            value={props.value}
            onChange={(event) => choose(props, event.target.value)}
          >
            <Options choices={props.choices} />
          </select>
          <Icon name="down" className="pointer-events-none absolute right-0 text-ink-3" />
        </>
      )}
    </Field>
  );
}

/** One of several, in a row of choices. Its label stands before it, or is for screen readers only. */
export function InlineSelect<Value extends string>(
  props: SelectProps<Value> & { labelHidden?: boolean },
): ReactNode {
  const id = useId();
  const line = props.labelHidden ? '' : 'border-b border-line';
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-2">
      <label htmlFor={id} className={props.labelHidden ? 'sr-only' : 'text-xs text-ink-3'}>
        {props.label}
      </label>
      <span className={`relative inline-flex min-w-0 items-center ${line}`}>
        <select
          id={id}
          className={`inline-select min-h-6 appearance-none py-0.5 pr-5.5 font-medium text-ellipsis max-tablet:py-2 ${props.labelHidden ? 'min-w-0' : 'min-w-18'}`}
          value={props.value}
          onChange={(event) => choose(props, event.target.value)}
        >
          <Options choices={props.choices} />
        </select>
        <Icon name="down" size={14} className="pointer-events-none absolute right-0.5 text-ink-3" />
      </span>
    </span>
  );
}
