# Sends 2 bytes as signed, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --header 'Content-Type: application/json' \
  --header 'AccessId: 1500001048' \
  --header 'TimeStamp: 1565314789' \
  --header 'Sign: OTNkNzcwMGRkMTM4NWQ1ZDgwNDliMmQyZDJiY2I5MjI0YmU2YWE5NWM3YWUyODAzODBhZGJjMDlhZTlhZTk0ZQ==' \
  --data-raw '{}'
