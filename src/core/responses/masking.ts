import { isSecretHeader } from '#core/importers/secret-headers.ts';
import type { Message } from '#core/messages.ts';
import type { Evidence } from '#core/responses/evidence.ts';
import type { NamedValue } from '#core/responses/named-values.ts';
import { joinRanges, type Range } from '#core/responses/range.ts';

/** Something secret that stood in a text. Its value is in no part of this. */
export type MaskedSecret = {
  /** The header or field that it stood in, or what it looks like. */
  readonly name: string;
  readonly why: Message;
};

/** A text that can be shown and reported. */
export type MaskedText = {
  readonly text: string;
  readonly secrets: readonly MaskedSecret[];
  /** Where the masks stand in `text`. */
  readonly masks: readonly Range[];
  /** Where a piece of the pasted text stands in `text`; what is masked shrinks to its mask. */
  readonly moved: (range: Range) => Range;
};

/** What stands in the place of a secret. */
export const mask = '•••';
/** A shorter text is no secret that could be used. Characters. */
const shortestSecret = 4;

type Kind = 'credential' | 'cookie' | 'token' | 'key' | 'bytes';
type Secret = { readonly name: string; readonly kind: Kind; readonly range: Range };

/** Fields besides the headers of every HTTP API, by lower-case name. */
const secretFields: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['x-amz-security-token', 'token'],
  ['x-amz-access-token', 'token'],
  ['security-token', 'token'],
  ['access_token', 'token'],
  ['accesstoken', 'token'],
  ['refresh_token', 'token'],
  ['id_token', 'token'],
  ['sessiontoken', 'token'],
  ['token', 'token'],
  ['apikey', 'key'],
  ['api_key', 'key'],
  ['x-apikey', 'key'],
  ['subscription-key', 'key'],
  ['ocp-apim-subscription-key', 'key'],
  ['secretkey', 'key'],
  ['secret_key', 'key'],
  ['secretaccesskey', 'key'],
  ['client_secret', 'key'],
  ['password', 'key'],
  ['awsaccesskeyid', 'key'],
  ['ossaccesskeyid', 'key'],
  ['accesskeyid', 'key'],
  ['x-amz-credential', 'key'],
  ['x-amz-signature', 'key'],
  // The same as their neighbours in hex, tokens included.
  ['stringtosignbytes', 'bytes'],
  ['canonicalrequestbytes', 'bytes'],
]);

/** What secrets look like wherever they stand, each with the secret in its first group. */
const shapes: readonly { readonly name: string; readonly kind: Kind; readonly pattern: RegExp }[] =
  [
    // Prose has these words, too: only what has a digit in it is taken for a token.
    {
      name: 'Bearer',
      kind: 'credential',
      pattern: /\bBearer (?=[^\s"']{0,400}\d)([\w.~+/=|-]{8,8000})/g,
    },
    {
      name: 'Basic',
      kind: 'credential',
      pattern: /\bBasic (?=[\w+/.-]{0,400}[\d=])([\w+/=-]{8,8000})/g,
    },
    {
      name: 'Authorization',
      kind: 'credential',
      pattern: /'([^'\n]{4,8000})' not a valid key=value/g,
    },
    {
      name: 'JWT',
      kind: 'token',
      pattern: /(?<![\w-])(eyJ[\w-]{5,4000}\.[\w-]{2,8000}\.[\w-]{0,4000})/g,
    },
    { name: 'Atza', kind: 'token', pattern: /\b(Atza\|[\w+/=-]{4,8000})/g },
    { name: 'GitHub', kind: 'token', pattern: /\b((?:gh[opsur]_|github_pat_)\w{10,200})/g },
    { name: 'AWS', kind: 'key', pattern: /\b((?:AKIA|ASIA)[A-Z0-9]{12,20})\b/g },
    { name: 'Alibaba', kind: 'key', pattern: /\b(LTAI[A-Za-z0-9]{12,30})\b/g },
    { name: 'Tencent', kind: 'key', pattern: /\b(AKID[A-Za-z0-9]{12,60})\b/g },
    { name: 'Google', kind: 'key', pattern: /\b(AIza[\w-]{20,60})/g },
    { name: 'URL', kind: 'key', pattern: /[?&](?:key|sig|signature|sign)=([^&#\s"'<>]{4,8000})/gi },
    { name: 'URL', kind: 'credential', pattern: /:\/\/([^/?#@\s"'<>]{3,500})@/g },
  ];

/** Takes tokens, cookies and keys out of a text, and says which. Takes time proportional to it. */
export function maskSecrets(text: string, evidence: Evidence): MaskedText {
  const secrets = secretsIn(evidence);
  const ranges = joinRanges(secrets.map(({ range }) => range));
  const names = new Map(secrets.map(({ name, kind }) => [`${kind} ${name}`, { name, kind }]));
  return {
    ...withMasks(text, ranges),
    secrets: [...names.values()].map(({ name, kind }) => ({
      name,
      why: { id: `response.masked.${kind}` },
    })),
  };
}

function secretsIn({ view, named }: Evidence): readonly Secret[] {
  const { plain, inSource } = view;
  const inFields = [...named.values()].flat().flatMap((value) => {
    const kind = kindOf(value);
    return kind === undefined ? [] : [{ name: value.name, kind, range: inSource(value.range) }];
  });
  const inText = shapes.flatMap(({ name, kind, pattern }) =>
    [...plain.matchAll(pattern)].map((found) => {
      const secret = found[1] ?? '';
      const start = found.index + found[0].indexOf(secret);
      return { name, kind, range: inSource({ start, end: start + secret.length }) };
    }),
  );
  return [...inFields, ...inText];
}

function kindOf({ name, value }: NamedValue): Kind | undefined {
  const lower = name.toLowerCase();
  if (
    value.trim().length < shortestSecret ||
    /^[*•.\s]+$|^(?:null|undefined|true|false)$/.test(value)
  )
    return undefined;
  if (isSecretHeader(lower)) return lower.includes('cookie') ? 'cookie' : 'credential';
  return secretFields.get(lower);
}

function withMasks(text: string, ranges: readonly Range[]): Omit<MaskedText, 'secrets'> {
  const parts: string[] = [];
  const masks: Range[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), mask);
    length += start - from;
    masks.push({ start: length, end: length + mask.length });
    length += mask.length;
    from = end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), masks, moved: mover(ranges, masks) };
}

/** From places of the pasted text to places of the masked one. */
function mover(ranges: readonly Range[], masks: readonly Range[]): (range: Range) => Range {
  const place = (at: number, side: 'start' | 'end'): number => {
    const index = ranges.findLastIndex(
      ({ start }) => start < at || (start === at && side === 'start'),
    );
    const [range, shown] = [ranges[index], masks[index]];
    if (range === undefined || shown === undefined) return at;
    return at < range.end ? shown[side] : shown.end + at - range.end;
  };
  return ({ start, end }) => ({ start: place(start, 'start'), end: place(end, 'end') });
}
