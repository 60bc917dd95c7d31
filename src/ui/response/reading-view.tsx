import type { ReactNode } from 'react';
import type { Hit, Reading } from '#core/responses/read-response.ts';
import type { Cause } from '#core/responses/rule.ts';
import { listed } from '#ui/explain/listed.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Answer } from '#ui/use-playground.ts';
import { Clock } from './clock.tsx';
import { FactList } from './fact-list.tsx';
import { MarkedAnswer } from './marked-answer.tsx';
import { ServerCanonical } from './server-canonical.tsx';
import { Source } from './source.tsx';
import { Uses } from './uses.tsx';

/** What an answer means, on the left, and what proves it, on the right. */
export function ReadingView({ answer }: { readonly answer: Answer }): ReactNode {
  const { t, say } = useLanguage();
  const { reading } = answer;
  const { gateway, cause, hits } = reading;
  const [hit, ...others] = hits;
  return (
    <>
      <div className="response-columns split">
        <div className="response-prose">
          <div aria-live="polite">
            <p className="tool-note">
              {gateway === 'unknown'
                ? t('response.from-unknown')
                : t('response.from', { gateway: say({ id: `response.gateway.${gateway}` }) })}
            </p>
            <h2 className="tool-title">{t(`response.says.${cause}`)}</h2>
          </div>
          {hit && <Meaning hit={hit} />}
          {cause === 'undecided' && <Ask reading={reading} />}
          <Others hits={others} />
        </div>
        <div className="response-bytes">
          <MarkedAnswer
            text={answer.text}
            proof={hit?.proof ?? []}
            isUndecided={cause === 'undecided'}
          />
          <div className="response-aside">
            <FactList facts={reading.facts} />
            <Clock reading={reading} />
            <Uses reading={reading} />
          </div>
        </div>
      </div>
      <ServerCanonical facts={reading.facts} />
    </>
  );
}

function Meaning({ hit }: { readonly hit: Hit }): ReactNode {
  const { t, say } = useLanguage();
  return (
    <>
      <p>{say(hit.meaning)}</p>
      <h3>{t('response.next')}</h3>
      <p>{say(hit.next)}</p>
      <AlsoPossible causes={hit.alsoPossible} />
      <p>
        <Source url={hit.source} said="response.source" />
      </p>
    </>
  );
}

function AlsoPossible({ causes }: { readonly causes: readonly Cause[] }): ReactNode {
  const { t, say, locale } = useLanguage();
  if (causes.length === 0) return null;
  const names = causes.map((cause) => say({ id: `response.cause.${cause}` }));
  return (
    <p className="text-ink-2">
      {t('response.also', { causes: listed(names, locale, 'disjunction') })}
    </p>
  );
}

/** What would tell the cause, for the one who asked. */
function Ask({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useLanguage();
  const asked = ['headers', 'request-id', 'layer', 'curl'] as const;
  const missing = asked.filter((what) => what !== 'request-id' || !reading.facts.requestId);
  return (
    <>
      <h3>{t('response.ask')}</h3>
      <ul className="tool-list">
        {missing.map((what) => (
          <li key={what}>{t(`response.ask.${what}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Others({ hits }: { readonly hits: readonly Hit[] }): ReactNode {
  const { t, say } = useLanguage();
  if (hits.length === 0) return null;
  return (
    <>
      <h3>{t('response.others')}</h3>
      <ul className="tool-list text-ink-2">
        {hits.map(({ id, cause, meaning }) => (
          <li key={id}>
            <b>{say({ id: `response.cause.${cause}` })}</b> {say(meaning)}
          </li>
        ))}
      </ul>
    </>
  );
}
