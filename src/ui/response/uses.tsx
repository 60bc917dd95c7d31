import type { ReactNode } from 'react';
import { writeTime } from '#core/inspect/written-time.ts';
import type { Facts } from '#core/responses/facts.ts';
import type { Reading } from '#core/responses/read-response.ts';
import { type ServerString, serverString } from '#core/responses/server-string.ts';
import type { Field } from '#core/schemes/recipe.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';

/** What the answer tells can be put to use by one click. */
export function Uses({ reading }: { readonly reading: Reading }): ReactNode {
  const found = serverString(reading);
  return (
    <div className="response-uses">
      {found && <CompareString found={found} />}
      <FieldUses facts={reading.facts} />
    </div>
  );
}

/** The server's own string becomes the reference in Compare. */
function CompareString({ found }: { readonly found: ServerString }): ReactNode {
  const { t } = useLanguage();
  const { dispatch, openView } = useCommands();
  const hasReference = usePlaygroundState(({ session }) => session.reference !== undefined);
  const open = () => {
    dispatch({ type: 'reference-scope-chosen', scope: 'string-to-sign' });
    dispatch({ type: 'reference-edited', reference: found.bytes });
    openView('compare');
  };
  return (
    <div>
      <Button kind="line" onClick={open}>
        {t('response.use.string')}
      </Button>
      <p className="tool-note">
        {hasReference && t('response.use.replaces')}{' '}
        {found.isUnfolded && t('response.use.string.unfolded')}{' '}
        {found.isMasked && t('response.use.string.masked')}
      </p>
    </div>
  );
}

/** What a field of the scheme could be filled with. */
function FieldUses({ facts }: { readonly facts: Facts }): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const { fields } = useScheme();
  const values = usePlaygroundState(({ session }) => session.values);
  return fields.flatMap((field) => {
    const value = valueFor(field, facts);
    if (value === undefined || value === values[field.id]) return [];
    return (
      <Button
        key={field.id}
        kind="line"
        fills
        onClick={() => dispatch({ type: 'field-edited', field: field.id, value })}
      >
        {t('response.use.field', { value, field: field.label })}
      </Button>
    );
  });
}

function valueFor(field: Field, facts: Facts): string | undefined {
  const { id, kind } = field;
  const { serverTime = facts.date, expectedRegion, expectedService } = facts;
  if (kind.startsWith('timestamp-')) {
    return serverTime === undefined ? undefined : writeTime(field, Math.round(serverTime / 1000));
  }
  if (id === 'region') return expectedRegion;
  return id === 'service' ? expectedService : undefined;
}
