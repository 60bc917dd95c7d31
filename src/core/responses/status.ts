import type { NamedValues } from '#core/responses/named-values.ts';
import type { Range } from '#core/responses/range.ts';

/** An HTTP status and where it stands in the view. */
export type StatusFound = { readonly code: number; readonly range: Range };

const statusLine = /(?:^|\n)(?:[<>*] )?HTTP\/\d(?:\.\d)? (\d{3})/g;

/** Fields that hold a status, the surest first. `code` does in Google's errors. */
const fields = ['status', 'statuscode', 'status_code', 'httpstatus', 'http_error', 'code'];

/** How programs and people write a status into a sentence. */
const sentences = [
  /\bstatus[ _-]?code[ :=]{1,3}(?:is )?([1-5]\d\d)\b/i,
  /\bstatus[ :=]{1,3}([1-5]\d\d)\b/i,
  /\bhttp[ _-]?(?:error|status|code)?[ :=]{1,3}(?:is )?([1-5]\d\d)\b/i,
  /\b([1-5]\d\d) (?:Forbidden|Unauthorized|Bad Request|Not Found|Too Many Requests|ERROR)\b/i,
  /\b(?:error|returns?|got|response|code)[ :=([]{1,4}([1-5]\d\d)\b/i,
];

/** The status that a text tells: of several responses, as in a log with redirects, the last. */
export function statusIn(plain: string, named: NamedValues): StatusFound | undefined {
  return fromStatusLine(plain) ?? fromFields(named) ?? fromSentences(plain);
}

function fromStatusLine(plain: string): StatusFound | undefined {
  let last: StatusFound | undefined;
  for (const found of plain.matchAll(statusLine)) last = foundIn(found);
  return last;
}

function foundIn(found: RegExpExecArray | RegExpMatchArray): StatusFound {
  const digits = found[1] ?? '';
  const end = (found.index ?? 0) + found[0].lastIndexOf(digits) + digits.length;
  return { code: Number(digits), range: { start: end - digits.length, end } };
}

function fromFields(named: NamedValues): StatusFound | undefined {
  for (const field of fields) {
    const value = named
      .get(field)
      ?.find(({ value: text, isRequest }) => !isRequest && /^[1-5]\d\d$/.test(text));
    if (value !== undefined) return { code: Number(value.value), range: value.range };
  }
  return undefined;
}

function fromSentences(plain: string): StatusFound | undefined {
  for (const sentence of sentences) {
    const found = sentence.exec(plain);
    if (found !== null) return foundIn(found);
  }
  return undefined;
}
