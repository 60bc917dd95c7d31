import type { DigestName } from '#core/crypto/mac.ts';
import type { KeyReading, TextEncoding } from '#core/schemes/recipe.ts';
import { chooseBodyForm } from '#core/snippets/body-form.ts';
import { shForm, shWriteBytes } from '#core/snippets/curl/sh-body.ts';
import { shVariable } from '#core/snippets/curl/sh-fields.ts';
import type { Plan, PlannedPart } from '#core/snippets/plan.ts';

/** Bytes that the hash takes at a time: the B of RFC 2104 §2 (FIPS 180-4 figure 1). */
const blockBytes: Readonly<Record<DigestName, number>> = {
  MD5: 64,
  'SHA-1': 64,
  'SHA-256': 64,
  'SHA-384': 128,
  'SHA-512': 128,
};

/**
 * Functions for HMAC by its definition (RFC 2104 §2), from plain digests.
 *
 * `openssl dgst -hmac` and `-macopt` take the key as an argument, which every user of the machine
 * reads in the process list; `-hmac-env` exists in the newest OpenSSL only, and not in LibreSSL.
 * Plain digests are the same in all of them, and take a key of any bytes. printf is built into
 * the shell, so the key goes through pipes alone.
 */
export function shMacFunctions(plan: Plan): readonly string[] {
  const block = blockBytes[plan.recipe.hash];
  return [
    `digest() { openssl dgst -${plan.recipe.hash.replace('-', '').toLowerCase()} -binary; }`,
    'octet() { printf "\\\\$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }',
    ...keyFunction(plan),
    `short_key() { if [ $(($(key | wc -c))) -gt ${block} ]; then key | digest; else key; fi; }`,
    'pad() {',
    '  count=0',
    '  for byte in $(short_key | od -A n -v -t u1); do',
    '    octet $((byte ^ $1))',
    '    count=$((count + 1))',
    '  done',
    `  while [ $count -lt ${block} ]; do`,
    '    octet "$1"',
    '    count=$((count + 1))',
    '  done',
    '}',
    // opad is 5C, ipad is 36.
    'hmac() { { pad 92; { pad 54; cat; } | digest; } | digest; }',
  ];
}

function keyFunction(plan: Plan): readonly string[] {
  const { prefix } = plan.recipe.key;
  const variable = shVariable(plan.key);
  const secret = prefix === undefined ? variable : `{${variable}#${prefix}}`;
  const lines: Readonly<Record<KeyReading, readonly string[]>> = {
    utf8: [`key() { printf '%s' "$${secret}"; }`],
    base64: [`key() { printf '%s' "$${secret}" | openssl base64 -d -A; }`],
    hex: [
      'key() {',
      `  digits=$${secret}`,
      '  while [ -n "$digits" ]; do',
      `    rest=\${digits#??}`,
      `    octet $((0x\${digits%"$rest"}))`,
      '    digits=$rest',
      '  done',
      '}',
    ],
  };
  return lines[plan.recipe.key.reading];
}

/** Lines that stop when the secret is no hex, which the loop over its digits takes for granted. */
export function shKeyCheck(plan: Plan): readonly string[] {
  if (plan.recipe.key.reading !== 'hex') return [];
  const secret = shVariable(plan.key);
  const label = plan.key.field.label;
  return [
    `[ -z "$(printf '%s' "$${secret}" | tr -d 0-9A-Fa-f)" ] && [ $((\${#${secret}} % 2)) -eq 0 ] ||`,
    `  fail 'The ${label} is not hexadecimal: an even number of the digits 0-9 and a-f.'`,
  ];
}

/** A function that writes the string to sign. */
export function shMessageFunction(plan: Plan): readonly string[] {
  return ['message() {', ...plan.message.flatMap(partLines), '}'];
}

function partLines(part: PlannedPart): readonly string[] {
  if (part.kind === 'body') return ['  cat "$body"'];
  if (part.kind === 'field') return [`  printf '%s' "$${shVariable(part.value)}"`];
  const form = shForm(part.bytes, chooseBodyForm(part.bytes));
  return shWriteBytes(part.bytes, form === 'text' ? form : 'escaped').map((line) => `  ${line}`);
}

const stages: Readonly<Record<TextEncoding, string>> = {
  utf8: 'cat',
  hex: 'hex',
  'hex-upper': 'hex | tr a-f A-F',
  base64: 'openssl base64 -A',
  base64url: "openssl base64 -A | tr '+/' '-_' | tr -d '='",
};

/** The line that signs. */
export function shSignature(plan: Plan): string {
  const pipeline = ['message', 'hmac', ...plan.recipe.text.map((encoding) => stages[encoding])];
  return `signature=$(${pipeline.join(' | ')})`;
}
