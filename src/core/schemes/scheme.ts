import type { Bytes } from '#core/bytes/bytes.ts';
import type { Header } from '#core/http/header.ts';
import type { Locale, Message } from '#core/messages.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import type { Field, FieldId, Recipe, Values } from '#core/schemes/recipe.ts';

/**
 * Something that is unusual about a value and often the cause of a 403. A hint
 * warns and never refuses: the value is signed as it stands.
 */
export type Hint = { readonly field: FieldId; readonly message: Message };

/** A host of the vendor. Its name is the message `<scheme>.access-point.<id>`. */
export type AccessPoint = { readonly id: string; readonly baseUrl: string };

/** A documented path, its purpose (`<scheme>.path.<id>`) and its documented limit (`<scheme>.limit.<id>`), where there is one. */
export type DocumentedPath = {
  readonly id: string;
  readonly path: string;
  readonly multipart: boolean;
  readonly purpose: Message;
  readonly limit?: Message;
  /** What is not known or unusual about signing for it (`<scheme>.hint.<id>`). */
  readonly hint?: Message;
};

/** A session that teaches something. Its name and note are messages of the scheme's words. */
export type Example = {
  readonly id: string;
  readonly title: Message;
  readonly note?: Message;
  readonly accessPointId: string;
  /** Of the access point `custom`: where the request goes, such as https://api.example.com. */
  readonly baseUrl?: string;
  readonly path: string;
  readonly values: Values;
  readonly body: Bytes;
  /** The signature that the vendor printed or a client sent. */
  readonly received?: string;
};

/** What of a session a recipe can depend on. */
export type SchemeRequest = {
  readonly values: Values;
  /** As it was typed or chosen, without the path. */
  readonly baseUrl: string;
  /** With its query, as it was typed. */
  readonly path: string;
  readonly body: Bytes;
};

/** A request as somebody sent it, as far as it is known. */
export type SentRequest = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  /** In order, in the letter case of the text. */
  readonly headers: readonly Header[];
  readonly body: Bytes;
};

/** What a request says about its signature. */
export type Received = {
  readonly signature: string | undefined;
  readonly values: ReadonlyMap<FieldId, string>;
  /** Names of the parameters of the query that it stood in: the recipe adds them, so they are no part of the path. */
  readonly parameters?: readonly string[];
};

export type Scheme = {
  /** Kebab-case, goes into links, never renamed. */
  readonly id: string;
  /** Short name, such as `TPNS`. */
  readonly name: string;
  /** Full name, as the vendor writes it. */
  readonly title: string;
  readonly method: string;
  readonly documentation: Readonly<Record<Locale, string>>;
  /** Only ever added to at the end: their place is their number in links. */
  readonly fields: readonly Field[];
  /** Of a scheme that adapts: the recipe of an empty request. */
  readonly recipe: Recipe;
  /**
   * For vendors whose recipe follows from the request: canonical paths and headers, a choice of headers,
   * a recipe of the user's own. Pure, called on every edit; never throws, whatever was typed. Fields may
   * come back with other options or as optional, but always all of them in the same order; hints can
   * be on the whole request.
   */
  readonly adapt?: (
    request: SchemeRequest,
  ) => Pick<Scheme, 'method' | 'recipe'> & Partial<Pick<Scheme, 'fields' | 'hints'>>;
  /**
   * What a request says about its signature, for recipes that adapt to the request: their rules cannot be
   * read back before it is known which they are. Without a signature of this scheme, none comes back.
   */
  readonly readRequest?: (request: SentRequest) => Received;
  /** None: the request goes to a URL of the user's own, as webhooks do. */
  readonly accessPoints: readonly AccessPoint[];
  readonly paths: readonly DocumentedPath[];
  /** Whether bodies can be forms (`application/x-www-form-urlencoded`) as well as JSON. */
  readonly sendsForms?: boolean;
  readonly examples: readonly Example[];
  /** Hints on the values as they stand. Pure; called on every edit. */
  readonly hints: (values: Values, accessPointId: string) => readonly Hint[];
  /** Every sentence that the page says about the scheme, in one language. ICU MessageFormat. */
  readonly words: (locale: Locale) => Promise<Readonly<Record<string, string>>>;
  /** The scheme's own mistakes, loaded when a search needs them. Those of every scheme are not among them. */
  readonly mistakes?: () => Promise<MistakeBook>;
};
