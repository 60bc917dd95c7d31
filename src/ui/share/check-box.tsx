import { type ReactNode, useId } from 'react';

type CheckBoxProps = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Something that is done on the user's word only, with what it means. */
export function CheckBox(props: CheckBoxProps): ReactNode {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        type="checkbox"
        id={id}
        className="mt-0.5 size-4 shrink-0 accent-(--color-accent)"
        aria-describedby={props.hint && `${id}-hint`}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{props.label}</label>
        {props.hint && (
          <p id={`${id}-hint`} className="text-xs text-ink-3">
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
