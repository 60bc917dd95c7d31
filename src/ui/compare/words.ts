import { type Difference, differenceAt } from '#core/diff/classify/differences.ts';
import type { Message } from '#core/messages.ts';
import type { ReferenceScope } from '#core/session/session.ts';
import type { Language } from '#ui/language.tsx';
import type { Compared } from '#ui/use-playground.ts';
import { hexBytes } from './spans.ts';

/** What is compared with the reference, as a noun within a sentence. */
export function subjectOf(scope: ReferenceScope, { t }: Language): string {
  return t(`compare.subject.${scope}`);
}

/** A sentence of core about two sides, said about a reference and its subject. */
export function sayOf(scope: ReferenceScope, message: Message, language: Language): string {
  const values = { ...message.values, subject: subjectOf(scope, language) };
  return language.say({ id: message.id, values });
}

/** Things one after another, as each language joins them: Chinese by its comma, which needs no last word. */
function joined(items: readonly string[], { locale }: Language): string {
  if (locale === 'zh-CN') return items.join('，');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** The headline names this many classes; the filter below it names all. */
const namedClasses = 4;

/** What the comparison came to, in one sentence. */
export function headlineOf(
  { scope, comparison }: Pick<Compared, 'scope' | 'comparison'>,
  language: Language,
): string {
  const { headline, parts } = comparison.summary;
  const rest = parts.length - namedClasses;
  const items = parts.slice(0, namedClasses).map((part) => language.say(part));
  const more = rest > 0 ? [language.t('compare.more-classes', { count: rest })] : [];
  const list = joined([...items, ...more], language);
  const values = { ...headline.values, list };
  return sayOf(scope, { id: headline.id, values }, language);
}

/** The libraries that could have written a side: two are named, the others counted. Undefined when none is known. */
export function authorsOf(
  { handwritings }: Compared,
  side: 'reference' | 'subject',
  { t }: Language,
): string | undefined {
  const names = handwritings?.[side === 'reference' ? 0 : 1]?.names ?? [];
  const [first, second] = names;
  if (first === undefined || second === undefined) return first;
  const more = names.length - 2;
  return more > 0
    ? t('compare.authors-more', { first, second, more })
    : t('compare.authors', { first, second });
}

/** Who wrote which side, when both are known and differ. */
export function handwritingOf(compared: Compared, language: Language): string | undefined {
  const reference = authorsOf(compared, 'reference', language);
  const handwriting = authorsOf(compared, 'subject', language);
  if (!reference || !handwriting || reference === handwriting) return undefined;
  const subject = subjectOf(compared.scope, language);
  return language.t('compare.handwriting', { reference, handwriting, subject });
}

/** So many bytes of a difference are written out. */
const writtenBytes = 8;

function someHex(bytes: Uint8Array, start: number, end: number): string {
  const hex = hexBytes(bytes, start, Math.min(end, start + writtenBytes));
  return end - start > writtenBytes ? `${hex} …` : hex;
}

/** Where a difference is in each side, and which bytes it has there. */
export function placeOf(compared: Compared, index: number, language: Language): string {
  const { reference, subject: bytes, scope, comparison } = compared;
  const difference = differenceAt(comparison.differences, index);
  const { aStart, aEnd, bStart, bEnd } = difference;
  return language.t(placeId(difference), {
    aStart,
    bStart,
    hexA: someHex(reference, aStart, aEnd),
    hexB: someHex(bytes, bStart, bEnd),
    count: bEnd - bStart,
    subject: subjectOf(scope, language),
  });
}

function placeId({ class: name, aStart, aEnd, bStart, bEnd }: Difference) {
  if (name === 'key-order') return 'compare.place.moved';
  if (aStart === aEnd) return 'compare.place.subject';
  return bStart === bEnd ? 'compare.place.reference' : 'compare.place.both';
}
