import type { Plan } from '#core/snippets/plan.ts';
import { type Block, importLines } from '#core/snippets/python/block.ts';
import { pythonBody, pythonBodyCheck } from '#core/snippets/python/body.ts';
import { pythonComments, pythonFields } from '#core/snippets/python/fields.ts';
import { httpClientCall, requestsCall } from '#core/snippets/python/send.ts';
import { pythonSignature } from '#core/snippets/python/signature.ts';

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
    ...(plan.signs ? [pythonSignature(plan)] : []),
    call,
  ];
  const paragraphs = [
    pythonComments(plan),
    importLines(blocks),
    library,
    ...blocks.map(({ lines }) => lines),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
