import { expectedSign, vendorBody, vendorCredentials, vendorSign } from './expected-sign.ts';

export const url = 'https://api.tpns.tencent.com/v3/push/app';

/** The vendor's request as a browser copies it, with a cookie and a token that nobody is to see. */
export function curlCommand(sign = vendorSign, body = vendorBody): string {
  return `curl '${url}' \\
  -H 'Content-Type: application/json' \\
  -H 'AccessId: ${vendorCredentials.accessId}' \\
  -H 'timestamp: ${vendorCredentials.timeStamp}' \\
  -H 'sign: ${sign}' \\
  -H 'Cookie: sid=cookie-of-somebody' \\
  -H 'Authorization: Bearer token-of-somebody' \\
  --data-raw '${body}'`;
}

/** What `curl -v` writes of it: no body, and a 403 that says nothing. */
export const verboseLog = `*   Trying 203.0.113.7:443...
* Connected to api.tpns.tencent.com (203.0.113.7) port 443 (#0)
> POST /v3/push/app HTTP/1.1
> Host: api.tpns.tencent.com
> User-Agent: curl/7.88.1
> Accept: */*
> Content-Type: application/json
> AccessId: ${vendorCredentials.accessId}
> TimeStamp: ${vendorCredentials.timeStamp}
> Sign: ${vendorSign}
> Content-Length: ${vendorBody.length}
> 
* upload completely sent off: ${vendorBody.length} bytes
< HTTP/1.1 403 Forbidden
< Content-Length: 0
< 
* Connection #0 to host api.tpns.tencent.com left intact
`;

type HarRequest = { readonly path: string; readonly sign?: string; readonly body?: string };

function entryOf({ path, sign, body = '' }: HarRequest, index: number) {
  const headers = [
    { name: 'AccessId', value: vendorCredentials.accessId },
    { name: 'TimeStamp', value: String(Number(vendorCredentials.timeStamp) + index) },
    ...(sign === undefined ? [] : [{ name: 'Sign', value: sign }]),
  ];
  return {
    startedDateTime: '2019-08-09T01:39:49.000Z',
    time: 1,
    request: {
      method: 'POST',
      url: `https://api.tpns.tencent.com${path}`,
      httpVersion: 'HTTP/1.1',
      headers,
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: Buffer.byteLength(body),
      postData: { mimeType: 'application/json', text: body },
    },
    response: { status: 403, headers: [], content: { size: 0, mimeType: '' } },
    cache: {},
    timings: {},
  };
}

/** A HAR file of these requests; their time stamps go up by one second each. */
export function harOf(requests: readonly HarRequest[]): string {
  const creator = { name: 'e2e', version: '1' };
  return JSON.stringify({ log: { version: '1.2', creator, entries: requests.map(entryOf) } });
}

/** The Sign of the request at a place of a HAR file. */
export function signAt(index: number, body: string): string {
  const timeStamp = String(Number(vendorCredentials.timeStamp) + index);
  return expectedSign({ ...vendorCredentials, timeStamp }, body);
}
