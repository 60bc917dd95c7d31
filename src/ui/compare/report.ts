import { differenceAt, differenceCount } from '#core/diff/classify/differences.ts';
import type { Message } from '#core/messages.ts';
import type { Language } from '#ui/language.tsx';
import type { Compared } from '#ui/use-playground.ts';
import { tagOf } from './tags.ts';
import { authorsOf, headlineOf, placeOf, sayOf, subjectOf } from './words.ts';

/** A report lists this many differences and counts the others. */
export const reportedDifferences = 200;

/** One difference in a line of text: its class, what it means, where it is. */
export function differenceLine(
  compared: Compared,
  index: number,
  sentence: Message,
  language: Language,
): string {
  const { class: name } = differenceAt(compared.comparison.differences, index);
  const said = sayOf(compared.scope, sentence, language);
  return `[${tagOf(name, sentence.values?.name)}] ${said} ${placeOf(compared, index, language)}`;
}

function sideLine(compared: Compared, side: 'reference' | 'subject', language: Language): string {
  const { t } = language;
  const bytes = t('compare.bytes', { count: compared[side].length });
  const line = t(`compare.report.${side}`, {
    bytes,
    subject: subjectOf(compared.scope, language).trim(),
  });
  const names = authorsOf(compared, side, language);
  return names ? `${line} · ${t('compare.looks-like', { names })}` : line;
}

/**
 * The whole comparison as text, the same for the same bytes and language.
 *
 * @param sentences those of the first differences, at most {@link reportedDifferences}
 */
export function reportOf(
  compared: Compared,
  sentences: readonly Message[],
  language: Language,
): string {
  const { t, formatNumber } = language;
  const { summary, differences } = compared.comparison;
  const subject = subjectOf(compared.scope, language);
  const classes = summary.counts.map(
    (count) =>
      `  [${tagOf(count.class)}] ${t(`compare.class.${count.class}`)}: ${formatNumber(count.occurrences)}`,
  );
  const lines = sentences.map(
    (sentence, index) => `  ${index + 1}. ${differenceLine(compared, index, sentence, language)}`,
  );
  const rest = differenceCount(differences) - sentences.length;
  return [
    t('compare.report.title', { subject }),
    sideLine(compared, 'reference', language),
    sideLine(compared, 'subject', language),
    headlineOf(compared, language),
    ...(classes.length > 0 ? [t('compare.report.classes'), ...classes] : []),
    ...(lines.length > 0 ? [t('compare.report.differences'), ...lines] : []),
    ...(rest > 0 ? [t('compare.report.rest', { count: rest })] : []),
    '',
  ].join('\n');
}
