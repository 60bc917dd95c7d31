import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { type Code, code, joined } from '#core/snippets/code.ts';
import type { Plan, PlannedHeader, PlannedPiece } from '#core/snippets/plan.ts';
import type { Block } from '#core/snippets/python/block.ts';
import { percentEncodedText, pythonWords } from '#core/snippets/python/words.ts';
import { pythonBytes, pythonText } from '#core/snippets/quote/python.ts';
import { targetOf, urlPieces } from '#core/snippets/sending.ts';

/** Seconds until the code gives up. */
const timeoutSeconds = 30;

/**
 * The call of `requests`. It follows no redirect, since a redirected POST may come back as a GET
 * without its body.
 */
export function requestsCall(plan: Plan): Block {
  const isPost = plan.method === 'POST';
  const url = urlText(plan.url, plan);
  return {
    modules: url.needs,
    lines: [
      `response = requests.${isPost ? 'post' : 'request'}(`,
      ...(isPost ? [] : [`    ${pythonText(plan.method)},`]),
      `    ${url.text},`,
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
  const target = urlText(targetOf(plan.url), plan);
  const connection = protocol === 'http:' ? 'HTTPConnection' : 'HTTPSConnection';
  // http.client wants an IPv6 address without its brackets when a port stands beside it.
  const address = pythonText(hostname.replace(/^\[|\]$/g, ''));
  const host = port === '' ? address : `${address}, ${port}`;
  return {
    modules: ['http.client', ...target.needs],
    lines: [
      `connection = http.client.${connection}(${host}, timeout=${timeoutSeconds})`,
      'connection.request(',
      `    ${pythonText(plan.method)},`,
      `    ${target.text},`,
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

/** A URL, or what of it stands behind the host, with the parameters that the recipe adds. */
function urlText(start: string, plan: Plan): Code {
  const pieces = urlPieces({ ...plan, url: start }).map((piece) =>
    typeof piece === 'string'
      ? pythonText(piece)
      : percentEncodedText(code`${pieceExpression(piece)}`),
  );
  return joined(pieces, ' +\n        ');
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
  return piece.kind === 'field'
    ? pythonWords.variable(piece.value)
    : pythonBytes(encodeUtf8(piece.text));
}
