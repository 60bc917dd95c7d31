# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# Signs when run. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import hmac
import os
import secrets
import sys
import time
import urllib.parse

import requests

secret_key = os.environ.get('ACME_CLOUD_SECRET_KEY', '').encode('utf-8')
if not secret_key:
    sys.exit('Set the environment variable ACME_CLOUD_SECRET_KEY to the SecretKey.')
moment_value = time.strftime('%Y%m%dT%H%M%SZ', time.gmtime()).encode('ascii')
second_value = str(int(time.time())).encode('ascii')
access_id = b'1500001048'
nonce_value = secrets.token_hex(16).encode('ascii')

body = b'{}'

if len(body) != 2 or hashlib.sha256(body).hexdigest() != (
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

payload_hash = hashlib.sha256(body).digest().hex().encode('ascii')
day_value = moment_value[:8]
utc_day = time.strftime('%Y-%m-%d', time.gmtime(int(second_value))).encode('ascii')
safe_id = urllib.parse.quote(access_id, safe='').encode('ascii')
message = b'ACME4\n' + nonce_value + utc_day + safe_id + payload_hash
key = b'ACME4' + secret_key
key = hmac.new(key, day_value, hashlib.sha256).digest()
key = hmac.new(key, b'acme4_request', hashlib.sha256).digest()
digest = hmac.new(key, message, hashlib.sha256).digest()
signature = digest.hex().encode('ascii')

response = requests.post(
    'https://api.tpns.tencent.com/v3/push/app?X-Id=' +
        urllib.parse.quote(access_id, safe='') +
        '&X-Moment=' +
        urllib.parse.quote(moment_value, safe='') +
        '&X-Signature=' +
        urllib.parse.quote(signature, safe=''),
    data=body,
    headers={
        'Content-Type': 'application/json',
        'X-Payload': payload_hash,
        'X-Nonce': nonce_value,
    },
    timeout=30,
    allow_redirects=False,
)
print(response.status_code, response.reason)
print(response.text)
