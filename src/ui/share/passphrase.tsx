import type { ReactNode } from 'react';
import { Field, TextInput } from '#ui/kit/field.tsx';

/** A passphrase. Never in an attribute of the page, so the browser holds its value and React does not. */
export function Passphrase(props: {
  readonly label: string;
  readonly onChange: (passphrase: string) => void;
}): ReactNode {
  return (
    <Field label={props.label}>
      {(control) => (
        <TextInput
          {...control}
          type="password"
          autoComplete="new-password"
          data-1p-ignore
          data-lpignore="true"
          translate="no"
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
