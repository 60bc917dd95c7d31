# Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
# Signs when run. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import base64
import binascii
import hashlib
import hmac
import os
import sys
import time

import requests

app_secret = os.environ.get('ACME_PUSH_APP_SECRET', '').encode('utf-8')
if not app_secret:
    sys.exit('Set the environment variable ACME_PUSH_APP_SECRET to the AppSecret.')
time_value = str(int(time.time())).encode('ascii')
nonce_value = b'n-1'
api_token = os.environ.get('ACME_PUSH_API_TOKEN', '').encode('utf-8')
if not api_token:
    sys.exit('Set the environment variable ACME_PUSH_API_TOKEN to the ApiToken.')

body = b'{"a":"Hi!"}\n'

if len(body) != 12 or hashlib.sha256(body).hexdigest() != (
    '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

message = b'PUT\n' + time_value + b'|it\'s|' + nonce_value + body
key = binascii.unhexlify(app_secret)
digest = hmac.new(key, message, hashlib.sha512).digest()
signature = base64.urlsafe_b64encode(digest).rstrip(b'=')
signature = signature.hex().upper().encode('ascii')

response = requests.request(
    'PUT',
    'https://api.tpns.tencent.com/v3/push/app',
    data=body,
    headers={
        'Content-Type': 'application/json',
        'X-Token': api_token,
        'X-Time': time_value,
        'X-Nonce': nonce_value,
        'X-Signature': signature,
    },
    timeout=30,
    allow_redirects=False,
)
print(response.status_code, response.reason)
print(response.text)
