import type { ReactNode } from 'react';
import type { Facts } from '#core/responses/facts.ts';
import { useLanguage } from '#ui/language.tsx';
import { type WrittenTime, writeLocal, writeUtc } from '#ui/request/local-time.ts';
import './fact-list.css';

/** What the answer tells besides its cause. */
export function FactList({ facts }: { readonly facts: Facts }): ReactNode {
  const { t } = useLanguage();
  const { status, requestId, date, serverTime, expectedRegion, expectedService } = facts;
  const rows = [
    [t('response.fact.status'), status?.toString()],
    [t('response.fact.request-id'), requestId],
    ...times(date, t('response.fact.date'), t('response.fact.date-local')),
    ...times(serverTime, t('response.fact.server-time'), t('response.fact.server-time-local')),
    [t('response.fact.region'), expectedRegion],
    [t('response.fact.service'), expectedService],
  ].filter(([, value]) => value !== undefined);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{t('response.facts')}</h3>
      <dl className="response-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The same moment in Universal Time and in the zone of this machine. */
function times(milliseconds: number | undefined, utc: string, local: string) {
  if (milliseconds === undefined) return [];
  const seconds = Math.floor(milliseconds / 1000);
  const offsetMinutes = new Date(milliseconds).getTimezoneOffset();
  return [
    [utc, written(writeUtc(seconds))],
    [local, written(writeLocal(seconds, offsetMinutes))],
  ];
}

function written({ date, zone }: WrittenTime): string {
  return zone === '' ? date : `${date} ${zone}`;
}
