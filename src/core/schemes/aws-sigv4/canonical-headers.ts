import { field, literal } from '#core/schemes/aws-sigv4/parts.ts';
import type { FieldId, HeaderPiece, Part } from '#core/schemes/recipe.ts';

/** A header of the request as it is sent: its text, or the value that it carries. */
export type SentHeader = {
  readonly name: string;
  readonly value: { readonly text: string } | { readonly field: FieldId };
};

/**
 * Headers that AWS's own signers leave out, because what stands between client and service changes them:
 * https://github.com/smithy-lang/smithy-typescript/blob/main/packages/signature-v4/src/constants.ts.
 */
const unsignable = new Set([
  'authorization',
  'cache-control',
  'connection',
  'expect',
  'from',
  'keep-alive',
  'max-forwards',
  'pragma',
  'referer',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
]);

/** Whether a header may be signed; `proxy-` and `sec-` are the browser's and the proxies' own. */
export function isSignable(name: string): boolean {
  const lower = name.toLowerCase();
  return !unsignable.has(lower) && !/^(?:proxy|sec)-/.test(lower);
}

/** The canonical headers and their names. */
export type CanonicalHeaders = {
  /** Each `name:value` and a line feed. */
  readonly parts: readonly Part[];
  /** Joined by semicolons. */
  readonly signedHeaders: string;
};

/**
 * Lower-case names in code point order; values trimmed, runs of white space in them one space, quotes
 * or not; those of one name joined by commas, in the order in which they are sent.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
 */
export function canonicalHeaders(headers: readonly SentHeader[]): CanonicalHeaders {
  const byName = new Map<string, readonly Part[]>();
  for (const { name, value } of headers) {
    const lower = name.toLowerCase();
    const before = byName.get(lower);
    const comma = before === undefined ? [] : [...before, literal(',')];
    byName.set(lower, [...comma, valuePart(value)]);
  }
  const names = [...byName.keys()].sort();
  return {
    parts: names.flatMap((name) => [
      literal(`${name}:`),
      ...(byName.get(name) ?? []),
      literal('\n'),
    ]),
    signedHeaders: names.join(';'),
  };
}

function valuePart(value: SentHeader['value']): Part {
  return 'field' in value ? field(value.field) : literal(collapsed(value.text));
}

/** The value of a canonical header. */
function collapsed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** What a header rule of the recipe sends for a header. */
export function headerPiece(value: SentHeader['value']): HeaderPiece {
  return 'field' in value ? field(value.field) : literal(value.text);
}
