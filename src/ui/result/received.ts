import type { Verdict } from '#core/inspect/verdict.ts';
import type { Language } from '#ui/language.tsx';

/** What is said beside the received signature. */
export type ReceivedNote = { readonly equal: boolean; readonly text: string };

/**
 * Compares what was received with the computed signature, as the verdict judged
 * it: without the white space around it, which HTTP drops (RFC 9110 §5.5).
 */
export function receivedNote(
  received: string,
  signature: string | undefined,
  state: Verdict['state'],
  { t }: Pick<Language, 't'>,
): ReceivedNote | undefined {
  const text = received.trim();
  if (text === '' || signature === undefined) return undefined;
  if (state === 'match') {
    const id = received === signature ? 'result.received.equal' : 'result.received.equal-trimmed';
    return { equal: true, text: t(id, { count: signature.length }) };
  }
  if (state !== 'mismatch' && state !== 'mismatch-shape') return undefined;
  const values = { position: firstDifference(text, signature) + 1, count: text.length };
  return { equal: false, text: t('result.received.differs', values) };
}

/** The index of the first UTF-16 unit in which both texts differ; the shorter one's length when it begins the other. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
