import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '#core/share/link.ts';
import { outcome, sample, sessionOf } from '#core/share/link-cases.properties.ts';

describe('a link on its way', () => {
  const link = encodeLink({ ...sample, path: '/v3/push/app?a=--' }, { view: 'compare' });

  test.each<[string, (link: string) => string]>([
    [
      'percent-encoded',
      (text) => text.replace(/[-_.]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
    ],
    [
      'percent-encoded twice',
      (text) => text.replace(/[-_.]/g, (mark) => `%25${mark.charCodeAt(0).toString(16)}`),
    ],
    ['followed by a full stop', (text) => `${text}.`],
    ['in brackets', (text) => `${text})`],
    ['in angle brackets', (text) => `<${text}>`],
    ['in Markdown emphasis', (text) => `${text}_`],
    ['followed by text', (text) => `${text} is what I mean`],
    ['followed by a tracking parameter', (text) => `${text}&utm_source=mail`],
    ['wrapped into lines', (text) => text.replace(/(.{40})/g, '$1\r\n')],
    ['quoted in a mail', (text) => text.replace(/(.{70})/g, '$1\n> ')],
    ['hyphenated softly', (text) => text.replace(/(.{9})/g, '$1\u00ad')],
    ['broken by zero-width spaces', (text) => text.replace(/(.{9})/g, '$1\u200b')],
    ['typeset with other hyphens', (text) => text.replaceAll('-', '\u2011')],
    ['typeset with dashes', (text) => text.replaceAll('-', '–')],
  ])('that is %s is repaired, which is said', async (_, mangle) => {
    const sent = await link;
    const received = mangle(sent);
    expect(received).not.toBe(sent);
    expect(await outcome(received)).toBe('ok link.warning.repaired');
    expect(await sessionOf(received)).toEqual(await sessionOf(sent));
  });

  test('with two hyphens that a word processor made one dash is repaired', async () => {
    const sent = await firstLinkWith('--');
    expect(await outcome(sent.replaceAll('--', '—'))).toBe('ok link.warning.repaired');
  });

  test.each(['#', 'https://example.org/#', 'https://example.org/page?x=1#'])(
    'is read with %s before it, as it stands in an address',
    async (before) => {
      expect(await outcome(before + (await link))).toBe('ok');
    },
  );

  test('that was cut at any place says so', async () => {
    const sent = await link;
    for (let length = 2; length < sent.length; length += 1) {
      const reading = await decodeLink(sent.slice(0, length));
      expect(reading).toMatchObject({ status: 'failed', reason: { id: 'link.failed.cut' } });
      const values = { length, expected: length < 5 ? 0 : sent.length };
      expect(reading).toMatchObject({ reason: { values } });
    }
    expect(await outcome(sent.slice(0, 1))).toBe('link.failed.cut');
    expect(await outcome('')).toBe('link.failed.not-a-link');
  });

  test('that was cut and marked as cut says so', async () => {
    expect(await outcome(`${(await link).slice(0, 200)}…`)).toBe('link.failed.cut');
    expect(await outcome(`${(await link).slice(0, 200)}...`)).toBe('link.failed.cut');
  });

  test('in which any one character was changed is never taken for another session', async () => {
    const sent = await link;
    for (let at = 2; at < sent.length; at += 1) {
      const changed = sent[at] === 'A' ? 'B' : 'A';
      const reading = await outcome(sent.slice(0, at) + changed + sent.slice(at + 1));
      expect(reading).toMatch(/^link\.failed\.(mangled|cut)$/);
    }
  });

  test('that lost its letter case is mangled', async () => {
    expect(await outcome((await link).toLowerCase())).toMatch(/^link\.failed\.(mangled|cut)$/);
  });
});

/** The first of a series of links in which a text occurs. */
async function firstLinkWith(text: string): Promise<string> {
  for (let path = 0; ; path += 1) {
    const link = await encodeLink({ ...sample, path: `/${path}` });
    if (link.includes(text)) return link;
  }
}

describe('what is no link of ours', () => {
  test.each([
    ['', 'link.failed.not-a-link'],
    ['#', 'link.failed.not-a-link'],
    ['#section', 'link.failed.not-a-link'],
    ['#12', 'link.failed.not-a-link'],
    ['__proto__', 'link.failed.not-a-link'],
    ['2.AAAA', 'link.failed.unknown-version'],
    ['01.AAAA', 'link.failed.unknown-version'],
    ['1.', 'link.failed.cut'],
    ['1.////////', 'link.failed.cut'],
    ['1.AAAAAAAAAAAA', 'link.failed.malformed'],
    ['1.AAEAAAAAAAAA', 'link.failed.mangled'],
    ['1.'.padEnd(65_537, 'A'), 'link.failed.too-large'],
    ['%'.repeat(65_536), 'link.failed.not-a-link'],
    [`1.${'%25'.repeat(21_000)}`, 'link.failed.cut'],
  ])('number %# says so', async (text, id) => {
    expect(await outcome(text)).toBe(id);
  });
});
