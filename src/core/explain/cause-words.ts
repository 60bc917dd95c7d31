import type { Cause } from '#core/explain/explanation.ts';
import type { Message } from '#core/messages.ts';

type Told = Pick<Cause, 'mistake' | 'values'>;

/** What a mistake is called. */
export function titleOf(cause: Told): Message {
  return wordOf(cause, 'title');
}

/** What the client did, in one sentence. */
export function causeOf(cause: Told): Message {
  return wordOf(cause, 'cause');
}

/** What to do, or how to check it, in one sentence. */
export function fixOf(cause: Told): Message {
  return wordOf(cause, 'fix');
}

function wordOf({ mistake, values }: Told, word: 'title' | 'cause' | 'fix'): Message {
  return { id: `mistake.${mistake}.${word}`, ...(values && { values }) };
}
