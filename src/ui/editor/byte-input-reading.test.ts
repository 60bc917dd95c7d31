import { describe, expect, it } from 'vitest';
import { readingOf } from './byte-input-reading.ts';

const read = (text: string) => {
  const reading = readingOf(text, 'detected');
  if (reading.status !== 'read') return reading.status;
  return `${reading.kind} ${Buffer.from(reading.bytes).toString('latin1')}`;
};
const wrong = (text: string) => {
  const reading = readingOf(text, 'detected');
  return reading.status === 'wrong' ? reading.error.code : reading.status;
};

describe('bytes written as text', () => {
  it('detects how they are written', () => {
    expect(read('7b 22 61 22 7d')).toBe('hex {"a"}');
    expect(read('00000000: 7b22 6122 7d                             {"a"}')).toBe('hex-dump {"a"}');
    expect(read('eyJhIn0=')).toBe('base64 {"a"}');
    expect(read('eyJh\nIn0=\n')).toBe('base64 {"a"}');
  });

  it('takes digits that could be both for hex', () => {
    expect(read('4142434445464748')).toBe('hex ABCDEFGH');
  });

  it('does not take hex with a slip for Base64', () => {
    expect(wrong('7b 22 61 zz')).toBe('invalid-hex');
    expect(wrong('00000000: 7b22 61zz')).toBe('invalid-hex-dump');
  });

  it('says what is wrong with Base64', () => {
    expect(wrong('eyJhIn0=*')).toBe('invalid-base64');
  });

  it('reads as what was chosen', () => {
    expect(readingOf('41424344', 'base64')).toMatchObject({ kind: 'base64' });
    expect(readingOf('zz', 'hex')).toMatchObject({ status: 'wrong' });
  });

  it('has nothing to say of nothing', () => {
    expect(readingOf(' \n', 'detected').status).toBe('empty');
  });
});
