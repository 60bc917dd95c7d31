import { readdirSync, readFileSync } from 'node:fs';
import type { CauseClass, Explanation } from '#core/explain/explanation.ts';

const vectors = new URL('../../src/core/explain/mistakes/vectors/', import.meta.url);

/** Ids of our mistakes by the catalogue's, as those who wrote them say, and for bodies as follows. */
const byCause = new Map<string, Set<string>>();

function learn(table: Readonly<Record<string, readonly string[]>>): void {
  for (const [cause, ids] of Object.entries(table)) {
    const known = byCause.get(cause) ?? new Set();
    byCause.set(cause, known);
    for (const id of ids) known.add(id);
  }
}

for (const name of readdirSync(vectors)) {
  const table: unknown = JSON.parse(readFileSync(new URL(name, vectors), 'utf8'));
  // Others hold texts of real encoders, or whole requests.
  if (isTable(table)) learn(table);
}

function isTable(table: unknown): table is Readonly<Record<string, readonly string[]>> {
  if (typeof table !== 'object' || table === null) return false;
  return Object.entries(table).every(
    ([cause, ids]) => /^[A-Z]\d\d$/.test(cause) && Array.isArray(ids),
  );
}

// What is put between two parts belongs to either of them, and the body stands last: the bytes are the same.
const lineEnds = ['body-signed-with-final-line-end', 'encoder-newline', 'curl-data-from-file'];
learn({
  A08: ['separator-between-parts'],
  C04: lineEnds,
  T12: ['separator-between-parts'],
});

learn({
  A03: ['public-value-as-secret'],
  B01: ['json-stringify'],
  B02: ['python-json-dumps'],
  B03: ['python-json-dumps-compact'],
  B04: ['non-ascii-escapes'],
  B05: ['pretty-printed', 'reindented'],
  B06: ['minified'],
  B07: ['white-space-stripped'],
  B08: ['keys-sorted'],
  B09: ['top-level-keys-only'],
  B10: ['go-json-map'],
  B11: ['html-escapes', 'go-json-marshal'],
  B12: ['encoder-newline', 'body-signed-with-final-line-end'],
  B13: ['gson-html-escapes'],
  B14: ['gson-plain'],
  B15: ['gson-map-doubles'],
  B16: ['jackson-bytes'],
  B17: ['fastjson-hash-order', 'org-json', 'android-org-json', 'json-simple'],
  B18: ['null-members-dropped', 'fastjson', 'hutool'],
  B19: ['slash-escapes'],
  B20: ['php-json-encode'],
  B21: ['empty-objects'],
  B22: ['php-numeric-check', 'php-force-object'],
  B23: ['php-serialize-precision'],
  B24: ['system-text-json'],
  B25: ['system-text-json-relaxed'],
  B26: ['newtonsoft-json'],
  B28: ['rails-to-json'],
  B29: ['line-separator-escapes'],
  B30: ['org-json', 'json-lib', 'hutool'],
  B31: ['json-simple'],
  B32: ['fastjson'],
  B33: ['control-character-escapes'],
  B34: ['escape-hex-case'],
  B35: ['float-zeros'],
  B36: ['numbers-reprinted'],
  B37: ['big-integers'],
  B38: ['literals-respelled'],
  B39: ['python-str-dict'],
  B40: ['python-str-dict-quotes-replaced'],
  B44: ['json-serialised-twice'],
  B50: ['comments-stripped'],
  B51: ['curl-data-file', 'curl-data-from-file'],
  B52: [
    'body-signed-with-final-line-end',
    'body-signed-without-outer-white-space',
    'encoder-newline',
  ],
  B53: ['line-ends-changed'],
  B54: ['body-signed-with-byte-order-mark', 'body-signed-without-byte-order-mark'],
  B55: ['body-signed-as-ascii'],
  // The rest of the string to sign is ASCII: encoding all of it twice gives the same.
  B57: ['body-signed-in-latin1', 'body-signed-misread', 'message-encoded-as-utf-8-twice'],
  M10: ['body-signed-misread'],
  B58: ['body-signed-in-gbk', 'body-written-in-other-encoding'],
  B59: ['body-signed-in-utf-16'],
  B60: ['body-signed-in-windows-1252'],
  B63: ['unicode-normalised'],
  B66: ['html-entities-signed'],
  B67: ['source-literal'],
  B72: ['cut-body'],
  B73: ['body-signed-without-outer-white-space'],
  B74: ['duplicate-keys'],
  B75: ['member-added-after-signing', 'member-removed-after-signing', 'tpns-platform-member'],
  B76: ['inner-json-reserialised', 'inner-json-quotes'],
  B78: ['numeric-strings'],
  B41: ['python-bytes-repr'],
  B42: ['object-as-text'],
  B43: ['byte-list'],
  B45: ['form-encoded'],
  B46: ['percent-encoded'],
  B47: ['empty-body-signed-otherwise'],
  B48: ['body-left-out', 'empty-body-signed-otherwise'],
  B56: ['body-written-in-other-encoding', 'characters-lost', 'message-encoded-as-utf-8-twice'],
  B61: ['body-signed-with-replacement-characters', 'characters-lost'],
  B62: ['lone-surrogate'],
  B64: ['typeset-marks-signed', 'typeset-marks-in-body'],
  B65: ['invisible-characters-in-body', 'invisible-character-signed'],
  B68: ['shell-quoting'],
  B69: ['compressed-body'],
  B70: ['encoded-body-signed', 'decoded-body-signed'],
  B71: ['hash-of-body-signed', 'hash-of-nothing-signed'],
  D01: ['hex-step-left-out'],
  D02: ['base64-step-left-out'],
  D03: ['upper-case-hex'],
  D04: ['hex-with-dashes'],
  D05: ['hex-without-zero-padding'],
  D06: ['hex-of-signed-bytes'],
  D07: ['digest-as-number'],
  D08: ['base64url-alphabet', 'hex-step-left-out'],
  D09: ['base64-padding-cut', 'hex-step-left-out'],
  D10: ['signature-cut-at-line-end', 'signature-line-wrapped'],
  D11: ['line-end-encoded'],
  D12: ['openssl-label-encoded'],
  D13: ['signature-as-python-bytes'],
  D14: ['digest-as-python-repr', 'quotes-encoded'],
  D15: ['signature-url-encoded'],
  D16: ['plus-as-space'],
  D17: ['base64-step-doubled'],
  D18: ['digest-as-latin-1-text', 'digest-as-utf-8-text'],
  D19: ['digest-as-byte-list'],
  D20: ['signature-cut-short', 'signature-cut-at-line-end'],
  D21: ['digest-in-another-base'],
  D22: ['signature-prefix', 'signature-in-quotes'],
  D23: ['signature-letter-case'],
  D24: ['basic-credential-as-signature'],
  D25: ['secret-as-signature'],
  D26: ['hex-with-separators', 'hex-with-mark'],
  S13: ['another-secret'],
  T02: ['other-millisecond'],
  T03: ['other-second'],
  T07: ['other-second'],
});

/** Whether a class has a cause of the catalogue among its members. */
function holds(one: CauseClass, cause: string): boolean {
  return one.some(({ mistake }) => byCause.get(cause)?.has(mistake) ?? false);
}

/** Whether each thing that went wrong is told by a class of its own, and nothing more. */
function tells(story: readonly CauseClass[], [cause, ...others]: readonly string[]): boolean {
  if (cause === undefined) return story.length === 0;
  return story.some((one, index) => holds(one, cause) && tells(story.toSpliced(index, 1), others));
}

/** Whether an explanation names the causes, or others that give the same bytes. */
export function isNamed(
  { causes, alternatives }: Explanation,
  expected: readonly string[],
  equal: readonly string[],
): boolean {
  const stories = [causes, ...alternatives];
  return [expected, ...equal.map((cause) => [cause])].some((one) =>
    stories.some((story) => tells(story, one)),
  );
}
