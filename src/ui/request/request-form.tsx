import type { ReactNode } from 'react';
import type { Field as SchemeField } from '#core/schemes/recipe.ts';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { useScheme } from '#ui/use-playground.ts';
import { BodyField } from './body-field.tsx';
import { ExampleBar } from './example-bar.tsx';
import { SecretField } from './secret-field.tsx';
import { TargetFields } from './target-fields.tsx';
import { TextField } from './text-field.tsx';
import { TimestampField } from './timestamp-field.tsx';

const LateInput = late(async () => (await import('./late-inputs.tsx')).LateInput);

/** Everything that is typed: where the request goes, who sends it, when, and its body. */
export function RequestForm(): ReactNode {
  const { t } = useLanguage();
  const scheme = useScheme();
  const byInput = [...scheme.fields].sort((a, b) => inputOrder(a) - inputOrder(b));
  return (
    <section className="request-pane" aria-label={t('request.title')}>
      <ExampleBar />
      <div className="fields">
        <TargetFields />
        {byInput.map((field) => (
          <SchemeFieldInput key={field.id} field={field} />
        ))}
      </div>
      <BodyField />
    </section>
  );
}

/** People read a form as: who, with which key, when. The order of signing is the recipe's. */
function inputOrder(field: SchemeField): number {
  if (field.kind.startsWith('timestamp-')) return 2;
  return field.secret ? 1 : 0;
}

function SchemeFieldInput(props: { field: SchemeField }): ReactNode {
  const { field } = props;
  if (field.kind === 'timestamp-seconds') return <TimestampField field={field} />;
  if (field.secret) return <SecretField field={field} />;
  if (field.kind === 'text' || field.kind === 'nonce') return <TextField field={field} />;
  return (
    <LatePart fallback={<div className="h-14" />}>
      <LateInput field={field} />
    </LatePart>
  );
}
