# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import http.client
import sys

body = b'{}'

if len(body) != 2 or hashlib.sha256(body).hexdigest() != (
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
):
    sys.exit('The body is not the one that this was made for. Nothing was sent.')

connection = http.client.HTTPSConnection('api.tpns.tencent.com', timeout=30)
connection.request(
    'POST',
    (
    '/v3/push/app?X-Id=1500001048&X-Moment=20191109T010203Z&X-Signature=f99ecb9468eec29c7d482'
    '360bfabe5cefea73e97b60ec0191a3f63dc722ed005'
),
    body=body,
    headers={
        'Content-Type': 'application/json',
        'X-Payload': '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        'X-Nonce': 'n-1',
    },
)
response = connection.getresponse()
print(response.status, response.reason)
print(response.read().decode('utf-8', 'replace'))
