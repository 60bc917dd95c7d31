import { encodeBase64 } from '#core/bytes/base64.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import type { KeyReading, TextEncoding } from '#core/schemes/recipe.ts';
import { powershellVariable } from '#core/snippets/curl/powershell-fields.ts';
import type { Plan, PlannedDerivation, PlannedPart } from '#core/snippets/plan.ts';
import { powershellString } from '#core/snippets/quote/powershell.ts';

/** Lines that compute what is signed and sent: the values derived first, then `$signature`. */
export function powershellComputing(plan: Plan): readonly string[] {
  const derived = plan.derivations.flatMap(derivationLines);
  return plan.signs ? [...derived, ...signatureLines(plan)] : derived;
}

function derivationLines(derivation: PlannedDerivation): readonly string[] {
  const name = powershellVariable(derivation.value);
  if (derivation.kind === 'digest') {
    const { message, hash, text } = derivation;
    return [
      ...messageLines(message),
      `${name} = ${digestOf(hash)}`,
      ...text.map((encoding, index) => textLine(name, encoding, index)),
    ];
  }
  const of = powershellVariable(derivation.of);
  const date = `[DateTimeOffset]::FromUnixTimeSeconds([long]${of})`;
  const values = {
    first: () => `${of}.Substring(0, ${derivation.kind === 'first' ? derivation.characters : 0})`,
    'utc-date': () =>
      `${date}.ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture)`,
    'percent-encoded': () => `[Uri]::EscapeDataString(${of})`,
  };
  return [`${name} = ${values[derivation.kind]()}`];
}

function signatureLines({ recipe, message, keyChain, key }: Plan): readonly string[] {
  const { mac, hash, text } = recipe;
  const isMac = mac === undefined;
  return [
    ...(isMac ? [`[byte[]]$key = ${keyExpression({ recipe, key })}`] : []),
    ...(isMac
      ? keyChain.flatMap((part) => [...messageLines(part), ...macLines('[byte[]]$key', hash)])
      : []),
    ...messageLines(message),
    ...(isMac ? macLines('$signature', hash) : []),
    ...(mac === 'hash' ? [`$signature = ${digestOf(hash)}`] : []),
    ...(mac === 'none' ? ['$signature = $message.ToArray()'] : []),
    ...text.map((encoding, index) => textLine('$signature', encoding, index)),
  ];
}

/** What is hashed next, in a stream. */
function messageLines(parts: readonly PlannedPart[]): readonly string[] {
  return ['$message = New-Object IO.MemoryStream', ...parts.flatMap(partLines)];
}

function partLines(part: PlannedPart): readonly string[] {
  return [`[byte[]]$part = ${partBytes(part)}`, '$message.Write($part, 0, $part.Length)'];
}

function partBytes(part: PlannedPart): string {
  if (part.kind === 'body') return '$body';
  if (part.kind === 'field') return `$utf8.GetBytes(${powershellVariable(part.value)})`;
  return `[Convert]::FromBase64String('${encodeBase64(part.bytes)}')`;
}

function digestOf(hash: DigestName): string {
  return `[Security.Cryptography.${nameOf(hash)}]::Create().ComputeHash($message.ToArray())`;
}

function macLines(target: string, hash: DigestName): readonly string[] {
  return [
    `$mac = New-Object Security.Cryptography.HMAC${nameOf(hash)}`,
    '$mac.Key = $key',
    `${target} = $mac.ComputeHash($message.ToArray())`,
  ];
}

function nameOf(hash: DigestName): string {
  return hash.replace('-', '');
}

function keyExpression({ key, recipe }: Pick<Plan, 'key' | 'recipe'>): string {
  const { prefix, before, reading } = recipe.key;
  const variable = powershellVariable(key);
  const bare = prefix === undefined ? variable : `(${variable} -creplace '^${prefix}')`;
  const secret = before === undefined ? bare : `(${powershellString(before)} + ${bare})`;
  const digits = `[Convert]::ToByte(${secret}.Substring($i, 2), 16)`;
  const expressions: Readonly<Record<KeyReading, string>> = {
    utf8: `$utf8.GetBytes(${secret})`,
    base64: `[Convert]::FromBase64String(${secret})`,
    hex: `@(for ($i = 0; $i -lt ${secret}.Length; $i += 2) { ${digits} })`,
  };
  return expressions[reading];
}

/** From the second encoding on, what is encoded is the text of the one before. */
function textLine(name: string, encoding: TextEncoding, index: number): string {
  const bytes = index === 0 ? name : `$utf8.GetBytes(${name})`;
  const hex = `[BitConverter]::ToString(${bytes}).Replace('-', '')`;
  const base64 = `[Convert]::ToBase64String(${bytes})`;
  const expressions: Readonly<Record<TextEncoding, string>> = {
    utf8: index === 0 ? `$utf8.GetString(${name})` : name,
    hex: `${hex}.ToLowerInvariant()`,
    'hex-upper': hex,
    base64,
    base64url: `${base64}.Replace('+', '-').Replace('/', '_').TrimEnd('=')`,
  };
  return `${name} = ${expressions[encoding]}`;
}
