import type { ReactNode } from 'react';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { Trace } from '#core/inspect/report.ts';
import { labelOf } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import './signing-keys.css';

type SigningKeysProps = {
  readonly scheme: Scheme;
  readonly messages: Trace['keyMessages'];
  readonly stale: boolean;
};

/** How the key of the signature is made of the secret. The keys are as secret as it is, so that none is shown. */
export function SigningKeys({ scheme, messages, stale }: SigningKeysProps): ReactNode {
  const { t } = useLanguage();
  const { before = '', field } = scheme.recipe.key;
  const secret = labelOf(scheme.fields, field);
  return (
    <Ledger title={<h2>{t('stages.key')}</h2>} hint={t('stages.key.hint')} stale={stale}>
      <ol className="signing-keys bytes measure" aria-label={t('stages.key')}>
        <li>{before === '' ? secret : t('stages.key.secret', { before, field: secret })}</li>
        {messages.map(({ bytes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the messages of a recipe stay in their order.
          <li key={index}>{t('stages.key.step', { message: utf8TextOf(bytes) ?? '' })}</li>
        ))}
      </ol>
    </Ledger>
  );
}
