import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Checked } from '#core/importers/check.ts';
import type { Candidate } from '#core/importers/import.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { TextInput } from '#ui/kit/field.tsx';
import { forSecrets } from '#ui/kit/typing.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Importing } from '#ui/use-playground.ts';
import { RequestTable } from './request-table.tsx';

type RequestsProps = {
  readonly scheme: Scheme;
  readonly importing: Importing;
  readonly candidates: readonly Candidate[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** What to check them with; '' when there is none. */
  readonly secret: string;
  readonly onSecret: (secret: string) => void;
};

/** All requests of the import, each checked, and one of them to be filled in. */
export function Requests(props: RequestsProps): ReactNode {
  const { t } = useLanguage();
  const { scheme, importing, candidates, secret } = props;
  const field = scheme.fields.find(({ id }) => id === scheme.recipe.key.field);
  const checked = useChecked(importing, candidates, secret);
  const isSigned = candidates.some(({ received }) => received.signature !== undefined);
  return (
    <section aria-label={t('import.requests')} className="import-section">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div>
          <h3>{t('import.requests')}</h3>
          <p className="text-xs text-ink-3">{t('import.requests.choose')}</p>
        </div>
        {isSigned && field && (
          <CheckKey
            label={t('import.requests.key', { field: field.label })}
            secret={secret}
            onSecret={props.onSecret}
          />
        )}
      </div>
      <RequestTable
        scheme={scheme}
        signature={signatureName(scheme.recipe)}
        candidates={candidates}
        checked={checked}
        hasKey={secret !== ''}
        chosen={props.chosen}
        onChoose={props.onChoose}
      />
      <p role="status" className="mt-1 text-xs text-ink-3">
        {secret !== '' && checked && t('import.requests.checked', countsOf(checked))}
      </p>
    </section>
  );
}

function countsOf(checked: readonly Checked[]) {
  const count = (wanted: Checked['verdict']) =>
    checked.filter(({ verdict }) => verdict === wanted).length;
  return { right: count('right'), wrong: count('wrong'), unknown: count('unknown') };
}

type Found = { readonly candidates: readonly Candidate[]; readonly checked: readonly Checked[] };

/** What was found of the requests as they are now. With another key, what the last one gave stays until then. */
function useChecked(
  importing: Importing,
  candidates: readonly Candidate[],
  secret: string,
): readonly Checked[] | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isLatest = true;
    void importing.check(secret).then((checked) => {
      if (isLatest && checked) setFound({ candidates, checked });
    });
    return () => {
      isLatest = false;
    };
  }, [importing, candidates, secret]);
  return found?.candidates === candidates ? found.checked : undefined;
}

/** The value goes in and out through the property only, so that it is in no attribute of the page. */
function CheckKey(props: {
  readonly label: string;
  readonly secret: string;
  readonly onSecret: (secret: string) => void;
}): ReactNode {
  const id = useId();
  const { secret, onSecret } = props;
  return (
    <div className="import-key">
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {props.label}
      </label>
      <div className="write">
        <TextInput
          id={id}
          ref={(input) => {
            if (input && input.value !== secret) input.value = secret;
          }}
          type="password"
          autoComplete="new-password"
          {...forSecrets}
          onInput={(event) => onSecret(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
