# Sends 256 bytes as signed, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
openssl base64 -d <<'END_OF_BODY' |
AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v
MDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5f
YGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6P
kJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/
wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v
8PHy8/T19vf4+fr7/P3+/w==
END_OF_BODY
curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --header 'Content-Type: application/json' \
  --header 'AccessId: 1500001048' \
  --header 'TimeStamp: 1565314789' \
  --header 'Sign: YjlmMDE3Zjk4MDkyYjk3NzI3MzgyZjBkNDllZGZjOTA0MTc0NzIwNGVlMjAzYTg5YmY0ZjZmMDJkYzU1MGRjYQ==' \
  --data-binary @-
