import { expect } from '@playwright/test';
import { CommandsPage } from '../page/commands.ts';
import { ExplainPage } from '../page/explain.ts';
import type { State } from './state.ts';

/** The palette, the sheet of shortcuts and the tour. */
export const commandStates: readonly State[] = [
  {
    name: 'dialog: commands',
    reach: async (playground) => {
      await playground.loadExample();
      await new CommandsPage(playground).open();
    },
  },
  {
    name: 'dialog: commands, none found',
    reach: async (playground) => {
      const commands = new CommandsPage(playground);
      await commands.open();
      await commands.search.fill('qqq');
    },
  },
  {
    name: 'dialog: commands, copied',
    reach: async (playground) => {
      await playground.loadExample();
      const commands = new CommandsPage(playground);
      await commands.run('curl');
      await expect(commands.palette.getByRole('status')).not.toBeEmpty();
    },
  },
  {
    name: 'dialog: keyboard shortcuts',
    reach: async (playground) => {
      await playground.loadExample();
      const commands = new CommandsPage(playground);
      await commands.run('keyboard-shortcuts');
      await expect(commands.sheet).toBeVisible();
    },
  },
  {
    name: 'tour, its first step',
    reach: (playground) => new CommandsPage(playground).startTour(),
  },
  {
    name: 'tour, the search has found the mistake',
    reach: async (playground) => {
      const commands = new CommandsPage(playground);
      await commands.startTour();
      await commands.cardButton('Next step').click();
      await new ExplainPage(playground).press();
      await commands.expectStep(3);
    },
  },
  {
    name: 'tour, on another request',
    reach: async (playground) => {
      const commands = new CommandsPage(playground);
      await commands.startTour();
      await playground.loadExample();
      await expect(commands.cardButton('Start again')).toBeVisible();
    },
  },
  {
    name: 'tour, its end',
    reach: async (playground) => {
      const commands = new CommandsPage(playground);
      await commands.startTour();
      await commands.finishTour();
    },
  },
];
