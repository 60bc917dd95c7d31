import { expect } from '@playwright/test';
import { initialSession } from '#core/session/reduce.ts';
import { customAccessPointId } from '#core/session/session.ts';
import { encodeLink } from '#core/share/link.ts';
import { type SealingOptions, writeSessionFile } from '#core/share/write-session-file.ts';
import { expectedDigest, expectedSign, vendorBody, vendorCredentials } from '../expected-sign.ts';
import { curlCommand, harOf, signAt, verboseLog } from '../import-samples.ts';
import { CommandsPage } from '../page/commands.ts';
import { ComparePage } from '../page/compare.ts';
import { ExplainPage } from '../page/explain.ts';
import { ImportPage } from '../page/import.ts';
import { longFile } from '../page/long-file.ts';
import type { PlaygroundPage, SnippetChoice } from '../page/playground.ts';
import { ResponsePage } from '../page/response.ts';

/** A state that the page can be in, and how a user brings it there. */
export type State = {
  readonly name: string;
  readonly reach: (playground: PlaygroundPage) => Promise<void>;
};

/** A body in which nearly everything that deceives the eye occurs. */
const markedBody = '\uFEFF{"title": "Hi\u00A0there",\r\n"content": "1\u200B2，“3”"\n}';
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const longLine = `{"text":"${'0123456789'.repeat(1_200)}"}`;

const replay: readonly SnippetChoice[] = [
  ...['sh', 'PowerShell', 'cmd'].map((shell) => ({ language: 'curl', shell, mode: 'Replay' })),
  ...['requests', 'standard library'].map((library) => ({
    language: 'Python',
    library,
    mode: 'Replay',
  })),
];

/** cmd has no means to sign, so its snippets are frozen ones only. */
const live = replay
  .filter(({ shell }) => shell !== 'cmd')
  .map((choice) => ({ ...choice, mode: 'Live' }));

/** Who signed in 2018 is told the time. */
const clockAnswer = `HTTP/1.1 403 Forbidden
x-amzn-RequestId: 5e2a1f0c-1b1d-4c9e-9d3a-1f4b7f0a9c11

{"message":"Signature expired: 20180707T233021Z is now earlier than 20180710T071214Z (20180710T071714Z - 5 min.)"}`;

function without(missing: 'AccessId' | 'SecretKey' | 'TimeStamp'): State {
  return {
    name: `incomplete, ${missing} missing`,
    reach: async (playground) => {
      await playground.openBodyFile(vendorBody);
      await playground.fillCredentials({ ...vendorCredentials, [lowerFirst(missing)]: '' });
    },
  };
}

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

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function snippetOf(choice: SnippetChoice): State {
  return {
    name: `snippet, ${Object.values(choice).join(' ')}`,
    reach: async (playground) => {
      await playground.loadExample();
      await playground.chooseSnippet(choice);
    },
  };
}

/** Nearly every class of differences against a body of the same text. */
const comparedBody =
  '\uFEFF{"a": 1.0,\r\n"t":"\\u4f60\\/","k":{"a":2,"b":1},"a":1,"s":"a\u00A0b\u0301"}';

/** Both sides in the tool Compare, its first difference read. */
function compared(
  name: string,
  [body, reference]: readonly [string | Uint8Array, string | Uint8Array],
  show?: string,
): State {
  return {
    name,
    reach: async (playground) => {
      const compare = new ComparePage(playground);
      await compare.compare(body, reference);
      if (!show) return;
      await compare.show(show);
      await compare.next();
    },
  };
}

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

/**
 * Every state of the page, once. Accessibility, policy, language and screenshots are all checked
 * over this list, so a new panel or state is covered everywhere as soon as it stands here.
 */
export const states: readonly State[] = [
  { name: 'empty', reach: async () => {} },
  { name: 'match', reach: (playground) => playground.loadExample() },
  {
    name: 'signed',
    reach: async (playground) => {
      await playground.openBodyFile(vendorBody);
      await playground.fillCredentials();
    },
  },
  {
    name: 'signed in stages',
    reach: async (playground) => {
      await playground.choice('Scheme').selectOption({ label: 'AWS SigV4' });
      await playground.loadExample();
      await expect(playground.byRole('list', 'Signing key')).toBeVisible();
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
      await playground.openBodyFile(Buffer.alloc(20_000_001));
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
    name: 'hex view',
    reach: async (playground) => {
      await playground.openBodyFile(everyByte);
      await playground.button('Hex').click();
    },
  },
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
    name: 'tour, its end',
    reach: async (playground) => {
      const commands = new CommandsPage(playground);
      await commands.startTour();
      await commands.finishTour();
    },
  },
  {
    name: 'panes, the result at its narrowest',
    reach: async (playground) => {
      await playground.loadExample();
      await playground.byRole('separator', 'Width of the request').press('End');
    },
  },
  {
    name: 'dialog: enter bytes',
    reach: (playground) => playground.button('Enter bytes').click(),
  },
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
  {
    name: 'secrets forgotten while nobody was here',
    reach: async (playground) => {
      await playground.page.clock.install();
      await playground.page.reload();
      await playground.fillCredentials();
      await playground.page.clock.runFor(31 * 60_000);
      await playground.page.clock.resume();
    },
  },
  {
    name: 'compare, without a reference',
    reach: (playground) => new ComparePage(playground).open(),
  },
  compared('compare, hex', ['{"a":1,"t":"你/","k":{"b":1,"a":2}}\n', comparedBody], 'Hex and text'),
  compared('compare, text', ['{"a":1,"t":"你/","k":{"b":1,"a":2}}\n', comparedBody], 'Text'),
  compared('compare, equal', [vendorBody, vendorBody]),
  compared('compare, bytes of any kind', [everyByte, Buffer.from(everyByte).reverse()]),
  {
    name: 'compare, no string to sign yet',
    reach: async (playground) => {
      const compare = new ComparePage(playground);
      await compare.compare('{}', '{}');
      await compare.button('String to sign').click();
    },
  },
  {
    name: 'compare, a file over the limit',
    reach: async (playground) => {
      const compare = new ComparePage(playground);
      await compare.open();
      await compare.openReferencePath(longFile(20_000_001));
    },
  },
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
  explained('explain, the Sign is right', expectedSign(vendorCredentials, vendorBody)),
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
  {
    name: 'response, nothing pasted',
    reach: (playground) => new ResponsePage(playground).open(),
  },
  {
    name: 'response, read',
    reach: async (playground) => {
      await playground.loadExample();
      const response = new ResponsePage(playground);
      await response.read(clockAnswer);
      await response.checklist
        .getByRole('button', { name: playground.name('Excluded') })
        .first()
        .click();
    },
  },
  {
    name: 'response, a server’s string to sign',
    reach: async (playground) => {
      const response = new ResponsePage(playground);
      await response.open();
      await response.button('AWS: SignatureDoesNotMatch').click();
    },
  },
  {
    name: 'response, undecided, with secrets',
    reach: (playground) =>
      new ResponsePage(playground).read(
        'HTTP/1.1 403 Forbidden\nSet-Cookie: session=abcdef0123456789\nContent-Length: 0\n\n',
      ),
  },
  {
    name: 'response, a long text',
    reach: (playground) =>
      new ResponsePage(playground).read(`error code: 1020${' x'.repeat(20_000)}`),
  },
  {
    name: 'Monaco, JSON with an error',
    reach: async (playground) => {
      await playground.openBodyFile('{"title": "a",}');
      await playground.fillCredentials();
      await playground.waitForMonaco();
    },
  },
  ...[...replay, ...live].map(snippetOf),
];

/** In which state each region, tab panel and dialog of the page is seen, by its English name. */
export const panels: Readonly<Record<string, string>> = {
  Authorization: 'signed in stages',
  'Canonical request': 'signed in stages',
  Commands: 'dialog: commands',
  Compare: 'compare, hex',
  Differences: 'compare, hex',
  'Enter bytes': 'dialog: enter bytes',
  Explain: 'explain, found',
  Explanation: 'explain, found',
  Drafts: 'dialog: drafts',
  'Good to know': 'dialog: import, a log without its body',
  Import: 'dialog: import, a curl command',
  'Keyboard shortcuts': 'dialog: keyboard shortcuts',
  Link: 'dialog: share',
  Notes: 'from a link, with notes',
  'Open the seal': 'dialog: open the seal',
  Reference: 'compare, hex',
  Request: 'empty',
  Response: 'response, read',
  'Response reading': 'response, read',
  'The five causes of a 403': 'response, read',
  Requests: 'dialog: import, several requests',
  'Request line': 'match',
  Result: 'match',
  'Session file': 'dialog: share',
  Share: 'dialog: share',
  Sign: 'match',
  Snippet: 'match',
  Snippets: 'match',
  'Solve this 403': 'tour, its first step',
  'String to sign': 'match',
  Tools: 'match',
  Verdict: 'match',
  Proof: 'explain, found, with the proof',
  'What is asked for': 'dialog: import, a log without its body',
  'What is left out': 'dialog: import, a curl command',
  'What the client signed': 'explain, found, with the proof',
  'What to do': 'explain, found',
  'What it fills in': 'dialog: import, a curl command',
  'What it holds': 'dialog: share',
  'What it leaves out': 'dialog: share',
  'What was not understood': 'dialog: import, a curl command',
};
