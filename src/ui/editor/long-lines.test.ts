import { describe, expect, it } from 'vitest';
import { firstUndrawnByte, isDrawn } from './long-lines.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));

describe('lines that are too long to be drawn', () => {
  it('finds none in a body of many short lines', () => {
    expect(firstUndrawnByte(bytesOf('{"a":1}\n'.repeat(5_000)))).toBeUndefined();
  });

  it('finds the byte after the last character that is drawn', () => {
    expect(firstUndrawnByte(bytesOf(`ab\n${'x'.repeat(10_000)}`))).toBeUndefined();
    expect(firstUndrawnByte(bytesOf(`ab\n${'x'.repeat(10_001)}`))).toBe(10_003);
  });

  it('counts characters, not bytes', () => {
    expect(firstUndrawnByte(bytesOf('测'.repeat(10_000)))).toBeUndefined();
    expect(firstUndrawnByte(bytesOf('测'.repeat(10_001)))).toBe(30_000);
  });

  it('counts the two units of a byte that is not text', () => {
    expect(firstUndrawnByte(new Uint8Array(5_001).fill(0xff))).toBe(5_000);
  });

  it('tells of each byte whether it is drawn', () => {
    const bytes = bytesOf(`${'x'.repeat(10_001)}\n${'y'.repeat(20)}`);
    expect(isDrawn(bytes, 9_999)).toBe(true);
    expect(isDrawn(bytes, 10_000)).toBe(false);
    expect(isDrawn(bytes, 10_010)).toBe(true);
  });
});
