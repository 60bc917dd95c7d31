import {
  headerLines,
  vendorBody,
  vendorSign,
  vendorUrl,
} from '#core/importers/samples/vendor.properties.ts';

export const har = JSON.stringify(
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

export const postman = JSON.stringify({
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
    {
      name: 'parts',
      request: { url: { protocol: 'https', host: ['example', 'org'], path: ['a', 'b'] } },
    },
  ],
});

export const json = `{
  "method": "POST",
  "url": "${vendorUrl}",
  "headers": { "sign": "${vendorSign}", "accessid": "1500001048", "timestamp": 1565314789 },
  "body": ${JSON.stringify(vendorBody)}
}`;
