import { commentLines } from '#core/snippets/comments.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { type Block, blockOf, importLines } from '#core/snippets/python/block.ts';
import { pythonBody, pythonBodyCheck } from '#core/snippets/python/body.ts';
import { pythonFields } from '#core/snippets/python/fields.ts';
import { httpClientCall, requestsCall } from '#core/snippets/python/send.ts';
import { pythonWords } from '#core/snippets/python/words.ts';
import { signingLines } from '#core/snippets/signing.ts';

const facts = {
  runtime: 'Python 3.8 or newer.',
  serialiser: [
    'For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and',
    "separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.",
  ],
};

/** Sends with `requests`. Never `json=`, which writes other bytes. */
export function writeRequests(plan: Plan): string {
  return script(plan, requestsCall(plan), ['import requests']);
}

/**
 * Sends with the standard library. `http.client`, not `urllib.request`, which would rewrite the
 * letter case of header names (`AccessId` becomes `Accessid`).
 */
export function writeHttpClient(plan: Plan): string {
  return script(plan, httpClientCall(plan), []);
}

function script(plan: Plan, call: Block, library: readonly string[]): string {
  const blocks = [
    pythonFields(plan),
    pythonBody(plan),
    pythonBodyCheck(plan),
    blockOf(signingLines(plan, pythonWords)),
    call,
  ];
  const paragraphs = [
    commentLines(plan, facts).map((line) => `# ${line}`),
    importLines(blocks),
    library,
    ...blocks.map(({ lines }) => lines),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
