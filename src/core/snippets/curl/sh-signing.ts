import type { TextEncoding } from '#core/schemes/recipe.ts';
import { chooseBodyForm } from '#core/snippets/body-form.ts';
import { shForm, shWriteBytes } from '#core/snippets/curl/sh-body.ts';
import { shVariable } from '#core/snippets/curl/sh-fields.ts';
import { shDigest, shMacFunctions } from '#core/snippets/curl/sh-mac.ts';
import type { Plan, PlannedDerivation, PlannedPart } from '#core/snippets/plan.ts';

/** The functions that the lines of {@link shComputing} and the URL call. */
export function shFunctions(plan: Plan): readonly string[] {
  const kinds = new Set(plan.derivations.map(({ kind }) => kind));
  const isMac = plan.signs && plan.recipe.mac === undefined;
  const encodes =
    kinds.has('percent-encoded') || plan.query.some(({ value }) => value.kind === 'pieces');
  return [
    ...(isMac || encodes ? [octet] : []),
    ...(isMac ? shMacFunctions(plan) : []),
    ...(encodes ? percentEncoded : []),
    ...(kinds.has('utc-date') ? [utcDate] : []),
  ];
}

const octet = 'octet() { printf "\\\\$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }';

/** All but the unreserved characters of RFC 3986 §2.3, which are these in ASCII. */
const percentEncoded = [
  'percent_encoded() {',
  `  for byte in $(printf '%s' "$1" | od -A n -v -t u1); do`,
  '    case $byte in',
  '      (45 | 46 | 4[89] | 5[0-7] | 6[5-9] | [78][0-9] | 90 | 95 | 9[7-9] | 1[01][0-9] | 12[0-2] | 126)',
  '        octet "$byte" ;;',
  `      (*) printf '%%%02X' "$byte" ;;`,
  '    esac',
  '  done',
  '}',
];

/** The first spelling is that of GNU and BusyBox, the second that of BSD and macOS. */
const utcDate =
  'utc_date() { date -u -d "@$1" +%Y-%m-%d 2> /dev/null || date -u -r "$1" +%Y-%m-%d; }';

/** Lines that compute what is signed and sent: the values derived first, then `signature`. */
export function shComputing(plan: Plan): readonly string[] {
  const derived = plan.derivations.flatMap(derivationLines);
  return plan.signs ? [...derived, ...signatureLines(plan)] : derived;
}

function derivationLines(derivation: PlannedDerivation): readonly string[] {
  const name = shVariable(derivation.value);
  if (derivation.kind === 'digest') {
    const { message, hash, text } = derivation;
    return [...messageFunction(message), pipeline(name, ['message', shDigest(hash)], text)];
  }
  const of = `"$${shVariable(derivation.of)}"`;
  if (derivation.kind === 'first') {
    return [`${name}=$(printf '%.${derivation.characters}s' ${of})`];
  }
  const call = derivation.kind === 'utc-date' ? 'utc_date' : 'percent_encoded';
  return [`${name}=$(${call} ${of})`];
}

function signatureLines({ recipe, message, keyChain }: Plan): readonly string[] {
  const { mac, hash, text } = recipe;
  const digest = mac === 'hash' ? [shDigest(hash)] : [];
  return [
    ...(mac === undefined ? keyChain.flatMap(keyLines) : []),
    ...messageFunction(message),
    pipeline('signature', ['message', ...(mac === undefined ? ['hmac'] : digest)], text),
  ];
}

/** A key of the key. The function runs after its variable was given its value. */
function keyLines(message: readonly PlannedPart[]): readonly string[] {
  return [
    ...messageFunction(message),
    pipeline('derived', ['message', 'hmac'], ['hex']),
    'key() { unhex "$derived"; }',
  ];
}

/** A function that writes some parts, the bytes that are hashed next. */
function messageFunction(parts: readonly PlannedPart[]): readonly string[] {
  return ['message() {', ...(parts.length === 0 ? ['  :'] : parts.flatMap(partLines)), '}'];
}

function partLines(part: PlannedPart): readonly string[] {
  if (part.kind === 'body') return ['  cat "$body"'];
  if (part.kind === 'field') return [`  printf '%s' "$${shVariable(part.value)}"`];
  const form = shForm(part.bytes, chooseBodyForm(part.bytes));
  return shWriteBytes(part.bytes, form === 'text' ? form : 'escaped').map((line) => `  ${line}`);
}

const stages: Readonly<Record<TextEncoding, string | undefined>> = {
  utf8: undefined,
  hex: 'hex',
  'hex-upper': 'hex | tr a-f A-F',
  base64: 'openssl base64 -A',
  base64url: "openssl base64 -A | tr '+/' '-_' | tr -d '='",
};

/** A line that gives a variable the text of bytes. */
function pipeline(name: string, bytes: readonly string[], text: readonly TextEncoding[]): string {
  const all = [...bytes, ...text.map((encoding) => stages[encoding])];
  return `${name}=$(${all.filter((stage) => stage !== undefined).join(' | ')})`;
}
