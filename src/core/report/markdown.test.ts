import { describe, expect, test } from 'vitest';
import { plainText } from '#core/report/markdown.ts';

describe('plain text', () => {
  test.each([
    ['SHA-256 + lower-case (hex)!', 'SHA-256 + lower-case (hex)!'],
    [
      'a *b* _c_ `d` [e](f) <g> ~h~ | \\',
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\~h\\~ \\| \\\\',
    ],
    ['- no item', '\\- no item'],
    ['# no heading', '\\# no heading'],
    ['1. no item', '1\\. no item'],
    ['12) no item', '12\\) no item'],
    ['===', '\\==='],
    ['R&D, &amp; and &#38;', 'R&D, \\&amp; and \\&#38;'],
    ['two\r\nlines', 'two lines'],
  ])('%j is written as %j', (text, written) => {
    expect(plainText(text)).toBe(written);
  });
});
