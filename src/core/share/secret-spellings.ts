import { encodeBase64, tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeHex, encodeHex } from '#core/bytes/hex.ts';

/** How a secret may be written: as it was typed, as its bytes in hex or in Base64, or as part of a URL or of JSON. */
export type SecretSpelling = 'text' | 'hex' | 'base64' | 'escaped';

/** A text to look for in what {@link searchable} gave. */
export type Needle = { readonly spelling: SecretSpelling; readonly text: string };

const shortestNeedle = 6;
const encoder = new TextEncoder();
const byteToCharacter = new TextDecoder('windows-1252');

/**
 * Bytes as a text of one character each (every byte has its own in the WHATWG's
 * windows-1252), in lower case: the letter case of hex and of a key does not
 * matter to whoever finds it, and in Base64 no other text differs by case alone.
 */
export function searchable(bytes: Uint8Array): string {
  return byteToCharacter.decode(bytes).toLowerCase();
}

/** Every spelling of a secret that is long enough not to occur by chance. */
export function secretNeedles(secret: string): readonly Needle[] {
  const bytes = encoder.encode(secret);
  const needles: Needle[] = [
    needle('text', secret),
    ...encodings(bytes),
    needle('escaped', percentEncoded(bytes)),
    needle('escaped', JSON.stringify(secret).slice(1, -1)),
    ...readings(secret).flatMap((key) => [
      { spelling: 'text', text: searchable(key) } as const,
      ...encodings(key),
    ]),
  ];
  return needles.filter(({ text }) => text.length >= shortestNeedle);
}

function needle(spelling: SecretSpelling, text: string): Needle {
  return { spelling, text: searchable(encoder.encode(text)) };
}

function encodings(bytes: Bytes): Needle[] {
  const base64 = [0, 1, 2].map((before) => base64Within(bytes, before));
  return [
    needle('hex', encodeHex(bytes)),
    ...base64.map((text) => needle('base64', text)),
    ...base64.map((text) => needle('base64', text.replaceAll('+', '-').replaceAll('/', '_'))),
  ];
}

/**
 * The characters that Base64 of a longer text has for these bytes, when their
 * number of bytes before them is `before` modulo 3: `user:key` in a Basic credential.
 */
function base64Within(bytes: Bytes, before: number): string {
  const shifted = new Uint8Array(before + bytes.length);
  shifted.set(bytes, before);
  const start = Math.ceil((before * 8) / 6);
  const end = Math.floor((shifted.length * 8) / 6);
  return encodeBase64(shifted).slice(start, end);
}

/** The key that the text of a secret stands for when a scheme reads it as hex or Base64. */
function readings(secret: string): readonly Bytes[] {
  const isHex = secret.length % 2 === 0 && !/[^0-9a-f]/i.test(secret);
  const base64 = (['base64', 'base64url'] as const).map((alphabet) =>
    tryDecodeBase64(secret, alphabet, 'optional'),
  );
  const read = base64.flatMap((bytes) => ('problem' in bytes ? [] : [bytes]));
  return isHex ? [decodeHex(secret), ...read] : read;
}

function percentEncoded(bytes: Bytes): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${encodeHex(Uint8Array.of(byte))}`;
  }).join('');
}
