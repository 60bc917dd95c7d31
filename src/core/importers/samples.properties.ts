import type { ImportKind } from '#core/importers/import.ts';

/**
 * Texts as people paste them, by kind. The request is the vendor's own example where it can be
 * (https://www.tencentcloud.com/document/product/1024/34213): its irregular spaces are signed.
 */
export type Sample = { readonly kind: ImportKind; readonly name: string; readonly text: string };

export const vendorBody =
  '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';
export const vendorSign =
  'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==';
export const vendorUrl = 'https://api.tpns.tencent.com/v3/push/app';

const headerLines = [
  'Host: api.tpns.tencent.com',
  'Content-Type: application/json',
  'AccessId: 1500001048',
  'TimeStamp: 1565314789',
  `Sign: ${vendorSign}`,
];

const bashCommand = `curl '${vendorUrl}' \\
  -H 'Content-Type: application/json' \\
  -H 'AccessId: 1500001048' \\
  -H 'TimeStamp: 1565314789' \\
  -H 'Sign: ${vendorSign}' \\
  -H 'Cookie: sid=cookie-secret' \\
  --data-raw '${vendorBody}' \\
  --compressed`;

/** As Chrome escapes for cmd: a caret before everything that cmd could read otherwise. */
function cmdWord(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
    .replace(/%(?=[a-zA-Z0-9_])/g, '%^')
    .replace(/\r?\n/g, '^\n\n');
  return `^"${escaped}^"`;
}

const cmdCommand = [
  `curl ${cmdWord(vendorUrl)}`,
  ...headerLines.slice(1).map((line) => `-H ${cmdWord(line)}`),
  `-H ${cmdWord('authorization: Bearer bearer-secret')}`,
  `--data-raw ${cmdWord(vendorBody)}`,
].join(' ^\r\n  ');

const psHeaders = headerLines
  .slice(2)
  .map((line) => line.replace(/^([^:]*): (.*)$/, '"$1"="$2"'))
  .join('\n  ');

const psCommand = `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"
$session.Cookies.Add((New-Object System.Net.Cookie("sid", "cookie-secret", "/", "api.tpns.tencent.com")))
Invoke-WebRequest -UseBasicParsing -Uri "${vendorUrl}" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
${psHeaders}
} \`
-ContentType "application/json" \`
-Body "${vendorBody.replaceAll('"', '`"')}"`;

const verboseLog = `*   Trying 203.0.113.7:443...
* Connected to api.tpns.tencent.com (203.0.113.7) port 443 (#0)
> POST /v3/push/app HTTP/1.1
> Host: api.tpns.tencent.com
> User-Agent: curl/7.88.1
> Accept: */*
> Content-Type: application/json
> AccessId: 1500001048
> TimeStamp: 1565314789
> Sign: ${vendorSign}
> Authorization: Basic basic-secret
> Content-Length: ${vendorBody.length}
> 
* upload completely sent off: ${vendorBody.length} bytes
< HTTP/1.1 403 Forbidden
< Content-Length: 15
< Set-Cookie: sid=cookie-secret
< 
{"ret_code":-1}
* Connection #0 to host api.tpns.tencent.com left intact
`;

function hexRows(text: string): string {
  const bytes = Buffer.from(text);
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const hex = row
      .map((byte) => `${byte.toString(16).padStart(2, '0')} `)
      .join('')
      .padEnd(48);
    const shown = row.map((byte) => (byte < 0x20 || byte > 0x7e ? '.' : String.fromCharCode(byte)));
    rows.push(`${at.toString(16).padStart(4, '0')}: ${hex}${shown.join('')}`);
  }
  return rows.join('\n');
}

const sentHeader = `POST /v3/push/app HTTP/1.1\r\n${headerLines.join('\r\n')}\r\nContent-Length: ${vendorBody.length}\r\n\r\n`;

const traceLog = `== Info:   Trying 203.0.113.7:443...
=> Send SSL data, 5 bytes (0x5)
0000: 16 03 01 02 00                                  .....
=> Send header, ${sentHeader.length} bytes (0x${sentHeader.length.toString(16)})
${hexRows(sentHeader)}
=> Send data, ${vendorBody.length} bytes (0x${vendorBody.length.toString(16)})
${hexRows(vendorBody)}
<= Recv header, 17 bytes (0x11)
0000: 48 54 54 50 2f 31 2e 31 20 32 30 30 20 4f 4b 0d HTTP/1.1 200 OK.
0010: 0a                                              .
<= Recv header, 2 bytes (0x2)
0000: 0d 0a                                           ..
== Info: Closing connection 0
`;

const har = JSON.stringify(
  {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      entries: [
        {
          startedDateTime: '2019-08-09T01:39:49.000Z',
          time: 1,
          request: {
            method: 'POST',
            url: vendorUrl,
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: headerLines.map((line) => {
              const [name, value] = line.split(': ');
              return { name, value };
            }),
            queryString: [],
            postData: { mimeType: 'application/json', text: vendorBody },
            headersSize: -1,
            bodySize: vendorBody.length,
          },
          response: {
            status: 403,
            statusText: 'Forbidden',
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            content: { size: 2, mimeType: 'application/json', text: 'e30=', encoding: 'base64' },
          },
          cache: {},
          timings: {},
        },
        {
          request: { method: 'GET', url: 'https://example.org/', headers: [], bodySize: 0 },
          response: { status: 200, headers: [], content: { size: 0 } },
        },
      ],
    },
  },
  null,
  2,
);

const signedHeaders = {
  AccessId: '1500001048',
  TimeStamp: '1565314789',
  Sign: vendorSign,
};

const fetchBrowser = `fetch(${JSON.stringify(vendorUrl)}, ${JSON.stringify(
  {
    headers: { 'content-type': 'application/json', ...signedHeaders },
    referrer: 'https://example.org/',
    body: vendorBody,
    method: 'POST',
    mode: 'cors',
    credentials: 'include',
  },
  null,
  2,
)});`;

const fetchWritten = `const body = JSON.stringify({ audience_type: 'all', n: 1.50, list: [true, null, "你好"] });
const res = await fetch('${vendorUrl}', {
  method: 'post',
  headers: new Headers({ 'Content-Type': 'application/json', Sign: '${vendorSign}', AccessId: '1500001048' }),
  body,
}).then((response) => response.json());`;

const postman = JSON.stringify({
  info: {
    name: 'TPNS',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  variable: [{ key: 'host', value: 'api.tpns.tencent.com' }],
  item: [
    {
      name: 'push',
      item: [
        {
          name: 'app',
          request: {
            method: 'POST',
            header: [
              { key: 'Sign', value: vendorSign },
              { key: 'AccessId', value: '1500001048' },
              { key: 'TimeStamp', value: '{{timestamp}}' },
              { key: 'X-Off', value: 'off', disabled: true },
            ],
            body: { mode: 'raw', raw: vendorBody, options: { raw: { language: 'json' } } },
            url: { raw: 'https://{{host}}/v3/push/app', protocol: 'https' },
            auth: {
              type: 'bearer',
              bearer: [{ key: 'token', value: 'bearer-secret', type: 'string' }],
            },
          },
        },
      ],
    },
    { name: 'get', request: 'https://example.org/' },
  ],
});

const python = `import json
import requests

url = "${vendorUrl}"
headers = {
    'Content-Type': 'application/json',
    'AccessId': '1500001048',
    'TimeStamp': "1565314789",
}
headers['Sign'] = '${vendorSign}'
payload = '''${vendorBody}'''

response = requests.post(url, headers=headers, data=payload.encode('utf-8'), timeout=10)
print(response.text)
`;

const pythonJson = `import requests
r = requests.request("POST", "${vendorUrl}", json={"audience_type": "all", "n": 1.50, "title": "你好", "on": True, "off": None},
                     headers={"Sign": "abc"}, auth=("user", "basic-secret"))
`;

const json = `{
  "method": "POST",
  "url": "${vendorUrl}",
  "headers": { "sign": "${vendorSign}", "accessid": "1500001048", "timestamp": 1565314789 },
  "body": ${JSON.stringify(vendorBody)}
}`;

const rawHttp = `POST /v3/push/app HTTP/1.1\n${headerLines.join('\n')}\n${vendorBody}`;

export const samples: readonly Sample[] = [
  { kind: 'curl', name: 'curl for bash', text: bashCommand },
  { kind: 'curl', name: 'curl for cmd', text: cmdCommand },
  {
    kind: 'curl',
    name: 'curl for PowerShell',
    text: `PS C:\\> $body = @'\n${vendorBody}\n'@\ncurl.exe -X POST '${vendorUrl}' \`\n  -H 'Sign: ${vendorSign}' \`\n  -H "AccessId: 1500001048" \`\n  --data-raw $body`,
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
    text: hexRows(sentHeader + vendorBody).replace(
      /^(....): (.{48})/gm,
      (_, offset: string, hex: string) =>
        `0000${offset}: ${hex
          .replace(/(..) (..) ?/g, '$1$2 ')
          .trimEnd()
          .padEnd(39)}  `,
    ),
  },
  { kind: 'hex', name: 'hex', text: Buffer.from(vendorBody).toString('hex') },
  { kind: 'base64', name: 'Base64', text: Buffer.from(vendorBody).toString('base64') },
  { kind: 'body', name: 'a body', text: vendorBody },
];
