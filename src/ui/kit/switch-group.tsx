import type { ReactNode } from 'react';
import type { Choice } from '#ui/kit/select-field.tsx';

type SwitchGroupProps<Value extends string> = {
  /** Says what is switched. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (Choice<Value> & { readonly lang?: string })[];
  readonly onChange: (value: Value) => void;
  readonly className?: string;
};

const look =
  'h-6 rounded-2 px-2 text-xs font-medium text-ink-3 hover:text-ink aria-pressed:bg-hover aria-pressed:text-ink max-tablet:h-9 max-tablet:aria-pressed:rounded-none max-tablet:aria-pressed:bg-transparent max-tablet:aria-pressed:shadow-[inset_0_-2px_0_var(--color-ink)]';

/** A few ways to see the same thing, one of them pressed. */
export function SwitchGroup<Value extends string>(props: SwitchGroupProps<Value>): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a group of form fields; these are views.
    <span
      role="group"
      aria-label={props.label}
      className={`switch-group inline-flex gap-0.5 ${props.className ?? ''}`}
    >
      {props.choices.map(({ value, label, lang }) => (
        <button
          key={value}
          type="button"
          lang={lang}
          aria-pressed={value === props.value}
          className={look}
          onClick={() => props.onChange(value)}
        >
          {label}
        </button>
      ))}
    </span>
  );
}
