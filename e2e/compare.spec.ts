import { vendorBody, vendorCredentials } from './expected-sign.ts';
import { ComparePage } from './page/compare.ts';
import { longFile } from './page/long-file.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

type Case = {
  readonly name: string;
  readonly tag: string;
  readonly body: string | Uint8Array;
  readonly reference: string | Uint8Array;
  readonly sentence: RegExp;
};

const latin1 = (text: string) => Buffer.from(text, 'latin1');
// 您好 in GBK.
const gbk = Buffer.from('7b2274223a22c4fabac3227d', 'hex');

/** One pair for each class, with the words in which the page explains it. */
const cases: readonly Case[] = [
  {
    name: 'White space outside strings',
    tag: 'SP',
    body: '{"a":1}',
    reference: '{"a": 1}',
    sentence: /The reference has SP outside of strings/,
  },
  {
    name: 'Line end',
    tag: 'EOL',
    body: '{\n"a":1\n}',
    reference: '{\r\n"a":1\r\n}',
    sentence: /The reference has one more CR at the line end/,
  },
  {
    name: 'Final newline',
    tag: 'END',
    body: '{"a":1}\n',
    reference: '{"a":1}',
    sentence: /The body ends with LF, the reference does not/,
  },
  {
    name: 'Byte order mark',
    tag: 'BOM',
    body: '\ufeff{"a":1}',
    reference: '{"a":1}',
    sentence: /The body starts with a byte order mark/,
  },
  {
    name: 'Escape against the character itself',
    tag: '\\u',
    body: '["你"]',
    reference: '["\\u4f60"]',
    sentence: /escaped on one side only: \\u4f60 in the reference, 你 in the body/,
  },
  {
    name: 'Escaped slash',
    tag: '\\/',
    body: '["a\\/b"]',
    reference: '["a/b"]',
    sentence: /The body escapes the slash, the reference does not/,
  },
  {
    name: 'HTML-safe escape',
    tag: '<',
    body: '["\\u003cb>"]',
    reference: '["<b>"]',
    sentence: /< in the reference, \\u003c in the body/,
  },
  {
    name: 'Case of hex digits',
    tag: 'aA',
    body: '["\\u00E9"]',
    reference: '["\\u00e9"]',
    sentence: /The hex digits of an escape in another case/,
  },
  {
    name: 'Surrogate pair against four bytes',
    tag: '\\uD8',
    body: '["🚚"]',
    reference: '["\\ud83d\\ude9a"]',
    sentence: /an escaped surrogate pair and as four bytes/,
  },
  {
    name: 'Encoded twice',
    tag: '\\\\',
    body: '{"a":"x"}',
    reference: '"{\\"a\\":\\"x\\"}"',
    sentence: /Encoded twice/,
  },
  {
    name: 'HTML entity',
    tag: '&;',
    body: '["a<b"]',
    reference: '["a&lt;b"]',
    sentence: /HTML entities on one side/,
  },
  {
    name: 'Form encoding',
    tag: '%',
    body: '{"a":"x y"}',
    reference: '%7B%22a%22%3A%22x+y%22%7D',
    sentence: /Percent-encoded as a form field/,
  },
  {
    name: 'White space inside strings',
    tag: '" "',
    body: '["a b"]',
    reference: '["a  b"]',
    sentence: /The reference has SP inside of a string/,
  },
  {
    name: 'Text of a string',
    tag: '""',
    body: '["left"]',
    reference: '["other"]',
    sentence: /Inside of a string, the reference has/,
  },
  {
    name: 'Form of a number',
    tag: '1.0',
    body: '[1]',
    reference: '[1.0]',
    sentence: /The same number in another form: 1\.0 in the reference, 1 in the body/,
  },
  {
    name: 'Cut short',
    tag: '…',
    body: '{"a":"some text"}',
    reference: '{"a":"so',
    sentence: /The reference is cut short: it ends after 8 bytes, 9 bytes are missing/,
  },
  {
    name: 'Other bytes',
    tag: '≠',
    body: '[1]',
    reference: '[2]',
    sentence: /The reference has 2, the body has 1/,
  },
  {
    name: 'Key order',
    tag: 'ORD',
    body: '{"b":1,"a":{"c":2,"d":3}}',
    reference: '{"a":{"c":2,"d":3},"b":1}',
    sentence: /from reference byte \d+ to body byte \d+/,
  },
  {
    name: 'Duplicate key',
    tag: 'DUP',
    body: '{"a":1,"b":3,"a":2}',
    reference: '{"a":1,"b":3}',
    sentence: /The body has a key of its object twice/,
  },
  {
    name: 'Look-alike',
    tag: '≈',
    body: '["a\u00a0b"]',
    reference: '["a b"]',
    sentence: /SP in the reference, ⟨NBSP⟩ in the body/,
  },
  {
    name: 'Unicode normalisation',
    tag: 'NFC',
    body: '["café"]',
    reference: '["cafe\u0301"]',
    sentence: /composed on one side and decomposed on the other/,
  },
  {
    name: 'Encoding',
    tag: 'GBK',
    body: '{"t":"您好"}',
    reference: gbk,
    sentence: /The reference was written in GBK, not in UTF-8/,
  },
];

/** Two differences of white space and, between them, one of a value. */
const body = '{"a":1,"b":"x","c":3}';
const reference = '{"a": 1,"b":"y","c": 3}';

async function compareFiles(
  playground: PlaygroundPage,
  ...sides: readonly [string | Uint8Array, string | Uint8Array]
): Promise<ComparePage> {
  const compare = new ComparePage(playground);
  await compare.compare(...sides);
  return compare;
}

test('each class has its tag, its name and its sentence', async ({ playground }) => {
  test.setTimeout(180_000);
  const compare = await compareFiles(playground, '{}', '{}');
  for (const { name, tag, body, reference, sentence } of cases) {
    await test.step(name, async () => {
      await playground.openBodyFile(body);
      await compare.openReferenceFile(reference);
      await expect(compare.tag(tag, compare.classChoice(name))).toBeVisible();
      await compare.next();
      await compare.expectReading(/Difference 1 of \d/, sentence);
      await expect(compare.tag(tag, compare.lines).first()).toBeVisible();
    });
  }
});

test('the headline sums up, and says whose handwriting it is', async ({ playground }) => {
  const compare = await compareFiles(playground, '{"a":[1,2]}', '{"a": [1, 2]}');
  await expect(compare.headline).toHaveText('Same JSON, other bytes: 2 white bytes.');
  await expect(compare.differences).toContainText('The reference looks like Python json.dumps');
});

test('equal sides are called equal', async ({ playground }) => {
  const compare = await compareFiles(playground, vendorBody, vendorBody);
  await expect(compare.headline).toHaveText('All 284 bytes are equal.');
});

test('the differences are walked by keyboard', async ({ playground, page }) => {
  const compare = await compareFiles(playground, body, reference);
  const { keyboard } = page;
  await compare.next();
  await compare.expectReading(
    'Difference 1 of 3',
    '20 at reference byte 5, nothing at body byte 5',
  );
  await keyboard.press('n');
  await compare.expectReading('Difference 2 of 3', '79 at reference byte 13, 78 at body byte 12');
  await keyboard.press('F8');
  await compare.expectReading('Difference 3 of 3');
  await keyboard.press('n');
  await compare.expectReading('Difference 1 of 3');
  await keyboard.press('Shift+F8');
  await compare.expectReading('Difference 3 of 3');
  await keyboard.press('p');
  await compare.expectReading('Difference 2 of 3');
});

test('a class that is hidden is passed over', async ({ playground }) => {
  const compare = await compareFiles(playground, body, reference);
  await compare.classChoice('White space outside strings').click();
  await compare.next();
  await compare.expectReading('Difference 1 of 1', 'Inside of a string, the reference has y');
  await compare.button('Show all').click();
  await compare.expectReading('Difference 2 of 3');
});

test('sides are swapped, and the reference becomes the body', async ({ playground }) => {
  const compare = await compareFiles(playground, body, reference);
  await compare.button('Swap sides').click();
  await compare.next();
  await compare.expectReading('nothing at reference byte 5, 20 at body byte 5');
  await compare.openReferenceFile('{"third":3}');
  await compare.button('Make the body this').click();
  await expect(compare.headline).toHaveText('All 11 bytes are equal.');
});

test('what differs is marked where the body is edited, until it is edited', async ({
  playground,
}) => {
  const compare = await compareFiles(playground, body, reference);
  await expect(compare.markedInBody('value')).toHaveText('x');
  await playground.button('Hex').first().click();
  await expect(compare.markedInBody('value')).toHaveText('78');
  await compare.openReferenceFile(body);
  await expect(compare.headline).toHaveText('All 21 bytes are equal.');
  await expect(compare.markedInBody('value')).toHaveCount(0);
});

test('the current body is kept as a reference, and what is typed then differs', async ({
  playground,
}) => {
  await playground.openBodyFile('{"a":1}');
  const compare = new ComparePage(playground);
  await compare.open();
  await compare.button('Use current body').click();
  await expect(compare.headline).toHaveText('All 7 bytes are equal.');
  await playground.typeInBody('x');
  await expect(compare.headline).toContainText('Other bytes');
  await compare.button('Clear reference').click();
  await expect(compare.differences).toContainText('With a reference, both sides stand here');
});

test('a reference can be typed, byte for byte', async ({ playground, page }) => {
  await playground.openBodyFile('{"a":1}');
  const compare = new ComparePage(playground);
  await compare.open();
  await compare.reference.focus();
  await page.keyboard.insertText('{"a": 1}');
  await expect(compare.headline).toHaveText('Same JSON, other bytes: 1 white byte.');
});

test('a whole string to sign is compared with the one that a log printed', async ({
  playground,
}) => {
  await playground.openBodyFile(vendorBody);
  await playground.fillCredentials();
  const compare = new ComparePage(playground);
  await compare.open();
  await compare.button('String to sign').click();
  const { timeStamp, accessId } = vendorCredentials;
  await compare.openReferenceFile(`${timeStamp}${accessId}${vendorBody}`);
  await expect(compare.headline).toHaveText('All 304 bytes are equal.');
  await compare.openReferenceFile(`${timeStamp}\n${accessId}\n${vendorBody}`);
  await compare.next();
  await compare.expectReading('The reference has LF');
  await expect(compare.button('Swap sides')).toHaveCount(0);
});

test('without a value that it needs there is no string to sign to compare', async ({
  playground,
}) => {
  const compare = await compareFiles(playground, vendorBody, vendorBody);
  await compare.button('String to sign').click();
  await expect(compare.differences).toContainText('There is no string to sign yet');
});

test('a report is copied, the same on every try', async ({ playground, page }) => {
  const compare = await compareFiles(playground, body, reference);
  const copied = async () => {
    await compare.button('Copy report').click();
    await expect(compare.button('Copy report')).toContainText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const report = await copied();
  expect(report).toContain('Other JSON: 2 white bytes and 1 text.');
  expect(report).toContain('  1. [SP] The reference has SP outside of strings');
  expect(report.split('\n').filter((line) => /^ {2}\d\./.test(line))).toHaveLength(3);
  expect(await copied()).toBe(report);
});

test.describe('what is no JSON, and no text', () => {
  const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

  test('bytes of any kind', async ({ playground }) => {
    const compare = await compareFiles(playground, everyByte, Buffer.from(everyByte).reverse());
    await expect(compare.headline).toContainText('Other bytes');
    await expect(compare.lines).toContainText('00 01 02 03');
  });

  test('invalid UTF-8 against Latin-1', async ({ playground }) => {
    const compare = await compareFiles(playground, '["café"]', latin1('["café"]'));
    await expect(compare.tag('L1', compare.classChoice('Encoding'))).toBeVisible();
  });

  test('JSON whose brackets do not close', async ({ playground }) => {
    const compare = await compareFiles(playground, '{"a":[1,2', '{"a": [1,2');
    await expect(compare.headline).toContainText('Other bytes');
  });

  test('an empty side', async ({ playground }) => {
    const compare = await compareFiles(playground, '{"a":1}', '');
    await compare.next();
    await compare.expectReading('The reference is empty, the body has 7 bytes');
  });

  test('a file over the limit is refused by name', async ({ playground }) => {
    const compare = await compareFiles(playground, body, reference);
    await compare.openReferencePath(longFile(50_000_000));
    await expect(compare.panel.getByRole('alert')).toContainText(
      'The file is too large: 50 MB, the limit is 20 MB. The reference is unchanged.',
    );
    await expect(compare.differences).toBeVisible();
  });
});

test('text keeps its lines, and both views say the same bytes', async ({ playground }) => {
  const compare = await compareFiles(playground, '{"a":1}', '{\n  "a": 1\n}');
  await expect(compare.lines).toContainText('7B');
  await compare.show('Text');
  await expect(compare.lines).not.toContainText('7B');
  await expect(compare.lines.getByRole('row')).toHaveCount(4);
});

for (const width of [390, 1024, 1440]) {
  test(`nothing is wider than the page at ${width} px`, async ({ playground, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const compare = await compareFiles(playground, body, reference);
    await expect(compare.lines).toBeVisible();
    const { content, view } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(view);
  });
}
