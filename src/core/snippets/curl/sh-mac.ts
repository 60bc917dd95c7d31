import type { DigestName } from '#core/crypto/digests.ts';
import type { KeyReading } from '#core/schemes/recipe.ts';
import { shVariable } from '#core/snippets/curl/sh-fields.ts';
import type { Plan } from '#core/snippets/plan.ts';

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
    `digest() { ${shDigest(plan.recipe.hash)}; }`,
    ...(takesHex(plan) ? unhex : []),
    keyFunction(plan),
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

/** What hashes its input. */
export function shDigest(hash: DigestName): string {
  return `openssl dgst -${hash.replace('-', '').toLowerCase()} -binary`;
}

/** A key that is derived is kept as hex: variables of a shell hold no NUL. */
function takesHex({ recipe, keyChain }: Plan): boolean {
  return recipe.key.reading === 'hex' || keyChain.length > 0;
}

const unhex = [
  'unhex() {',
  '  digits=$1',
  '  while [ -n "$digits" ]; do',
  `    rest=\${digits#??}`,
  `    octet $((0x\${digits%"$rest"}))`,
  '    digits=$rest',
  '  done',
  '}',
];

function keyFunction({ key, recipe }: Plan): string {
  const { prefix, before = '', reading } = recipe.key;
  const variable = shVariable(key);
  const secret = before + (prefix === undefined ? `$${variable}` : `\${${variable}#${prefix}}`);
  const bodies: Readonly<Record<KeyReading, string>> = {
    utf8: `printf '%s' "${secret}"`,
    base64: `printf '%s' "${secret}" | openssl base64 -d -A`,
    hex: `unhex "${secret}"`,
  };
  return `key() { ${bodies[reading]}; }`;
}

/** Lines that stop when the secret is no hex, which the loop over its digits takes for granted. */
export function shKeyCheck(plan: Plan): readonly string[] {
  if (!plan.signs || plan.recipe.mac !== undefined || plan.recipe.key.reading !== 'hex') return [];
  const secret = shVariable(plan.key);
  const label = plan.key.field.label;
  return [
    `[ -z "$(printf '%s' "$${secret}" | tr -d 0-9A-Fa-f)" ] && [ $((\${#${secret}} % 2)) -eq 0 ] ||`,
    `  fail 'The ${label} is not hexadecimal: an even number of the digits 0-9 and a-f.'`,
  ];
}
