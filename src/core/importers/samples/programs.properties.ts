import { vendorBody, vendorSign, vendorUrl } from '#core/importers/samples/vendor.properties.ts';

const signedHeaders = {
  AccessId: '1500001048',
  TimeStamp: '1565314789',
  Sign: vendorSign,
};

export const fetchBrowser = `fetch(${JSON.stringify(vendorUrl)}, ${JSON.stringify(
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

export const fetchWritten = `const body = JSON.stringify({ audience_type: 'all', n: 1.50, list: [true, null, "你好"] });
const res = await fetch('${vendorUrl}', {
  method: 'post',
  headers: new Headers({ 'Content-Type': 'application/json', Sign: '${vendorSign}', AccessId: '1500001048' }),
  body,
}).then((response) => response.json());`;

export const python = `import json
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

export const pythonJson = `import requests
r = requests.request("POST", "${vendorUrl}", json={"audience_type": "all", "n": 1.50, "title": "你好", "on": True, "off": None},
                     headers={"Sign": "abc"}, auth=("user", "basic-secret"))
`;
