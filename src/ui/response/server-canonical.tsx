import type { ReactNode } from 'react';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import { derivedOf, type StringToSign, stringToSignOf } from '#core/inspect/report.ts';
import type { Message } from '#core/messages.ts';
import {
  type ComparedLine,
  compareCanonical,
} from '#core/responses/canonical/compare-canonical.ts';
import { compareScope, type ScopeFix } from '#core/responses/canonical/compare-scope.ts';
import type { Facts } from '#core/responses/facts.ts';
import { Button } from '#ui/kit/button.tsx';
import { VerdictMark } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import './server-canonical.css';

/** What the server signed beside what is signed here, line by line, and what to do about it. */
export function ServerCanonical({ facts }: { readonly facts: Facts }): ReactNode {
  const { t } = useLanguage();
  const report = usePlaygroundState((state) => state.report);
  const own = derivedOf(report).find(({ id }) => id === ':canonical-request')?.message;
  const canonical = compareCanonical(facts.serverCanonicalRequest ?? '', textOf(own));
  const scope = compareScope(facts.serverStringToSign ?? '', textOf(stringToSignOf(report)));
  if (canonical === undefined && scope === undefined) return null;
  const findings = [...(scope?.findings ?? []), ...(canonical?.findings ?? [])];
  const isEqual = findings.length === 0 && canonical !== undefined;
  return (
    <section className="server-canonical" aria-label={t('response.canonical')}>
      <h3>{t('response.canonical')}</h3>
      <Findings messages={isEqual ? [{ id: 'response.canonical.equal' }] : findings} />
      <Fixes fixes={scope?.fixes ?? []} />
      {canonical && <Lines lines={canonical.lines} />}
    </section>
  );
}

function textOf(value: StringToSign | undefined): string {
  return value === undefined ? '' : (utf8TextOf(value.bytes) ?? '');
}

function Findings({ messages }: { readonly messages: readonly Message[] }): ReactNode {
  const { say } = useLanguage();
  return (
    <ul className="tool-list">
      {messages.map((message) => (
        <li key={`${message.id} ${message.values?.name ?? ''}`}>{say(message)}</li>
      ))}
    </ul>
  );
}

/** What of the server's scope can be filled into the fields by one click. */
function Fixes({ fixes }: { readonly fixes: readonly ScopeFix[] }): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const { fields } = useScheme();
  return (
    <div className="response-uses">
      {fixes.map(({ field, value }) => {
        const label = fields.find(({ id }) => id === field)?.label;
        if (label === undefined) return null;
        return (
          <Button
            key={field}
            kind="line"
            fills
            onClick={() => dispatch({ type: 'field-edited', field, value })}
          >
            {t('response.use.field', { value, field: label })}
          </Button>
        );
      })}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly ComparedLine[] }): ReactNode {
  const { t } = useLanguage();
  return (
    <div className="server-canonical-lines">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('response.canonical.line')}</th>
            <th scope="col">{t('response.canonical.server')}</th>
            <th scope="col">{t('response.canonical.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.kind} ${line.name}`} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { readonly line: ComparedLine }): ReactNode {
  const { t } = useLanguage();
  const { kind, name, server, ours, isEqual } = line;
  const mark = isEqual ? 'equal-line' : 'differs-line';
  return (
    <tr data-differs={!isEqual || undefined}>
      <th scope="row">
        <VerdictMark
          name={isEqual ? 'yes' : 'no'}
          className={`size-4 ${isEqual ? 'text-ok' : 'text-bad'}`}
        />
        <span className="sr-only">{t(`response.canonical.${mark}`)}</span>{' '}
        {kind === 'header' ? name : t(`response.canonical.kind.${kind}`)}
      </th>
      <td>{server ?? '–'}</td>
      <td>{ours ?? '–'}</td>
    </tr>
  );
}
