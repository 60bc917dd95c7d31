import { curlOptions } from '#core/snippets/curl/options.ts';
import { shForm, shWriteBytes } from '#core/snippets/curl/sh-body.ts';
import { shHeader, shSecrets, shVariable, shWarnings } from '#core/snippets/curl/sh-fields.ts';
import {
  shKeyCheck,
  shMacFunctions,
  shMessageFunction,
  shSignature,
} from '#core/snippets/curl/sh-mac.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { shWord } from '#core/snippets/quote/sh.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/**
 * A script for POSIX sh that signs and sends. It stands in a subshell, so that it can be pasted at
 * a prompt too: `set -e`, `exit` and the trap end with it. Comments are before it, of plain words:
 * the prompt of zsh takes a comment for a command.
 */
export function writeShLive(plan: Plan): string {
  return [
    `# Sends ${plan.body.length} bytes, SHA-256 ${plan.sha256}`,
    '# Signs when run. HMAC is made of plain digests as RFC 2104 defines it, because openssl',
    '# takes a MAC key as an argument, and arguments are in the process list for all to read.',
    ...shWarnings(plan),
    '(',
    'set -eu',
    `fail() { printf '%s\\n' "$1" >&2; exit 1; }`,
    "command -v openssl > /dev/null || fail 'openssl is needed and was not found.'",
    ...shSecrets(plan),
    ...shKeyCheck(plan),
    '',
    ...bodyLines(plan),
    '',
    ...shMacFunctions(plan),
    '',
    ...fieldLines(plan),
    ...shMessageFunction(plan),
    shSignature(plan),
    '',
    `curl ${curlLines(plan).join(' \\\n  ')}`,
    ')',
    '',
  ].join('\n');
}

function curlLines(plan: Plan): readonly string[] {
  return [...curlOptions(plan, (_, text) => shWord(text), shHeader), '--data-binary "@$body"'];
}

/** The body, once, in a file: what is signed and what is sent are read from the same one. */
function bodyLines(plan: Plan): readonly string[] {
  return [
    ...bodyFileLines(plan),
    "hex() { od -A n -v -t x1 | tr -d ' \\n'; }",
    `[ $(($(wc -c < "$body"))) -eq ${plan.body.length} ] &&`,
    '  [ "$(openssl dgst -sha256 -binary < "$body" | hex)" = \\',
    `    ${plan.sha256} ] ||`,
    "  fail 'The body is not the one that this was made for. Nothing was sent.'",
  ];
}

function bodyFileLines(plan: Plan): readonly string[] {
  const form = shForm(plan.body, plan.form);
  if (form === 'file') {
    return [
      `body=${bodyFileName}`,
      `[ -r "$body" ] || fail 'Put ${bodyFileName}, which belongs to this code, into this folder.'`,
    ];
  }
  return [
    'body=$(mktemp)',
    `trap 'rm -f "$body"' EXIT`,
    "trap 'exit 1' HUP INT TERM",
    ...shWriteBytes(plan.body, form, '> "$body"'),
  ];
}

/** The values of the fields, each taken once. */
function fieldLines({ fields }: Plan): readonly string[] {
  return fields
    .filter(({ field }) => !field.secret)
    .map((value) => {
      const source = value.from === 'clock' ? '$(date +%s)' : shWord(value.text);
      return `${shVariable(value)}=${source}`;
    });
}
