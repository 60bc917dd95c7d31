# Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
# The signature is frozen in. Python 3.8 or newer.
# For a body of your own: call json.dumps once and encode it, with ensure_ascii=False and
# separators=(',', ':') if you want neither escapes nor spaces, then sign and send those bytes.

import hashlib
import http.client
import sys

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

connection = http.client.HTTPSConnection('api.tpns.tencent.com', timeout=30)
connection.request(
    'POST',
    '/v3/push/app',
    body=body,
    headers={
        'Content-Type': 'application/json',
        'AccessId': '1500001048',
        'TimeStamp': '1565314789',
        'Sign': 'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==',
    },
)
response = connection.getresponse()
print(response.status, response.reason)
print(response.read().decode('utf-8', 'replace'))
