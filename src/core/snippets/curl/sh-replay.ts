import { decodeUtf8 } from '#core/bytes/utf8.ts';
import { curlOptions } from '#core/snippets/curl/options.ts';
import { shForm, shWriteBytes } from '#core/snippets/curl/sh-body.ts';
import { shHeader, shUrl, shWarnings } from '#core/snippets/curl/sh-fields.ts';
import { writeShLive } from '#core/snippets/curl/sh-live.ts';
import { computes, type Plan } from '#core/snippets/plan.ts';
import { shWord } from '#core/snippets/quote/sh.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/**
 * A curl call for POSIX sh with the signature frozen in. Comments are of plain words: at the
 * prompt of zsh a comment is taken for a command, which then is not found and does no harm.
 */
export function writeShReplay(plan: Plan): string {
  if (computes(plan)) return writeShLive(plan);
  const form = shForm(plan.body, plan.form);
  const isPiped = form === 'escaped' || form === 'base64';
  const options = [...curlOptions(plan, shUrl, shHeader), bodyOption(plan)];
  return [
    `# Sends ${plan.body.length} bytes as signed, SHA-256 ${plan.sha256}`,
    ...shWarnings(plan),
    ...(isPiped ? shWriteBytes(plan.body, form, '|') : []),
    `curl ${options.join(' \\\n  ')}`,
    '',
  ].join('\n');
}

function bodyOption(plan: Plan): string {
  const form = shForm(plan.body, plan.form);
  if (form === 'text') return `--data-raw ${shWord(decodeUtf8(plan.body))}`;
  return form === 'file' ? `--data-binary @${bodyFileName}` : '--data-binary @-';
}
