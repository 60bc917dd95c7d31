import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { sha256 } from '#core/crypto/mac.ts';
import type { Message, MessageValues } from '#core/messages.ts';
import { code, plainText } from '#core/report/markdown.ts';

/** The language that a case file speaks. */
export type Speech = {
  readonly say: (message: Message) => string;
  /** Things one after another, as the language joins them. */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
};

/** A sentence as Markdown that shows exactly it. */
export function told({ say }: Speech, message: Message): string {
  return plainText(say(message));
}

/** A sentence of the case file's own. */
export function ownWords(speech: Speech, id: string, values: MessageValues = {}): string {
  return told(speech, { id: `case-file.${id}`, values });
}

/** The head of a section. */
export function heading(speech: Speech, id: string): string {
  return `## ${ownWords(speech, id)}`;
}

/** Bytes as a ticket may hold them: their number and their SHA-256. */
export async function hashed(speech: Speech, bytes: Bytes): Promise<string> {
  const length = ownWords(speech, 'bytes', { count: bytes.length });
  return `${length}, SHA-256 ${code(encodeHex(await sha256(bytes)))}`;
}
