# Sends 1000001 bytes as signed, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --header 'Content-Type: application/json' \
  --header 'AccessId: 1500001048' \
  --header 'TimeStamp: 1565314789' \
  --header 'Sign: MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==' \
  --data-binary @body.bin
