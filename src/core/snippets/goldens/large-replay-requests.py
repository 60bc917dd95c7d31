# Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import os
import sys

import requests

if not os.path.exists('body.bin'):
    sys.exit('Put body.bin, which belongs to this code, into this folder.')
with open('body.bin', 'rb') as body_file:
    body = body_file.read()

if len(body) != 1000001 or hashlib.sha256(body).hexdigest() != (
    '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

response = requests.post(
    'https://api.tpns.tencent.com/v3/push/app',
    data=body,
    headers={
        'Content-Type': 'application/json',
        'AccessId': '1500001048',
        'TimeStamp': '1565314789',
        'Sign': 'MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==',
    },
    timeout=30,
    allow_redirects=False,
)
print(response.status_code, response.reason)
print(response.text)
