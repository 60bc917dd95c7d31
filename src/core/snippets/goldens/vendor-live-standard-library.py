# Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
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
    b'{"audience_type": "account","platform": "android","message": {"title": "test title",'
    b'"content": "test content","android": { "action": {"action_type": 3,"intent": '
    b'"xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",'
    b'"account_list": ["5822f0eee44c3625ef0000bb"] }'
)

if len(body) != 284 or hashlib.sha256(body).hexdigest() != (
    'e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865'
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
