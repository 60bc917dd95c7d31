import { expect } from '@playwright/test';
import { vendorBody, vendorCredentials } from '../expected-sign.ts';
import { curlCommand, harOf, signAt, verboseLog } from '../import-samples.ts';
import { ImportPage } from '../page/import.ts';
import type { State } from './state.ts';

/** Right, wrong, of a wrong shape, and without a Sign. */
const several = harOf([
  { path: '/v3/push/app', body: vendorBody, sign: signAt(0, vendorBody) },
  { path: '/v3/push/app', body: '{}', sign: signAt(1, '{ }') },
  { path: '/v3/push/app', body: '{}', sign: 'f'.repeat(64) },
  { path: '/v3/device/tag' },
]);

/** The dialog of the import with a text in it, and a key where there is something to check. */
function imported(name: string, text: string): State {
  return {
    name,
    reach: async (playground) => {
      await playground.fillCredentials({ ...vendorCredentials, accessId: '', timeStamp: '' });
      const page = new ImportPage(playground);
      await page.openWith(text);
      await expect(page.section('What is left out')).toBeVisible();
    },
  };
}

/** The dialog Import, and a request that came through it. */
export const importStates: readonly State[] = [
  {
    name: 'dialog: import, empty',
    reach: (playground) => new ImportPage(playground).open(),
  },
  imported('dialog: import, a curl command', `${curlCommand()} --unknown-option\n`),
  imported('dialog: import, a log without its body', verboseLog),
  imported('dialog: import, several requests', several),
  {
    name: 'dialog: import, over another request',
    reach: async (playground) => {
      await playground.loadExample();
      const page = new ImportPage(playground);
      await page.openWith(curlCommand('no Sign', '{}').replace('/push/app', '/device'));
      await expect(page.button('Fill in')).toBeVisible();
    },
  },
  {
    name: 'import over another request',
    reach: async (playground) => {
      await playground.openBodyFile('{"mine":true}');
      const page = new ImportPage(playground);
      await page.openWith(curlCommand());
      await page.fillIn();
    },
  },
];
