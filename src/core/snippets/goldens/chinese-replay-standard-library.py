# Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import http.client
import sys

body = (
    '{\r\n'
    '  "title": "你好，\u200b世界！",\r\n'
    '  "content": "it\'s 100%"\r\n'
    '}\r\n'
).encode('utf-8')

if len(body) != 69 or hashlib.sha256(body).hexdigest() != (
    '8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

connection = http.client.HTTPSConnection('api.tpns.tencent.com', timeout=30)
connection.request(
    'POST',
    '/v3/push/app',
    body=body,
    headers={
        'Content-Type': 'application/json',
        'AccessId': '1500001048',
        'TimeStamp': '1565314789',
        'Sign': 'NjdhODVkZWZkNDU4YWE3Yjc5NWUxOGJiOTRkODJhOGM5YTZkNmI0Nzc4NTE0Y2RkNzAwOTA3MDgzYzU2MzM3YQ==',
    },
)
response = connection.getresponse()
print(response.status, response.reason)
print(response.read().decode('utf-8', 'replace'))
