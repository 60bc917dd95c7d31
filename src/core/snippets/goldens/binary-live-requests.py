# Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
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

body = base64.b64decode('''
AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4
OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx
cnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq
q6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj
5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==
''')

if len(body) != 256 or hashlib.sha256(body).hexdigest() != (
    '40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880'
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
