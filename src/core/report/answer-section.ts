import type { Message } from '#core/messages.ts';
import { code, table } from '#core/report/markdown.ts';
import { heading, ownWords, type Speech, told } from '#core/report/speech.ts';
import type { Reading } from '#core/responses/read-response.ts';

/** What the server answered, as it was read: who, why, the words that prove it, and what to do next. */
export function answerSection(reading: Reading | undefined, speech: Speech): readonly string[] {
  if (reading === undefined) return [];
  const { gateway, cause, hits } = reading;
  const [hit] = hits;
  const who = speech.say({ id: `response.gateway.${gateway}` });
  const also = hit?.alsoPossible.map((one) => speech.say({ id: `response.cause.${one}` })) ?? [];
  return [
    heading(speech, 'answer'),
    `**${told(speech, { id: `response.says.${cause}` })}** ${told(speech, { id: 'response.from', values: { gateway: who } })}`,
    ...(hit ? [`${told(speech, hit.meaning)} ${told(speech, hit.next)}`] : []),
    ...(also.length > 0
      ? [ownWords(speech, 'also', { causes: speech.list(also, 'disjunction') })]
      : []),
    ...factTable(reading, speech),
    ...(hit ? [`<${hit.source}>`] : []),
  ];
}

function factTable(reading: Reading, speech: Speech): readonly string[] {
  const { status, requestId, date, serverTime, expectedRegion, expectedService } = reading.facts;
  const fact = (id: string): Message => ({ id: `response.fact.${id}` });
  const rows = [
    [fact('status'), status?.toString()],
    [fact('request-id'), requestId],
    [fact('date'), utc(date)],
    [fact('server-time'), utc(serverTime)],
    [fact('region'), expectedRegion],
    [fact('service'), expectedService],
    ...proofs(reading).map((words) => [{ id: 'case-file.words' }, words] as const),
  ] as const;
  const known = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [[told(speech, label), code(value)] as const],
  );
  if (known.length === 0) return [];
  return [table([ownWords(speech, 'what'), ownWords(speech, 'value')], known)];
}

/** Longer words (UTF-16 code units) prove no more. */
const longestProof = 200;

/** Of the masked text, which alone may be told. */
function proofs({ text, hits: [hit] }: Reading): readonly string[] {
  const words = hit?.proof.map(({ start, end }) => text.slice(start, end)) ?? [];
  return [...new Set(words)].filter(({ length }) => length <= longestProof);
}

function utc(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
}
