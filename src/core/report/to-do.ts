import { fixOf, titleOf } from '#core/explain/cause-words.ts';
import { openChecks } from '#core/explain/evidence.ts';
import type { Message } from '#core/messages.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

/** One thing to check or to ask, in one or more sentences. */
export type ToDo = { readonly title?: Message; readonly sentences: readonly Message[] };

/** What to do, with what is said of all of it. */
export type ToDos = { readonly lead?: Message; readonly items: readonly ToDo[] };

/** Where the signature is right: what else answers so, and how to check each. */
export function checksToDo(mistakes: readonly Mistake[], given: Given): ToDos {
  const items = openChecks(mistakes, given).map(({ mistake: { id }, evidence }) => ({
    title: titleOf({ mistake: id }),
    sentences: [...(evidence ? [evidence] : []), fixOf({ mistake: id })],
  }));
  return { lead: { id: 'explain.right.text' }, items };
}

/**
 * Where nothing was found: what the customer can send that would tell more.
 * @param name of the signature
 * @param key name of the secret
 */
export function questions(name: string, key: string): readonly Message[] {
  return (['body', 'wire', 'key', 'string', 'code'] as const).map((what) => ({
    id: `explain.nothing.ask.${what}`,
    values: { name, key },
  }));
}
