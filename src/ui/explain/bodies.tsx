import { type ReactNode, useEffect, useState } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Comparison } from '#core/diff/compare.ts';
import type { Message } from '#core/messages.ts';
import { headlineOf } from '#ui/compare/words.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { type Hunt, useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { MarkedBody } from './marked-body.tsx';
import { wireOf } from './wire-word.ts';
import '#ui/kit/families.css';

type BodiesProps = { readonly signed: Bytes; readonly hunt: Hunt };

/** The body that was signed over the one that is at hand, what differs marked in both. */
export function Bodies({ signed, hunt }: BodiesProps): ReactNode {
  const language = useLanguage();
  const { t, say } = language;
  const pasted = hunt.session.body;
  const outcome = useComparison(signed, pasted);
  const bytes = (body: Bytes) => t('explain.bytes', { count: body.length });
  const comparison = outcome?.comparison;
  return (
    <>
      {comparison && (
        <p className="explain-counts">{headlineOf({ scope: 'body', comparison }, language)}</p>
      )}
      {outcome?.refusal && <p className="text-warn">{say(outcome.refusal)}</p>}
      <Ledger title={<h3>{t('explain.signed')}</h3>} hint={bytes(signed)}>
        <MarkedBody bytes={signed} side="a" differences={comparison?.differences} />
      </Ledger>
      <Ledger title={<h3>{t('explain.pasted', { wire: wireOf(hunt) })}</h3>} hint={bytes(pasted)}>
        <MarkedBody bytes={pasted} side="b" differences={comparison?.differences} />
      </Ledger>
    </>
  );
}

type Outcome = {
  readonly comparison?: Comparison;
  readonly refusal?: Message;
};

function useComparison(signed: Bytes, pasted: Bytes): Outcome | undefined {
  const { hunting } = useCommands();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const { compare } = await hunting();
      const answer = await compare(signed, pasted);
      if (!isWanted) return;
      if (answer.status === 'refused') setOutcome({ refusal: answer.sentence });
      else setOutcome({ comparison: answer.comparison });
    })();
    return () => {
      isWanted = false;
    };
  }, [hunting, signed, pasted]);
  return outcome;
}

/** Compare shows both byte under byte: the signed body becomes its reference. */
export function CompareButton({ signed, hunt }: BodiesProps): ReactNode {
  const { t } = useLanguage();
  const { dispatch, openView } = useCommands();
  const reference = usePlaygroundState(({ session }) => session.reference);
  const open = () => {
    dispatch({ type: 'reference-scope-chosen', scope: 'body' });
    dispatch({ type: 'reference-edited', reference: signed });
    openView('compare');
  };
  if (hunt.isStale) return null;
  return (
    <>
      <Button kind="line" onClick={open}>
        {t(`explain.compare.${wireOf(hunt)}`)}
      </Button>
      {reference && reference !== signed && (
        <span className="text-xs text-ink-3">{t('explain.compare.replaces')}</span>
      )}
    </>
  );
}
