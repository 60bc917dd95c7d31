# Sends 12 bytes as signed, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
printf '{"a":"Hi!"}\n' |
curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --request PUT \
  --header 'Content-Type: application/json' \
  --header "X-Token: ${ACME_PUSH_API_TOKEN:?is not set}" \
  --header 'X-Time: 1700000000' \
  --header 'X-Nonce: n-1' \
  --header 'X-Signature: 316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A503266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77' \
  --data-binary @-
