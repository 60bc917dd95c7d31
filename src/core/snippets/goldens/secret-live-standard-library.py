# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# Signs when run. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.
# WARNING: the SecretKey stands in this code. Do not share it.

import base64
import hashlib
import hmac
import http.client
import sys
import time

secret_key = b'1452fcebae9f3115ba794fb0fff2fd73'
time_stamp = str(int(time.time())).encode('ascii')
access_id = b'1500001048'

body = b'{}'

if len(body) != 2 or hashlib.sha256(body).hexdigest() != (
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
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
