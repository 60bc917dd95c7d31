import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { BodyForm } from '#core/snippets/body-form.ts';

/** Where a program takes its body from: a text literal, lines of Base64, or the file beside it. */
export type BodySource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'base64'; readonly lines: readonly string[] }
  | { readonly kind: 'file' };

/** Columns of a line of Base64 (RFC 2045 §6.8). */
const base64Columns = 76;

/** More lines than that nobody reads, and compilers nest an expression for each. */
const mostLines = 1_000;

/**
 * The body for a language that has strings of Unicode: as text where it is UTF-8 that a reader can follow.
 * `longest`: bytes that the language takes in a string literal, and no more than that.
 */
export function bodySource(
  { body, form }: { readonly body: Bytes; readonly form: BodyForm },
  longest = Number.POSITIVE_INFINITY,
): BodySource {
  if (form === 'file') return { kind: 'file' };
  const text = form === 'base64' || body.length > longest ? undefined : utf8TextOf(body);
  const isReadable = text !== undefined && text.split('\n').length <= mostLines;
  return isReadable ? { kind: 'text', text } : { kind: 'base64', lines: base64Lines(body) };
}

/** Base64 in lines, none for no bytes. */
export function base64Lines(bytes: Bytes): readonly string[] {
  return encodeBase64(bytes).match(new RegExp(`.{1,${base64Columns}}`, 'g')) ?? [];
}
