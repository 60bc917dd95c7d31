import { initialSession } from '#core/session/reduce.ts';
import { customAccessPointId } from '#core/session/session.ts';
import { encodeLink } from '#core/share/link.ts';
import { type SealingOptions, writeSessionFile } from '#core/share/write-session-file.ts';
import { vendorBody, vendorCredentials } from '../expected-sign.ts';
import type { State } from './state.ts';

const sent = {
  ...initialSession,
  customBaseUrl: 'https://gateway.example.com',
  values: { accessId: vendorCredentials.accessId, timeStamp: vendorCredentials.timeStamp },
  body: new Uint8Array(Buffer.from(vendorBody)),
};

/** The fragment of a link to a request that waits for its SecretKey. */
async function linkTo(accessPointId: string): Promise<string> {
  return `#${await encodeLink({ ...sent, accessPointId })}`;
}

async function sessionFile(sealing: SealingOptions): Promise<Uint8Array> {
  const values = { ...sent.values, secretKey: vendorCredentials.secretKey };
  return writeSessionFile([{ name: 'Customer A', session: { ...sent, values } }], sealing);
}

function fill(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length).fill(7);
}

/** What is handed on and kept: links, session files and drafts. */
export const shareStates: readonly State[] = [
  {
    name: 'dialog: share',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.button('Share').click();
      await playground.field('Seal the secrets into the file').check();
    },
  },
  {
    name: 'dialog: share, a secret in the body',
    reach: async (playground) => {
      await playground.openBodyFile(`{"key":"${vendorCredentials.secretKey}"}`);
      await playground.fillCredentials();
      await playground.button('Share').click();
    },
  },
  {
    name: 'dialog: drafts',
    reach: async (playground) => {
      await playground.openBodyFile('{"mine":true}');
      await playground.button('Drafts').click();
      await playground.button('New draft').click();
      await playground.loadExample();
      await playground.button('Drafts').click();
    },
  },
  {
    name: 'dialog: open the seal',
    reach: async (playground) => {
      await playground.loadExample();
      const file = await sessionFile({ passphrase: 'correct horse', randomBytes: fill });
      await playground.openSessionFile(file);
      await playground.field('Passphrase of the file').fill('a guess');
      await playground.button('Open the seal').click();
    },
  },
  {
    name: 'from a link',
    reach: async (playground) => {
      await playground.openBodyFile('{"mine":true}');
      await playground.followLink(await linkTo('guangzhou'));
    },
  },
  {
    name: 'from a link, with notes',
    reach: async (playground) => playground.followLink(await linkTo(customAccessPointId)),
  },
  {
    name: 'a link that was cut',
    reach: async (playground) => playground.followLink((await linkTo('guangzhou')).slice(0, -5)),
  },
];
