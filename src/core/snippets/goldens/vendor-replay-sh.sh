# Sends 284 bytes as signed, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --header 'Content-Type: application/json' \
  --header 'AccessId: 1500001048' \
  --header 'TimeStamp: 1565314789' \
  --header 'Sign: Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==' \
  --data-raw '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }'
