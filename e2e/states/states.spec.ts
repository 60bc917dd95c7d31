import { AxeBuilder } from '@axe-core/playwright';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { chinese, english, type Locale } from '../page/names.ts';
import type { PlaygroundPage } from '../page/playground.ts';
import { expect, takeFailedLoads, test } from '../page/test.ts';
import { panels } from './panels.ts';
import { states } from './states.ts';

const locales: readonly Locale[] = ['en', 'zh-CN'];
const lightAndDark = ['light', 'dark'] as const;
/** Playwright has no hold on the colours of a system's Firefox. */
const lightAlone = ['light'] as const;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

await loadSchemes();

/** Fields have the vendor's own names, in every language. */
const labels = new Set(schemes.flatMap(({ fields }) => fields.map(({ label }) => label)));

/** English texts of the page that say something else in Chinese. */
const onlyEnglish = new Set<string>(
  Object.entries(english)
    .filter(([id, text]) => chinese[id] !== text && !labels.has(text))
    .map(([, text]) => text),
);

async function accessibilityProblems({ page }: PlaygroundPage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** All that can be read or heard, bytes aside: texts and the attributes that name things. */
function spoken({ page }: PlaygroundPage): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement?.closest('.bytes, .monaco-editor, .hex-view')) continue;
      if (parentElement?.checkVisibility()) said.push(textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        said.push(element.getAttribute(name) ?? '');
      }
    }
    return said.filter((text) => text !== '');
  });
}

/** Everything that is wrong with what the page shows now. */
async function problemsOf(playground: PlaygroundPage, state: string): Promise<string[]> {
  const said = await spoken(playground);
  const inEnglish = playground.locale === 'en';
  const shown = inEnglish ? await playground.panelNames() : [];
  const expected = inEnglish ? Object.keys(panels).filter((name) => panels[name] === state) : [];
  return [
    ...said.filter((text) => /^\[[a-z.-]+\]$/.test(text)).map((text) => `no words for ${text}`),
    ...said
      .filter((text) => !inEnglish && onlyEnglish.has(text))
      .map((text) => `not translated: ${text}`),
    ...shown.filter((name) => !(name in panels)).map((name) => `panel without an entry: ${name}`),
    ...expected.filter((name) => !shown.includes(name)).map((name) => `panel not seen: ${name}`),
  ];
}

for (const locale of locales) {
  test.describe(locale, () => {
    test.use({ pageLocale: locale });

    for (const { name, reach, failsToLoad } of states) {
      test(name, async ({ playground, browserName, complaints }) => {
        await reach(playground);
        await playground.settle();
        expect.soft(await problemsOf(playground, name)).toEqual([]);
        const colorSchemes = browserName === 'firefox' ? lightAlone : lightAndDark;
        for (const colorScheme of colorSchemes) {
          await playground.wear(colorScheme);
          expect.soft(await accessibilityProblems(playground), colorScheme).toEqual([]);
        }
        if (failsToLoad) takeFailedLoads(complaints);
      });
    }
  });
}

test('every panel is listed with a state that there is', () => {
  const names = states.map(({ name }) => name);
  expect(Object.values(panels).filter((state) => !names.includes(state))).toEqual([]);
});
