import type { Words } from '#core/messages.ts';

type Word<Id extends string> = `mistake.${Id}.${'title' | 'cause' | 'fix'}`;

/** All that must be said about the mistakes of these ids, in both languages. */
export type MistakeWords<Id extends string> = Words<Word<Id>>;

/** The ids of mistakes that have a title among some words. */
export type TitledId<Word> = Word extends `mistake.${infer Id}.title` ? Id : never;
