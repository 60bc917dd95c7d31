import { expect } from '@playwright/test';
import { ComparePage } from '../page/compare.ts';
import { ExplainPage } from '../page/explain.ts';
import { ImportPage } from '../page/import.ts';
import type { PlaygroundPage } from '../page/playground.ts';
import type { State } from './state.ts';

/** From now on these files are on their way for ever. */
async function hold({ page }: PlaygroundPage, files: string): Promise<void> {
  await page.route(`**/${files}`, () => undefined);
}

/** A tool whose code is not there yet. */
function loading(tool: 'Compare' | 'Explain' | 'Response'): State {
  return {
    name: `${tool.toLowerCase()}, still loading`,
    reach: async (playground) => {
      await playground.settle();
      await hold(playground, `assets/${tool.toLowerCase()}-panel-*.js`);
      await playground.byRole('tab', tool).click();
      await expect(playground.byRole('tabpanel', tool)).toBeVisible();
    },
  };
}

/** A tool whose code does not come. */
const failing: State = {
  name: 'compare, its code did not come',
  failsToLoad: true,
  reach: async (playground) => {
    await playground.settle();
    await playground.page.route('**/assets/compare-panel-*.js', (route) => route.abort());
    await playground.byRole('tab', 'Compare').click();
    await expect(playground.button('Show it again')).toBeVisible();
  },
};

/** What is seen while something is on its way: code, or the answer of a worker. */
export const waitingStates: readonly State[] = [
  loading('Compare'),
  loading('Explain'),
  loading('Response'),
  failing,
  {
    name: 'explain, searching',
    reach: async (playground) => {
      await playground.settle();
      await hold(playground, 'workers/explain.worker-*.js');
      await playground.loadExample();
      await playground.openBodyFile('{}');
      const explain = new ExplainPage(playground);
      await explain.press();
      await explain.expectState('searching');
    },
  },
  {
    name: 'explain, cancelled',
    reach: async (playground) => {
      await playground.settle();
      await hold(playground, 'workers/explain.worker-*.js');
      await playground.loadExample();
      await playground.openBodyFile('{}');
      const explain = new ExplainPage(playground);
      await explain.press();
      await playground.button('Cancel').click();
      await explain.expectState('mismatch');
    },
  },
  {
    name: 'dialog: import, being read',
    reach: async (playground) => {
      await playground.settle();
      await hold(playground, 'workers/import.worker-*.js');
      await new ImportPage(playground).openWith('curl https://api.example.com');
    },
  },
  {
    name: 'compare, being compared',
    reach: async (playground) => {
      await playground.settle();
      await hold(playground, 'workers/diff.worker-*.js');
      const compare = new ComparePage(playground);
      await compare.compare('{"a":1}', '{"a":2}');
    },
  },
];
