import { expect } from '@playwright/test';
import type { PlaygroundPage } from '../page/playground.ts';
import type { State } from './state.ts';

async function exampleOf(playground: PlaygroundPage, scheme: string): Promise<void> {
  await playground.chooseScheme(scheme);
  await playground.loadExample();
  await expect(playground.verdict).toHaveAttribute('data-state', 'match');
}

/** What other schemes show than the first: stages, secrets that are the signature, fields of several lines. */
export const schemeStates: readonly State[] = [
  {
    name: 'signed in stages',
    reach: async (playground) => {
      await exampleOf(playground, 'AWS SigV4');
      await expect(playground.byRole('list', 'Signing key')).toBeVisible();
    },
  },
  {
    name: 'stages before their secret',
    reach: async (playground) => {
      await exampleOf(playground, 'Tencent Cloud API 3.0');
      await playground.button('Forget secrets').click();
    },
  },
  {
    name: 'a secret that is sent as it is, masked',
    reach: (playground) => exampleOf(playground, 'API key'),
  },
  {
    name: 'a secret that is sent in Base64, shown',
    reach: async (playground) => {
      await exampleOf(playground, 'Basic');
      await playground.button('Show Password').click();
    },
  },
  {
    name: 'a recipe of one’s own',
    reach: (playground) => exampleOf(playground, 'Custom'),
  },
  {
    name: 'a recipe of one’s own, with hints',
    reach: async (playground) => {
      await exampleOf(playground, 'Custom');
      await playground.field('Template').fill('{timestamp}:');
      // The field is called so in every language; the panel of the same name is not.
      await playground.page
        .getByRole('textbox', { name: 'Headers', exact: true })
        .fill('X-Signature');
    },
  },
];
