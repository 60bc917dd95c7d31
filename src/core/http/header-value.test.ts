import { describe, expect, test } from 'vitest';
import { strayInHeaderValue } from '#core/http/header-value.ts';

describe('a header value', () => {
  test('may hold every visible ASCII character, spaces and tabs', () => {
    const visible = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
    expect(strayInHeaderValue(`${visible.join('')}\t`)).toBeUndefined();
    expect(strayInHeaderValue('')).toBeUndefined();
  });

  test.each([
    ['a\nb', 2],
    ['a\r', 2],
    ['\0', 1],
    ['ab\x1f', 3],
    ['\x7f', 1],
    ['é', 1],
    ['12你', 3],
  ])('may not hold %j', (value, position) => {
    expect(strayInHeaderValue(value)?.position).toBe(position);
  });

  test('names the character and counts characters, not UTF-16 units', () => {
    expect(strayInHeaderValue('a😀')).toEqual({ found: '😀', position: 2 });
  });
});
