import type { ComponentProps, ReactNode } from 'react';

/** `plain` and `quiet` have no box; `line` has an edge; `main` is filled: one per view. */
export type ButtonKind = 'plain' | 'quiet' | 'line' | 'main';

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  readonly kind?: ButtonKind;
  /** A click fills or clears a value. */
  readonly fills?: boolean;
  /** The content is an icon alone, so `aria-label` names the button. */
  readonly icon?: boolean;
};

const base =
  'inline-flex shrink-0 items-center justify-center rounded-2 border font-medium whitespace-nowrap transition-colors';

const kinds: Readonly<Record<ButtonKind, string>> = {
  plain: 'border-transparent h-7 gap-1.5 px-2.5 hover:bg-hover max-tablet:h-9',
  quiet: 'border-transparent h-6 gap-1 px-1.5 text-xs hover:bg-hover max-tablet:h-8',
  line: 'border-line h-7 gap-1.5 px-2.5 hover:bg-hover max-tablet:h-9',
  main: 'border-transparent h-7 gap-1.5 px-2.5 bg-accent hover:bg-accent/85 max-tablet:h-9',
};

const squares: Readonly<Record<ButtonKind, string>> = {
  plain: 'w-7 px-0 max-tablet:w-9',
  quiet: 'w-6 px-0 max-tablet:w-8',
  line: 'w-7 px-0 max-tablet:w-9',
  main: 'w-7 px-0 max-tablet:w-9',
};

function inkOf(kind: ButtonKind, fills: boolean): string {
  if (kind === 'main') return 'text-on-accent';
  if (fills) return 'text-accent';
  return kind === 'line' ? 'text-ink' : 'text-ink-2 hover:text-ink';
}

/** A button of the page. It never submits a form. */
export function Button(props: ButtonProps): ReactNode {
  const { kind = 'plain', fills = false, icon = false, className = '', ...rest } = props;
  const square = icon ? squares[kind] : '';
  return (
    <button
      type="button"
      className={`${base} ${kinds[kind]} ${square} ${inkOf(kind, fills)} ${className}`}
      {...rest}
    />
  );
}
