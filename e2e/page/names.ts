import { catalogue as firstEnglish } from '#locales/en/index.ts';
import { lateCatalogue as lateEnglish } from '#locales/en/late.ts';
import { catalogue as firstChinese } from '#locales/zh-cn/index.ts';
import { lateCatalogue as lateChinese } from '#locales/zh-cn/late.ts';

export const english: Readonly<Record<string, string>> = { ...firstEnglish, ...lateEnglish };
export const chinese: Readonly<Record<string, string>> = { ...firstChinese, ...lateChinese };

export type Locale = 'en' | 'zh-CN';

type Entry = { readonly pattern: RegExp; readonly chinese: string; readonly literal: number };

/** `Show {field}` becomes a pattern that takes `Show SecretKey` apart. What comes twice is the same twice. */
function patternOf(template: string): RegExp {
  const literal = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const known = new Set<string>();
  const pattern = literal.replace(/\{(\w+)\}/g, (_, key: string) => {
    if (known.has(key)) return `\\k<${key}>`;
    known.add(key);
    return `(?<${key}>.+)`;
  });
  return new RegExp(`^${pattern}$`);
}

/** Names only: sentences with plurals in them name no element. What is said literally goes before what is filled in. */
const entries: readonly Entry[] = Object.entries(english)
  .filter(([, text]) => !/\{\w+,/.test(text))
  .map(([id, text]) => ({
    pattern: patternOf(text),
    chinese: chinese[id] ?? text,
    literal: text.replace(/\{\w+\}/g, '').length,
  }))
  .sort((a, b) => b.literal - a.literal);

/**
 * What an element is called in a language. Its English name is the stable one, by which people
 * script the page; names of the vendor's own (AccessId, Sign) are the same in every language.
 */
export function nameIn(locale: Locale, name: string): string {
  const entry = entries.find(({ pattern }) => pattern.test(name));
  if (locale === 'en' || !entry) return name;
  const values = entry.pattern.exec(name)?.groups ?? {};
  return entry.chinese.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
