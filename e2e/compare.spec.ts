import { cases } from './compare-cases.ts';
import { vendorBody, vendorCredentials } from './expected-sign.ts';
import { ComparePage } from './page/compare.ts';
import { longFile } from './page/long-file.ts';
import type { PlaygroundPage } from './page/playground.ts';
import { expect, test } from './page/test.ts';

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

  test('bytes of any kind are compared', async ({ playground }) => {
    const compare = await compareFiles(playground, everyByte, Buffer.from(everyByte).reverse());
    await expect(compare.headline).toContainText('Other bytes');
    await expect(compare.lines).toContainText('00 01 02 03');
  });

  test('Latin-1 is told from UTF-8', async ({ playground }) => {
    const compare = await compareFiles(playground, '["café"]', Buffer.from('["café"]', 'latin1'));
    await expect(compare.tag('L1', compare.classChoice('Encoding'))).toBeVisible();
  });

  test('JSON whose brackets do not close is compared as bytes', async ({ playground }) => {
    const compare = await compareFiles(playground, '{"a":[1,2', '{"a": [1,2');
    await expect(compare.headline).toContainText('Other bytes');
  });

  test('an empty side is called empty', async ({ playground }) => {
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
