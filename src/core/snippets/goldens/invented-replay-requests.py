# Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import os
import sys

import requests

api_token = os.environ.get('ACME_PUSH_API_TOKEN', '').encode('utf-8')
if not api_token:
    sys.exit('Set the environment variable ACME_PUSH_API_TOKEN to the ApiToken.')

body = b'{"a":"Hi!"}\n'

if len(body) != 12 or hashlib.sha256(body).hexdigest() != (
    '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

response = requests.request(
    'PUT',
    'https://api.tpns.tencent.com/v3/push/app',
    data=body,
    headers={
        'Content-Type': 'application/json',
        'X-Token': api_token,
        'X-Time': '1700000000',
        'X-Nonce': 'n-1',
        'X-Signature': (
    '316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A50'
    '3266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77'
),
    },
    timeout=30,
    allow_redirects=False,
)
print(response.status_code, response.reason)
print(response.text)
