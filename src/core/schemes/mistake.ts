import type { Bytes } from '#core/bytes/bytes.ts';
import type { Header } from '#core/http/header.ts';
import type { Message, MessageValues, Words } from '#core/messages.ts';
import type { Field, Part, Recipe, Values } from '#core/schemes/recipe.ts';

/** Where in the making of a signature a mistake happens. */
export type Layer =
  | 'body'
  | 'time-stamp'
  | 'access-id'
  | 'secret'
  | 'recipe'
  | 'concatenation'
  | 'mac'
  | 'digest-text'
  | 'transport'
  | 'not-the-signature';

/** All that is known of a request when the search for its mistake begins. */
export type Given = {
  readonly recipe: Recipe;
  readonly fields: readonly Field[];
  readonly values: Values;
  /** The bytes that are at hand: as sent, or as pasted where nobody saw the wire. */
  readonly body: Bytes;
  /** The signature as received, without white space around it. */
  readonly received: string;
  readonly method: string;
  /** Absolute, as the request would be sent. */
  readonly url: string;
  /** What else is known of the request as sent: Content-Type, Content-Length, User-Agent and the like. */
  readonly headers: readonly Header[];
};

/** One way in which a mistake can be made: what the client had in place of the right value. */
export type Variant<T> = {
  readonly value: T;
  /** Fill the words of the mistake: a separator, the name of a serialiser. Never a secret. */
  readonly values?: MessageValues;
};

/** A string to sign that was put together in place of the recipe's. */
export type MessageForm = {
  readonly parts: readonly Part[];
  /** What was done to the whole, where that is more than joining parts: `encodeURIComponent`, upper case. */
  readonly rewrite?: (message: Bytes) => Bytes;
};

/** A MAC that was computed in place of the recipe's. */
export type MacForm = {
  /** Of its digests, in bytes. */
  readonly digestLength: number;
  readonly digest: (key: Bytes, message: Bytes) => Bytes;
  /** Where it is the recipe's own MAC of another message: that one. The search computes many of these at a time. */
  readonly messageOf?: (message: Bytes) => Bytes;
};

/** A way to write a digest as the text that was received. */
export type DigestForm = {
  /** Of the digests that it writes, in bytes. */
  readonly digestLength: number;
  /**
   * First bytes of the digest that the received text may hold, at least four; more than one where the text is
   * ambiguous. Absent where the text does not tell: then only likely digests are written and compared.
   */
  readonly leads?: readonly Bytes[];
  /** The text that this form makes of a digest. Equality with the received text is the proof. */
  readonly write: (digest: Bytes) => string;
};

/** What a mistake changes. Pure; variants come likeliest first and may repeat bytes of others. */
export type Patch =
  | {
      readonly layer: 'body';
      /** What was signed in place of the body. */
      readonly variants: (body: Bytes, given: Given) => Iterable<Variant<Bytes>>;
    }
  | {
      readonly layer: 'time-stamp' | 'access-id';
      /** What was signed in place of the field's text. */
      readonly variants: (text: string, given: Given) => Iterable<Variant<string>>;
    }
  | {
      readonly layer: 'secret';
      /** The key bytes that were used in place of the secret's own. */
      readonly variants: (secret: string, given: Given) => Iterable<Variant<Bytes>>;
    }
  | {
      readonly layer: 'concatenation';
      readonly variants: (message: readonly Part[], given: Given) => Iterable<Variant<MessageForm>>;
    }
  | {
      readonly layer: 'recipe';
      /**
       * What the client computed by in place of the recipe, where a string to sign or a key is made in
       * stages: another canonical text, another scope. Called with recipes that others changed, too.
       */
      readonly variants: (recipe: Recipe, given: Given) => Iterable<Variant<Recipe>>;
    }
  | {
      readonly layer: 'mac';
      readonly variants: (given: Given) => Iterable<Variant<MacForm>>;
    }
  | {
      readonly layer: 'digest-text';
      /** The readings of the received text; none where it has not this form. */
      readonly variants: (given: Given) => Iterable<Variant<DigestForm>>;
    }
  | {
      readonly layer: 'transport' | 'not-the-signature';
      /** What in the request shows it, or undefined. It computes no signature and proves none. */
      readonly evidence: (given: Given) => Message | undefined;
    };

/** The languages that a line of code is shown in. */
export type CodeLanguage =
  | 'C#'
  | 'Go'
  | 'Java'
  | 'JavaScript'
  | 'PHP'
  | 'Python'
  | 'Ruby'
  | 'shell';

/**
 * One known cause of a wrong signature. Its words are `mistake.<id>.title`,
 * `.cause` (one sentence: what the client did) and `.fix` (one sentence: what to do).
 */
export type Mistake = Patch & {
  /** Kebab-case, goes into reports, never renamed. */
  readonly id: string;
  /** How often it is the cause; ranks explanations and their order in the search. */
  readonly prior: 'high' | 'medium' | 'low';
  /** Languages, libraries and tools in which it arises, as people call them. */
  readonly arisesIn: readonly string[];
  /** The line that is right, in the likely language. */
  readonly code?: { readonly language: CodeLanguage; readonly line: string };
  /** A public page that shows the cause. */
  readonly source?: string;
  /** Whether a request that has this cause always shows it: then one that does not show it has not. */
  readonly isShownByRequest?: true;
  /** The id of the mistake that this one is a special case of. */
  readonly caseOf?: string;
  /** Its variants are a range of numbers, too many to be combined with everything: stages of their own try them, alone and beside one other mistake. */
  readonly isRange?: true;
};

/** Mistakes with all that is said about them. */
export type MistakeBook = {
  readonly mistakes: readonly Mistake[];
  /** Ids of mistakes that go together although they are of one layer, or three at a time. */
  readonly profiles: readonly Profile[];
  readonly words: Words;
  /** What `arisesIn` says in words and not by a name, in Chinese, by what it says in English. */
  readonly origins?: Readonly<Record<string, string>>;
};

/** Mistakes that a habit, a language or another vendor's recipe makes together. `optional` ones may be missing. */
export type Profile = {
  readonly id: string;
  readonly mistakes: readonly string[];
  readonly optional?: readonly string[];
};
