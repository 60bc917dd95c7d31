# Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
# Signs when run. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import base64
import hashlib
import hmac
import http.client
import os
import sys
import time

secret_key = os.environ.get('TPNS_SECRET_KEY', '').encode('utf-8')
if not secret_key:
    sys.exit('Set the environment variable TPNS_SECRET_KEY to the SecretKey.')
time_stamp = str(int(time.time())).encode('ascii')
access_id = b'1500001048'

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

message = time_stamp + access_id + body
key = secret_key
digest = hmac.new(key, message, hashlib.sha256).digest()
signature = digest.hex().encode('ascii')
signature = base64.b64encode(signature)

connection = http.client.HTTPSConnection('api.tpns.tencent.com', timeout=30)
connection.request(
    'POST',
    '/v3/push/app',
    body=body,
    headers={
        'Content-Type': 'application/json',
        'AccessId': access_id,
        'TimeStamp': time_stamp,
        'Sign': signature,
    },
)
response = connection.getresponse()
print(response.status, response.reason)
print(response.read().decode('utf-8', 'replace'))
