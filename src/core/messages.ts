/** The languages of the page. The id is a BCP 47 tag and goes into `<html lang>`. */
export type Locale = 'en' | 'zh-CN';

/** What a sentence is filled with: names, counts, sizes. Never a secret. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A sentence to be said in the reader's language: an id of a catalogue and its values. */
export type Message = { readonly id: string; readonly values?: MessageValues };

/** Sentences that live beside the data they speak of, complete in both languages. ICU MessageFormat. */
export type Words<Id extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Id, string>>>
>;
