import type { ReactNode } from 'react';
import { readWrittenTimestamp } from '#core/inspect/written-timestamp.ts';
import type { Field as SchemeField } from '#core/schemes/recipe.ts';
import { Field } from '#ui/kit/field.tsx';
import { SelectField } from '#ui/kit/select-field.tsx';
import { asTyped } from '#ui/kit/typing.ts';
import { Hints } from './hints.tsx';
import { TimeField } from './timestamp-field.tsx';
import { useFieldValue, useHints } from './use-field.ts';
import './late-inputs.css';

/** The inputs that only schemes have which come late. */
export function LateInput(props: { field: SchemeField }): ReactNode {
  const { field } = props;
  if (field.kind === 'choice') return <ChoiceField field={field} />;
  if (field.kind === 'lines') return <LinesField field={field} />;
  const inputMode = field.kind === 'timestamp-iso' ? 'text' : 'numeric';
  return <TimeField field={field} read={readWrittenTimestamp} inputMode={inputMode} />;
}

/** One of the options of a field. Nothing chosen yet is the first. */
function ChoiceField(props: { field: SchemeField }): ReactNode {
  const { label, options = [] } = props.field;
  const [value, setValue] = useFieldValue(props.field);
  const hints = useHints(props.field);
  const known = options.includes(value) || value === '' ? options : [...options, value];
  return (
    <SelectField
      label={label}
      value={value || (known[0] ?? '')}
      choices={known.map((option) => ({ value: option, label: option }))}
      hint={hints.length > 0 && <Hints messages={hints} />}
      onChange={setValue}
    />
  );
}

/** Several lines of text, as many rows as it has. */
function LinesField(props: { field: SchemeField }): ReactNode {
  const { field } = props;
  const [value, setValue] = useFieldValue(field);
  const hints = useHints(field);
  return (
    <Field
      className="field-lines"
      label={field.label}
      hint={hints.length > 0 && <Hints messages={hints} />}
    >
      {(control) => (
        <textarea
          {...control}
          className="font-mono"
          rows={Math.max(2, value.split('\n').length)}
          value={value}
          placeholder={field.fallback}
          {...asTyped}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
    </Field>
  );
}
