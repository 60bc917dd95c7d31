# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import sys

import requests

body = b'{}'

if len(body) != 2 or hashlib.sha256(body).hexdigest() != (
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

response = requests.post(
    'https://api.tpns.tencent.com/v3/push/app',
    data=body,
    headers={
        'Content-Type': 'application/json',
        'AccessId': '1500001048',
        'TimeStamp': '1565314789',
        'Sign': 'OTNkNzcwMGRkMTM4NWQ1ZDgwNDliMmQyZDJiY2I5MjI0YmU2YWE5NWM3YWUyODAzODBhZGJjMDlhZTlhZTk0ZQ==',
    },
    timeout=30,
    allow_redirects=False,
)
print(response.status_code, response.reason)
print(response.text)
