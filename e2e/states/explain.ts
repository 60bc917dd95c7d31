import { expect } from '@playwright/test';
import { expectedSign, vendorBody, vendorCredentials } from '../expected-sign.ts';
import { ExplainPage } from '../page/explain.ts';
import type { PlaygroundPage } from '../page/playground.ts';
import type { State } from './state.ts';

/** What the client signed who wrote the same JSON in its own way. */
const signedOtherwise = expectedSign(vendorCredentials, JSON.stringify(JSON.parse(vendorBody)));
const strangersKey = { ...vendorCredentials, secretKey: '00112233445566778899aabbccddeeff' };

async function received(playground: PlaygroundPage, sign: string): Promise<ExplainPage> {
  await playground.loadExample();
  await playground.receive(sign);
  return new ExplainPage(playground);
}

/** A search at its end. */
function explained(name: string, sign: string): State {
  return { name, reach: async (playground) => (await received(playground, sign)).explain() };
}

/** The tool Explain. */
export const explainStates: readonly State[] = [
  {
    name: 'explain, nothing received',
    reach: (playground) => new ExplainPage(playground).tab.click(),
  },
  explained('explain, found', signedOtherwise),
  {
    name: 'explain, found, with the proof',
    reach: async (playground) => {
      const explain = await received(playground, signedOtherwise);
      await explain.explain();
      await explain.button('Show the proof').click();
    },
  },
  explained('explain, nothing found', expectedSign(strangersKey, vendorBody)),
  {
    name: 'explain, the Sign is right',
    reach: async (playground) => {
      const right = expectedSign(vendorCredentials, vendorBody);
      await (await received(playground, right)).explain();
      await expect(playground.region('Return codes')).toBeVisible();
    },
  },
  {
    name: 'explain, of another request',
    reach: async (playground) => {
      const explain = await received(playground, signedOtherwise);
      await explain.explain();
      await playground.field('TimeStamp').fill('1565314790');
    },
  },
  {
    name: 'explain, without the SecretKey',
    reach: async (playground) => {
      const explain = await received(playground, signedOtherwise);
      await playground.field('SecretKey').fill('');
      await explain.press();
      await expect(explain.button('Make the link')).toBeVisible();
    },
  },
];
