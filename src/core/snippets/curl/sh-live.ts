import { atRunTime } from '#core/snippets/comments.ts';
import { curlOptions } from '#core/snippets/curl/options.ts';
import { shForm, shWriteBytes } from '#core/snippets/curl/sh-body.ts';
import { shHeader, shSecrets, shUrl, shValues, shWarnings } from '#core/snippets/curl/sh-fields.ts';
import { shKeyCheck } from '#core/snippets/curl/sh-mac.ts';
import { shComputing, shFunctions } from '#core/snippets/curl/sh-signing.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/**
 * A script for POSIX sh that signs and sends; a replay too, where it has something to compute. It stands
 * in a subshell, so that it can be pasted at a prompt too: `set -e`, `exit` and the trap end with it.
 * Comments are before it, of plain words: the prompt of zsh takes a comment for a command.
 */
export function writeShLive(plan: Plan): string {
  return [
    `# Sends ${plan.body.length} bytes, SHA-256 ${plan.sha256}`,
    ...(plan.signs ? signingComment(plan) : []),
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
    ...withSpace(shFunctions(plan)),
    ...withSpace([...shValues(plan), ...shComputing(plan)]),
    `curl ${curlLines(plan).join(' \\\n  ')}`,
    ')',
    '',
  ].join('\n');
}

function signingComment({ recipe }: Plan): readonly string[] {
  if (recipe.mac !== undefined) return [`# ${atRunTime({ recipe })}`];
  return [
    '# Signs when run. HMAC is made of plain digests as RFC 2104 defines it, because openssl',
    '# takes a MAC key as an argument, and arguments are in the process list for all to read.',
  ];
}

/** Lines with an empty one behind them, if there are any. */
function withSpace(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

function curlLines(plan: Plan): readonly string[] {
  return [...curlOptions(plan, shUrl, shHeader), '--data-binary "@$body"'];
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
