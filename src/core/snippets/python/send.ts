import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Plan, PlannedHeader, PlannedPiece } from '#core/snippets/plan.ts';
import type { Block } from '#core/snippets/python/block.ts';
import { pythonVariable } from '#core/snippets/python/fields.ts';
import { pythonBytes, pythonText } from '#core/snippets/quote/python.ts';

/** Seconds until the code gives up. */
const timeoutSeconds = 30;

/**
 * The call of `requests`. It follows no redirect, since a redirected POST may come back as a GET
 * without its body.
 */
export function requestsCall(plan: Plan): Block {
  const isPost = plan.method === 'POST';
  return {
    modules: [],
    lines: [
      `response = requests.${isPost ? 'post' : 'request'}(`,
      ...(isPost ? [] : [`    ${pythonText(plan.method)},`]),
      `    ${pythonText(plan.url)},`,
      '    data=body,',
      '    headers={',
      ...plan.headers.map((header) => `        ${entry(header)},`),
      '    },',
      ...(sendsAuthorization(plan) ? [keepNetrcOut] : []),
      `    timeout=${timeoutSeconds},`,
      '    allow_redirects=False,',
      ')',
      'print(response.status_code, response.reason)',
      'print(response.text)',
    ],
  };
}

/** Without an `auth` of its own, requests puts a login of ~/.netrc over the header. */
const keepNetrcOut = '    auth=lambda request: request,';

function sendsAuthorization({ headers }: Plan): boolean {
  return headers.some(({ name }) => name.toLowerCase() === 'authorization');
}

/** The call of `http.client`. */
export function httpClientCall(plan: Plan): Block {
  const { protocol, hostname, port } = new URL(plan.url);
  // As it was typed: URL would encode characters that are sent as they are.
  const target = plan.url.replace(/^\w+:\/\/[^/]*/, '');
  const connection = protocol === 'http:' ? 'HTTPConnection' : 'HTTPSConnection';
  // http.client wants an IPv6 address without its brackets when a port stands beside it.
  const address = pythonText(hostname.replace(/^\[|\]$/g, ''));
  const host = port === '' ? address : `${address}, ${port}`;
  return {
    modules: ['http.client'],
    lines: [
      `connection = http.client.${connection}(${host}, timeout=${timeoutSeconds})`,
      'connection.request(',
      `    ${pythonText(plan.method)},`,
      `    ${pythonText(target)},`,
      '    body=body,',
      '    headers={',
      ...plan.headers.map((header) => `        ${entry(header)},`),
      '    },',
      ')',
      'response = connection.getresponse()',
      'print(response.status, response.reason)',
      "print(response.read().decode('utf-8', 'replace'))",
    ],
  };
}

function entry({ name, value }: PlannedHeader): string {
  return `${pythonText(name)}: ${headerExpression(value)}`;
}

function headerExpression(value: PlannedHeader['value']): string {
  if (value.kind === 'text') return pythonText(value.text);
  return value.pieces.map(pieceExpression).join(' + ');
}

function pieceExpression(piece: PlannedPiece): string {
  if (piece.kind === 'signature') return 'signature';
  return piece.kind === 'field' ? pythonVariable(piece.value) : pythonBytes(encodeUtf8(piece.text));
}
