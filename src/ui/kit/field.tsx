import { type ComponentProps, type ReactNode, useId } from 'react';
import type { SegmentStyle } from '#ui/kit/segment-style.ts';
import { Swatch } from '#ui/kit/swatch.tsx';
import { asTyped } from '#ui/kit/typing.ts';

/** What ties a control to its label and its hint. */
export type ControlProps = { readonly id: string; readonly 'aria-describedby': string | undefined };

type FieldProps = {
  readonly label: string;
  /** The segment that the value becomes. */
  readonly swatch?: SegmentStyle | undefined;
  readonly hint?: ReactNode;
  /** `warn`: the hint points something out. It never refuses. */
  readonly hintTone?: 'calm' | 'warn';
  /** The control, standing on the line. */
  readonly children: (control: ControlProps) => ReactNode;
  /** Buttons at the right end of the line. */
  readonly trailing?: ReactNode;
  readonly className?: string;
};

/** A label, a line to write on, and a hint under it. */
export function Field(props: FieldProps): ReactNode {
  const id = useId();
  const hintId = props.hint ? `${id}-hint` : undefined;
  return (
    <div className={`min-w-0 ${props.className ?? ''}`}>
      <label htmlFor={id} className="flex items-center gap-1.5 text-xs font-medium text-ink-2">
        {props.swatch && <Swatch style={props.swatch} />}
        {props.label}
      </label>
      <div className="write">
        {props.children({ id, 'aria-describedby': hintId })}
        {props.trailing}
      </div>
      {props.hint && (
        <div id={hintId} className={`mt-1 text-xs ${hintInk[props.hintTone ?? 'calm']}`}>
          {props.hint}
        </div>
      )}
    </div>
  );
}

const hintInk = { calm: 'text-ink-3', warn: 'text-warn' } as const;

/** A line of text. What is typed is taken as it is: no spelling help, no filling in, no capitals. */
export function TextInput(props: ComponentProps<'input'>): ReactNode {
  const { className = 'font-mono', ...rest } = props;
  return <input type="text" {...asTyped} className={className} {...rest} />;
}
