import { vendorBody, vendorCredentials } from '../expected-sign.ts';
import { longFile } from '../page/long-file.ts';
import { everyByte } from './bodies.ts';
import type { State } from './state.ts';

function without(missing: 'AccessId' | 'SecretKey' | 'TimeStamp'): State {
  return {
    name: `incomplete, ${missing} missing`,
    reach: async (playground) => {
      await playground.openBodyFile(vendorBody);
      await playground.fillCredentials({ ...vendorCredentials, [lowerFirst(missing)]: '' });
    },
  };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What can be typed, opened and forgotten: the fields and the body. */
export const requestStates: readonly State[] = [
  without('AccessId'),
  without('SecretKey'),
  without('TimeStamp'),
  {
    name: 'incomplete, the last result stays',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.button('Forget secrets').click();
    },
  },
  {
    name: 'hints on confused values',
    reach: async (playground) => {
      await playground.openBodyFile(vendorBody);
      await playground.fillCredentials({
        timeStamp: '1565314789000',
        accessId: '15000010 48',
        secretKey: ' 1452fcebae9f3115ba794fb0fff2fd73',
      });
    },
  },
  {
    name: 'file too large',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.field('Request body file').setInputFiles(longFile(20_000_001));
    },
  },
  {
    name: 'own request set aside for an example',
    reach: async (playground) => {
      await playground.openBodyFile('{"mine": true}');
      await playground.loadExample();
    },
  },
  {
    name: 'SecretKey shown',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.button('Show SecretKey').click();
    },
  },
  {
    name: 'TimeStamp follows the clock',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.button('Live').click();
    },
  },
  {
    name: 'secrets forgotten while nobody was here',
    reach: async (playground) => {
      await playground.page.clock.install();
      await playground.page.reload();
      await playground.fillCredentials();
      await playground.page.clock.fastForward(31 * 60_000);
      await playground.page.clock.resume();
    },
  },
  {
    name: 'hex view',
    reach: async (playground) => {
      await playground.openBodyFile(everyByte);
      await playground.button('Hex').click();
    },
  },
  {
    name: 'dialog: enter bytes',
    reach: (playground) => playground.button('Enter bytes').click(),
  },
  {
    name: 'Monaco, JSON with an error',
    reach: async (playground) => {
      await playground.openBodyFile('{"title": "a",}');
      await playground.fillCredentials();
      await playground.waitForMonaco();
    },
  },
];
