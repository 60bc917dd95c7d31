import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { catalogue as english } from '#locales/en/index.ts';
import { lateCatalogue as lateEnglish } from '#locales/en/late.ts';
import { catalogue as chinese } from '#locales/zh-cn/index.ts';
import { lateCatalogue as lateChinese } from '#locales/zh-cn/late.ts';

await loadSchemes();

type Catalogue = Readonly<Record<string, string>>;

/** Chinese values without a Chinese character, each with its reason. */
const sameInChinese: Catalogue = {
  'page.name': 'the name of the product',
  'request.utc': 'the time zone is written UTC in Chinese too',
  'timestamp.and-limit': 'two sentences, which follow each other in both languages',
  'response.example.tpns': 'the name of a product and of a code',
  'response.example.aws': 'the names of a vendor and of an error',
  'response.fact.date': 'the name of a header and of a time zone',
  'enter-bytes.kind.base64': 'the name of the encoding, written alike in Chinese',
  'byte.character': 'the character itself is its name',
  'result.encoding.utf8': 'the name of the encoding, written alike in Chinese',
  'result.encoding.base64': 'the name of the encoding, written alike in Chinese',
  'result.encoding.base64url': 'the name of the encoding, written alike in Chinese',
};

const pairs: readonly (readonly [string, Catalogue, Catalogue])[] = [
  ['the page', english, chinese],
  ['the tools', lateEnglish, lateChinese],
  ...(await Promise.all(
    schemes.map(
      async ({ name, words }) => [name, await words('en'), await words('zh-CN')] as const,
    ),
  )),
];

/** The names of the values that a sentence is filled with. */
function valuesOf(sentence: string): string[] {
  const names = new Set<string>();
  const visit = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    // A list is joined by each language's own comma: `names` and, for Chinese, `namesHan`.
    if (typeof token[0] === 'string') names.add(token[0].replace(/Han$/, ''));
    for (const part of token.slice(1)) {
      if (typeof part === 'object' && part !== null) Object.values(part).flat().forEach(visit);
    }
  };
  const compiled = compileMessage(sentence);
  if (Array.isArray(compiled)) compiled.forEach(visit);
  return [...names].sort();
}

describe.each(pairs)('the words of %s', (_name, en, zh) => {
  test('have the same ids in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  test('are filled with the same values in both languages', () => {
    for (const [id, sentence] of Object.entries(en)) {
      expect(valuesOf(zh[id] ?? ''), id).toEqual(valuesOf(sentence));
    }
  });

  test('are Chinese in Chinese', () => {
    const foreign = Object.entries(zh).filter(([, text]) => !/\p{Script=Han}/u.test(text));
    expect(foreign.filter(([id]) => !(id in sameInChinese))).toEqual([]);
  });

  test('are English in English', () => {
    expect(Object.entries(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('are never empty', () => {
    for (const words of [en, zh])
      expect(Object.values(words).filter((text) => !text.trim())).toEqual([]);
  });
});

test('the list of exceptions holds nothing that has become Chinese', () => {
  const all: Catalogue = Object.assign({}, ...pairs.map(([, , zh]) => zh));
  const needless = Object.keys(sameInChinese).filter((id) =>
    /\p{Script=Han}/u.test(all[id] ?? '一'),
  );
  expect(needless).toEqual([]);
});
