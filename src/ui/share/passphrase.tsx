import type { ReactNode } from 'react';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { forSecrets } from '#ui/kit/typing.ts';

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
          {...forSecrets}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
