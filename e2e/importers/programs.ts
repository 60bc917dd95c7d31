/** Programs that send one request each. `HOST` stands for the gateway's address. */
export const pythonPrograms: readonly string[] = [
  `import requests
requests.post("HOST/x", data='{"a": 1}', headers={"Content-Type": "application/json"})`,
  `import requests
requests.post("HOST/x", data='{"a": 1}')`,
  `import requests
requests.post('HOST/x', data="你好".encode("utf-8"))`,
  `import requests
requests.post('HOST/x', data="你好")`,
  `import requests
requests.post('HOST/x', data=b'\\x00\\xff\\n\\t\\101"\\'')`,
  `import requests
requests.post('HOST/x', data=r'a\\n' "b\\n" 'c' + "d")`,
  `import requests
payload = """{
  "a": "\\u4f60\\N",
  'b': "\\q"
}
"""
requests.request("PUT", "HOST/x", data=payload.encode())`.replace('\\N', '\\x41'),
  `import requests
requests.post('HOST/x', json={"b": 1, "a": [1.0, 1.50, -0.0, 1e5, 1e16, 1e-7, True, False, None], "t": "你好 </é> \\n\\x7f 😀"})`,
  `import json
import requests
body = {'title': 'x', "n": 12345678901234567890}
headers = {
    'Content-Type': 'application/json',  # a comment
    'Sign': "abc",
}
headers["AccessId"] = '1500001048'
r = requests.post(
    url="HOST/v3/push/app",
    headers=headers,
    data=json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode('utf-8'),
    timeout=5,
)
print(r.status_code)`,
  `import json, requests
requests.post("HOST/x", data=json.dumps({"b": 1, "a": {"z": "é", "y": []}}, sort_keys=True))`,
  `import json, requests
requests.post("HOST/x", data=json.dumps({"b": 1, "a": {}}, indent=4))`,
  `import requests
requests.post("HOST/x", data={"a": "1 2", "b": "é&=~", "c": 3})`,
  `import base64
import requests
requests.patch("HOST/x", data=base64.b64decode('AAEC/w=='))`,
  `import requests
requests.get("HOST/x?a=1")`,
  `import requests
s = requests.Session()
s.post("HOST/x", data=bytes.fromhex("00 ff 41"))`,
  `import http.client
conn = http.client.HTTPConnection("BARE")
payload = "{\\"a\\": 1}"
headers = {'Content-Type': 'application/json', 'Sign': 'abc'}
conn.request("POST", "/v3/push/app", payload, headers)
res = conn.getresponse()
print(res.read().decode("utf-8"))`,
  `import urllib.request
req = urllib.request.Request("HOST/x", data=b'a=1', headers={"Sign": "abc"}, method="PUT")
urllib.request.urlopen(req)`,
];

export const fetchPrograms: readonly string[] = [
  `fetch("HOST/x", {
  "headers": {
    "content-type": "application/json",
    "sign": "abc"
  },
  "body": "{\\"a\\": \\"\\u4f60\\\\n\\", \\"b\\": 1.0}",
  "method": "POST"
});`,
  `fetch("HOST/x")`,
  `fetch('HOST/x', { method: 'post', body: 'it\\'s \\x41\\u{1F600}\\
joined' })`,
  `const body = JSON.stringify({ b: 1, a: [1.50, 1e21, -0, true, null, "你好\\u2028"], 2: 'x', 1: { } });
fetch(\`HOST/x\`, { method: 'PUT', headers: new Headers({ 'Content-Type': 'application/json' }), body })
  .then((response) => response.text());`,
  `const headers = { Sign: "abc" };
headers["AccessId"] = "1500001048";
await fetch("HOST/x", { method: "PATCH", headers, body: \`line
\\\${x} \\\` \\n\` });`,
  `fetch("HOST/x", { method: "POST", headers: [["A", "b"], ["C", "d"]], body: new URLSearchParams({ a: "1 2", b: "é&=" }) });`,
  `fetch("HOST/x", { method: "DELETE", body: "a" + 'b', /* a comment */ headers: { "X-A": "1" } }); // end`,
];
