# Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import http.client
import os
import sys

if not os.path.exists('body.bin'):
    sys.exit('Put body.bin, which belongs to this code, into this folder.')
with open('body.bin', 'rb') as body_file:
    body = body_file.read()

if len(body) != 1000001 or hashlib.sha256(body).hexdigest() != (
    '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e'
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
        'Sign': 'MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==',
    },
)
response = connection.getresponse()
print(response.status, response.reason)
print(response.read().decode('utf-8', 'replace'))
