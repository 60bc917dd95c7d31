import type { ReactNode } from 'react';
import type { Offer } from '#core/importers/offer.ts';
import { type Language, useLanguage } from '#ui/language.tsx';
import type { ImportState } from './use-import.ts';

/** What the text was read as, in one sentence; or why it was not read. */
export function Outcome(props: { readonly id: string; readonly state: ImportState }): ReactNode {
  const { t, say } = useLanguage();
  const { offer, failure, isReading } = props.state;
  return (
    <p
      id={props.id}
      role="status"
      className={`mt-1 min-h-5 ${failure ? 'text-bad' : offer ? 'font-medium' : 'text-ink-3'}`}
    >
      {failure
        ? say(failure)
        : offer
          ? sentenceOf(offer, t)
          : t(isReading ? 'import.reading' : 'import.hint')}
    </p>
  );
}

function sentenceOf(offer: Offer, t: Language['t']): string {
  const { candidates } = offer;
  const kind = kindOf(offer, t);
  const [only] = candidates;
  const isBody = only?.request.method === undefined && only?.request.headers.length === 0;
  if (candidates.length === 1 && only && isBody && !only.response) {
    return t('import.read.body', { kind, count: only.request.body.length });
  }
  return t('import.read', { kind, count: candidates.length });
}

function kindOf({ kind, dialect = 'sh' }: Offer, t: Language['t']): string {
  return kind === 'curl' ? t(`import.kind.curl.${dialect}`) : t(`import.kind.${kind}`);
}
