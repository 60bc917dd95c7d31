import type { ReactNode } from 'react';
import type { Field as SchemeField } from '#core/schemes/recipe.ts';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { fieldStyles } from '#ui/segment-style.ts';
import { useScheme } from '#ui/use-playground.ts';
import { Hints } from './hints.tsx';
import { useFieldValue, useHints } from './use-field.ts';

/** A public value, such as AccessId. */
export function TextField(props: { field: SchemeField }): ReactNode {
  const { recipe } = useScheme();
  const [value, setValue] = useFieldValue(props.field);
  const hints = useHints(props.field);
  return (
    <Field
      label={props.field.label}
      swatch={fieldStyles(recipe).get(props.field.id)}
      hint={hints.length > 0 && <Hints messages={hints} />}
    >
      {(control) => (
        <TextInput
          {...control}
          value={value}
          placeholder={props.field.fallback}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
    </Field>
  );
}
