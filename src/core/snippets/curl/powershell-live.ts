import { encodeBase64 } from '#core/bytes/base64.ts';
import type { KeyReading, TextEncoding } from '#core/schemes/recipe.ts';
import { curlOptions } from '#core/snippets/curl/options.ts';
import {
  powershellBody,
  powershellBodyCheck,
  powershellCall,
} from '#core/snippets/curl/powershell-body.ts';
import {
  powershellComments,
  powershellHeader,
  powershellSecrets,
  powershellVariable,
} from '#core/snippets/curl/powershell-fields.ts';
import type { Plan, PlannedPart } from '#core/snippets/plan.ts';
import { powershellArgument, powershellString } from '#core/snippets/quote/powershell.ts';

/** A script for Windows PowerShell 5.1 and PowerShell 7 that signs with .NET and sends with curl.exe. */
export function writePowershellLive(plan: Plan): string {
  return [
    ...powershellComments(plan),
    '# Signs when run.',
    '& {',
    "$ErrorActionPreference = 'Stop'",
    '$utf8 = [Text.Encoding]::UTF8',
    ...powershellSecrets(plan),
    ...powershellBody(plan),
    ...powershellBodyCheck(plan),
    '',
    ...fieldLines(plan),
    '$message = New-Object IO.MemoryStream',
    ...plan.message.flatMap(partLines),
    '',
    `$mac = New-Object Security.Cryptography.HMAC${plan.recipe.hash.replace('-', '')}`,
    `$mac.Key = ${keyExpression(plan)}`,
    '$signature = $mac.ComputeHash($message.ToArray())',
    ...plan.recipe.text.map(textLine),
    '',
    ...powershellCall(curlOptions(plan, powershellArgument, powershellHeader)),
    '}',
    '',
  ].join('\n');
}

function fieldLines({ fields }: Plan): readonly string[] {
  return fields
    .filter(({ field }) => !field.secret)
    .map((value) => {
      const clock = '[DateTimeOffset]::UtcNow.ToUnixTimeSeconds().ToString()';
      const source = value.from === 'clock' ? clock : powershellString(value.text);
      return `${powershellVariable(value)} = ${source}`;
    });
}

function partLines(part: PlannedPart): readonly string[] {
  return [`[byte[]]$part = ${partBytes(part)}`, '$message.Write($part, 0, $part.Length)'];
}

function partBytes(part: PlannedPart): string {
  if (part.kind === 'body') return '$body';
  if (part.kind === 'field') return `$utf8.GetBytes(${powershellVariable(part.value)})`;
  return `[Convert]::FromBase64String('${encodeBase64(part.bytes)}')`;
}

function keyExpression({ key, recipe }: Plan): string {
  const { prefix } = recipe.key;
  const variable = powershellVariable(key);
  const secret = prefix === undefined ? variable : `(${variable} -creplace '^${prefix}')`;
  const digits = `[Convert]::ToByte(${secret}.Substring($i, 2), 16)`;
  const expressions: Readonly<Record<KeyReading, string>> = {
    utf8: `$utf8.GetBytes(${secret})`,
    base64: `[Convert]::FromBase64String(${secret})`,
    hex: `[byte[]]@(for ($i = 0; $i -lt ${secret}.Length; $i += 2) { ${digits} })`,
  };
  return expressions[recipe.key.reading];
}

/** From the second encoding on, what is encoded is the text of the one before. */
function textLine(encoding: TextEncoding, index: number): string {
  const bytes = index === 0 ? '$signature' : '$utf8.GetBytes($signature)';
  const hex = `[BitConverter]::ToString(${bytes}).Replace('-', '')`;
  const base64 = `[Convert]::ToBase64String(${bytes})`;
  const expressions: Readonly<Record<TextEncoding, string>> = {
    utf8: index === 0 ? '$utf8.GetString($signature)' : '$signature',
    hex: `${hex}.ToLowerInvariant()`,
    'hex-upper': hex,
    base64,
    base64url: `${base64}.Replace('+', '-').Replace('/', '_').TrimEnd('=')`,
  };
  return `$signature = ${expressions[encoding]}`;
}
