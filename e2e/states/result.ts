import { expectedDigest, vendorBody, vendorCredentials } from '../expected-sign.ts';
import { everyByte, longLine, markedBody } from './bodies.ts';
import type { State } from './state.ts';

/** What the request comes to: the verdict, the string to sign and the Sign. */
export const resultStates: readonly State[] = [
  { name: 'match', reach: (playground) => playground.loadExample() },
  {
    name: 'signed',
    reach: async (playground) => {
      await playground.openBodyFile(vendorBody);
      await playground.fillCredentials();
    },
  },
  {
    name: 'signed, with marks',
    reach: async (playground) => {
      await playground.openBodyFile(markedBody);
      await playground.fillCredentials();
    },
  },
  {
    name: 'signed, not a text',
    reach: async (playground) => {
      await playground.openBodyFile(everyByte);
      await playground.fillCredentials();
    },
  },
  {
    name: 'signed, a line longer than the editor draws',
    reach: async (playground) => {
      await playground.openBodyFile(longLine);
      await playground.fillCredentials();
    },
  },
  {
    name: 'mismatch',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.openBodyFile('{}');
    },
  },
  {
    name: 'mismatch by shape',
    reach: async (playground) => {
      await playground.loadExample();
      const digest = expectedDigest(vendorCredentials, vendorBody);
      await playground.receive(digest.toString('base64'));
    },
  },
  {
    name: 'failed',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.chooseCustomAccessPoint('no address');
    },
  },
  {
    name: 'panes, the result at its narrowest',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.byRole('separator', 'Width of the request').press('End');
    },
  },
];
