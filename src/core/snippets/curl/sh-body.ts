import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeUtf8 } from '#core/bytes/utf8.ts';
import { type BodyForm, bodyRuns } from '#core/snippets/body-form.ts';
import { shPrintfFormat, shWord } from '#core/snippets/quote/sh.ts';

/** What openssl itself writes in a line, and what every release of it reads. */
const base64Columns = 64;

/** Not in the alphabet of Base64, so no line of a body can be it. */
const terminator = 'END_OF_BODY';

const bang = 0x21;
const lf = 0x0a;

/**
 * The form of a body for a shell. A `!` in a text of several lines is escaped: the prompt of an
 * old bash (3.2 on macOS) expands it there even between single quotes.
 */
export function shForm(bytes: Bytes, form: BodyForm): BodyForm {
  const isExpanded = form === 'text' && bytes.includes(bang) && bytes.includes(lf);
  return isExpanded ? 'escaped' : form;
}

/**
 * Lines that write these bytes to the standard output, or into `target`: `> "$body"`, `|`.
 *
 * Base64 is decoded by `openssl base64 -d`, which Linux and every macOS have with this spelling;
 * `base64 -d` was `-D` before macOS 13. printf and the here-document are the shell's own, so that
 * the length of an argument has no limit.
 */
export function shWriteBytes(
  bytes: Bytes,
  form: 'text' | 'escaped' | 'base64',
  target = '',
): readonly string[] {
  const into = target === '' ? '' : ` ${target}`;
  if (form === 'text') return [`printf '%s' ${shWord(decodeUtf8(bytes))}${into}`];
  if (form === 'escaped') return [`printf ${shPrintfFormat(bodyRuns(bytes))}${into}`];
  const lines = encodeBase64(bytes).match(new RegExp(`.{1,${base64Columns}}`, 'g')) ?? [];
  return [`openssl base64 -d <<'${terminator}'${into}`, ...lines, terminator];
}
