import type { ReactNode } from 'react';
import type { Field as SchemeField } from '#core/schemes/recipe.ts';
import { fieldStyles } from '#ui/field-styles.ts';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { useScheme } from '#ui/use-playground.ts';
import { Hints } from './hints.tsx';
import { useFieldValue, useHints } from './use-field.ts';

/** A public value, such as AccessId. */
export function TextField({ field }: { readonly field: SchemeField }): ReactNode {
  const { recipe } = useScheme();
  const [value, setValue] = useFieldValue(field);
  const hints = useHints(field);
  return (
    <Field
      label={field.label}
      swatch={fieldStyles(recipe).get(field.id)}
      hint={hints.length > 0 && <Hints messages={hints} />}
    >
      {(control) => (
        <>
          <TextInput
            {...control}
            value={value}
            placeholder={field.fallback}
            list={field.options && `${control.id}-options`}
            onChange={(event) => setValue(event.target.value)}
          />
          {field.options && (
            <datalist id={`${control.id}-options`}>
              {field.options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
