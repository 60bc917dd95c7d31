import type { ImportKind } from '#core/importers/import.ts';
import {
  bashCommand,
  cmdCommand,
  psCommand,
  psCurlCommand,
} from '#core/importers/samples/commands.properties.ts';
import { har, json, postman } from '#core/importers/samples/documents.properties.ts';
import {
  sentHeader,
  traceLog,
  verboseLog,
  xxdDump,
} from '#core/importers/samples/logs.properties.ts';
import {
  fetchBrowser,
  fetchWritten,
  python,
  pythonJson,
} from '#core/importers/samples/programs.properties.ts';
import { headerLines, vendorBody } from '#core/importers/samples/vendor.properties.ts';

/** Texts as people paste them, by kind. */
export type Sample = { readonly kind: ImportKind; readonly name: string; readonly text: string };

const rawHttp = `POST /v3/push/app HTTP/1.1\n${headerLines.join('\n')}\n${vendorBody}`;

export const samples: readonly Sample[] = [
  { kind: 'curl', name: 'curl for bash', text: bashCommand },
  { kind: 'curl', name: 'curl for cmd', text: cmdCommand },
  {
    kind: 'curl',
    name: 'curl for PowerShell',
    text: psCurlCommand,
  },
  { kind: 'powershell', name: 'Invoke-WebRequest', text: psCommand },
  { kind: 'http', name: 'a request without a blank line', text: rawHttp },
  {
    kind: 'http',
    name: 'a request and its response',
    text: `${sentHeader}${vendorBody}HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  },
  {
    kind: 'http',
    name: 'headers and a body',
    text: `${headerLines.slice(1).join('\r\n')}\r\n\r\n${vendorBody}`,
  },
  { kind: 'curl-verbose', name: 'a log of curl', text: verboseLog },
  {
    kind: 'curl-verbose',
    name: 'a command and its log',
    text: `$ ${bashCommand} -v\n${verboseLog}`,
  },
  { kind: 'curl-trace', name: 'a trace of curl', text: traceLog },
  { kind: 'har', name: 'HAR', text: har },
  { kind: 'postman', name: 'a Postman collection', text: postman },
  { kind: 'fetch', name: 'fetch of a browser', text: fetchBrowser },
  { kind: 'fetch', name: 'fetch as people write it', text: fetchWritten },
  { kind: 'python', name: 'requests with a text', text: python },
  { kind: 'python', name: 'requests with json=', text: pythonJson },
  { kind: 'json', name: 'an object of headers and body', text: json },
  {
    kind: 'hex-dump',
    name: 'xxd',
    text: xxdDump,
  },
  { kind: 'hex', name: 'hex', text: Buffer.from(vendorBody).toString('hex') },
  { kind: 'base64', name: 'Base64', text: Buffer.from(vendorBody).toString('base64') },
  { kind: 'body', name: 'a body', text: vendorBody },
];
