import {
  readTimestamp,
  type TimestampReading,
  type TimestampRule,
} from '#core/inspect/timestamp.ts';
import { readTime, writeTime } from '#core/inspect/written-time.ts';
import type { Field } from '#core/schemes/recipe.ts';

type Way = Pick<Field, 'kind'>;

/**
 * Reads a time stamp that should be milliseconds or ISO 8601 basic in UTC (`20261122T070000Z`), as
 * {@link readTimestamp} reads one in seconds. What is a time in another way comes back with itself in
 * this way as the suggestion.
 */
export function readWrittenTimestamp(
  text: string,
  nowSeconds: number,
  rule: TimestampRule & Way,
): TimestampReading | undefined {
  if (text === '') return undefined;
  const seconds = readTime(rule, text);
  if (seconds !== undefined) return readTimestamp(String(seconds), nowSeconds, rule);
  const meant = otherWay(text);
  if (meant === undefined) {
    const id = rule.kind === 'timestamp-iso' ? 'timestamp.not-iso' : 'timestamp.not-milliseconds';
    const message = { id, values: { example: writeTime(rule, nowSeconds) } };
    return { kind: 'unreadable', tone: 'bad', message };
  }
  const suggestion = writeTime(rule, meant);
  const message = { id: 'timestamp.other-way', values: { suggestion } };
  return { kind: 'too-fine', seconds: meant, suggestion, tone: 'bad', message };
}

/** Unix seconds or milliseconds, ISO 8601, basic or with its marks or a zone, a date of HTTP. */
function otherWay(text: string): number | undefined {
  const basic = readTime({ kind: 'timestamp-iso' }, text);
  if (basic !== undefined) return basic;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return Number(text.slice(0, 10));
  const isWritten = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$|^[A-Z][a-z]{2}, .* GMT$/.test(
    text,
  );
  const milliseconds = isWritten ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
