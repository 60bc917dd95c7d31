import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { I18nProvider, useLingui } from '@lingui/react';
import { type ReactNode, use, useCallback, useMemo } from 'react';
import type { Locale, Message, MessageValues } from '#core/messages.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { catalogue as english } from '#locales/en/index.ts';
import type { lateCatalogue as lateEnglish } from '#locales/en/late.ts';
import { onTryAgain } from '#ui/late.tsx';

/** The id of a sentence of the page. Sentences of schemes are said through `say`. */
export type MessageId = keyof typeof english | keyof typeof lateEnglish;

type Catalogue = Readonly<Record<keyof typeof english, string>>;
type LateCatalogue = Readonly<Record<keyof typeof lateEnglish, string>>;

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

/** Lingui compiles a sentence each time it is said; a page repaints often and says the same ones. */
function compileOnce(text: string): ReturnType<typeof compileMessage> {
  const known = compiled.get(text) ?? compileMessage(text);
  compiled.set(text, known);
  return known;
}

const locales: readonly Locale[] = ['en', 'zh-CN'];

/** The sentences of schemes that came late, in every language, since any can be spoken next. */
export async function learnSchemes(i18n: I18n, known: readonly Scheme[]): Promise<void> {
  for (const locale of locales) i18n.load(locale, await sentencesOf(known, locale));
}

async function sentencesOf(
  known: readonly Scheme[],
  locale: Locale,
): Promise<Record<string, string>> {
  const sentences = await Promise.all(known.map(({ words }) => words(locale)));
  return Object.assign({}, ...sentences);
}

/** Only the language that is spoken is fetched, from our own origin. */
async function catalogueOf(locale: Locale): Promise<Catalogue> {
  const { catalogue } =
    locale === 'en'
      ? await import('#locales/en/index.ts')
      : await import('#locales/zh-cn/index.ts');
  return catalogue;
}

async function lateCatalogueOf(locale: Locale): Promise<LateCatalogue> {
  const { lateCatalogue } =
    locale === 'en' ? await import('#locales/en/late.ts') : await import('#locales/zh-cn/late.ts');
  return lateCatalogue;
}

/** The i18n instance of the page, speaking a language. */
export async function createLanguage(locale: Locale): Promise<I18n> {
  const i18n = setupI18n({ missing: (_locale, id) => `[${id}]` });
  // The build has compiled every sentence already; see scripts/vite/compile-words.ts.
  if (import.meta.env.DEV) i18n.setMessagesCompiler(compileOnce);
  await speak(i18n, locale);
  return i18n;
}

/** Switches the page to a language, once its sentences are there. */
export async function speak(i18n: I18n, locale: Locale): Promise<void> {
  const [messages, ofSchemes] = await Promise.all([
    catalogueOf(locale),
    sentencesOf(schemes, locale),
  ]);
  if (lateWords.has(i18n)) await learnLateWords(i18n, locale);
  i18n.load(locale, { ...messages, ...ofSchemes });
  i18n.activate(locale);
}

/** What was asked for so far, by language: the sentences of the tools are asked for once. */
const lateWords = new WeakMap<I18n, Map<Locale, Promise<void>>>();

/** Fetches the sentences of the tools, of what was received and of where a session came from. */
export function learnLateWords(i18n: I18n, locale = localeOf(i18n)): Promise<void> {
  const asked = lateWords.get(i18n) ?? new Map<Locale, Promise<void>>();
  lateWords.set(i18n, asked);
  const known = asked.get(locale);
  if (known) return known;
  const learning = lateCatalogueOf(locale).then((words) => i18n.load(locale, words));
  asked.set(locale, learning);
  learning.catch(() => onTryAgain(() => asked.delete(locale)));
  return learning;
}

export type Language = {
  readonly locale: Locale;
  /** A sentence of the page. */
  readonly t: (id: MessageId, values?: MessageValues) => string;
  /** A sentence that core handed out. */
  readonly say: (message: Message) => string;
  readonly formatNumber: (value: number) => string;
};

/** Stands in a value for a backslash while a sentence is filled: a lone surrogate, which no value holds. */
const backslashStandIn = '\udfff';

/** Lingui reads `\u4f60` in a finished sentence as the character; what a sentence quotes must stay as it is. */
function fill(translate: I18n['_'], { id, values = {} }: Message): string {
  const guarded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll('\\', backslashStandIn) : value,
  ]);
  return translate(id, Object.fromEntries(guarded)).replaceAll(backslashStandIn, '\\');
}

function languageOf(locale: Locale, translate: I18n['_']): Language {
  const numbers = new Intl.NumberFormat(locale);
  const say = (message: Message) => fill(translate, message);
  return {
    locale,
    t: (id, values = {}) => say({ id, values }),
    say,
    formatNumber: (value) => numbers.format(value),
  };
}

function localeOf(i18n: I18n): Locale {
  return i18n.locale === 'zh-CN' ? 'zh-CN' : 'en';
}

/** Shows a tool or a dialog once its sentences are there; suspends until then. */
export function LateWords(props: { children: ReactNode }): ReactNode {
  const { i18n } = useLingui();
  use(learnLateWords(i18n));
  return props.children;
}

/** What is to be said outside of the tools in sentences of theirs waits for this. */
export function useLateWords(): () => Promise<void> {
  const { i18n } = useLingui();
  return useCallback(() => learnLateWords(i18n), [i18n]);
}

/** The sentences of the page in the reader's language. */
export function useLanguage(): Language {
  const { i18n, _ } = useLingui();
  const locale = localeOf(i18n);
  return useMemo(() => languageOf(locale, _), [locale, _]);
}

export function LanguageProvider(props: { i18n: I18n; children: ReactNode }): ReactNode {
  return <I18nProvider i18n={props.i18n}>{props.children}</I18nProvider>;
}
