import type { Hunt } from '#ui/use-playground.ts';

/** A body counts as sent only where the wire was seen; else it is what somebody pasted. Chooses the word in a sentence. */
export function wireOf({ isBodySent }: Pick<Hunt, 'isBodySent'>): 'sent' | 'pasted' {
  return isBodySent ? 'sent' : 'pasted';
}
