# Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
# Signs when run. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import base64
import hashlib
import hmac
import os
import sys
import time

import requests

secret_key = os.environ.get('TPNS_SECRET_KEY', '').encode('utf-8')
if not secret_key:
    sys.exit('Set the environment variable TPNS_SECRET_KEY to the SecretKey.')
time_stamp = str(int(time.time())).encode('ascii')
access_id = b'1500001048'

if not os.path.exists('body.bin'):
    sys.exit('Put body.bin, which belongs to this code, into this folder.')
with open('body.bin', 'rb') as body_file:
    body = body_file.read()

if len(body) != 1000001 or hashlib.sha256(body).hexdigest() != (
    '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

message = time_stamp + access_id + body
key = secret_key
digest = hmac.new(key, message, hashlib.sha256).digest()
signature = digest.hex().encode('ascii')
signature = base64.b64encode(signature)

response = requests.post(
    'https://api.tpns.tencent.com/v3/push/app',
    data=body,
    headers={
        'Content-Type': 'application/json',
        'AccessId': access_id,
        'TimeStamp': time_stamp,
        'Sign': signature,
    },
    timeout=30,
    allow_redirects=False,
)
print(response.status_code, response.reason)
print(response.text)
