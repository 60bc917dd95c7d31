# Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
# Signs when run. HMAC is made of plain digests as RFC 2104 defines it, because openssl
# takes a MAC key as an argument, and arguments are in the process list for all to read.
(
set -eu
fail() { printf '%s\n' "$1" >&2; exit 1; }
command -v openssl > /dev/null || fail 'openssl is needed and was not found.'
[ -n "${ACME_PUSH_APP_SECRET:-}" ] || fail 'Set the environment variable ACME_PUSH_APP_SECRET to the AppSecret.'
[ -n "${ACME_PUSH_API_TOKEN:-}" ] || fail 'Set the environment variable ACME_PUSH_API_TOKEN to the ApiToken.'
[ -z "$(printf '%s' "$ACME_PUSH_APP_SECRET" | tr -d 0-9A-Fa-f)" ] && [ $((${#ACME_PUSH_APP_SECRET} % 2)) -eq 0 ] ||
  fail 'The AppSecret is not hexadecimal: an even number of the digits 0-9 and a-f.'

body=$(mktemp)
trap 'rm -f "$body"' EXIT
trap 'exit 1' HUP INT TERM
printf '{"a":"Hi!"}\n' > "$body"
hex() { od -A n -v -t x1 | tr -d ' \n'; }
[ $(($(wc -c < "$body"))) -eq 12 ] &&
  [ "$(openssl dgst -sha256 -binary < "$body" | hex)" = \
    52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc ] ||
  fail 'The body is not the one that this was made for. Nothing was sent.'

octet() { printf "\\$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }
digest() { openssl dgst -sha512 -binary; }
unhex() {
  digits=$1
  while [ -n "$digits" ]; do
    rest=${digits#??}
    octet $((0x${digits%"$rest"}))
    digits=$rest
  done
}
key() { unhex "$ACME_PUSH_APP_SECRET"; }
short_key() { if [ $(($(key | wc -c))) -gt 128 ]; then key | digest; else key; fi; }
pad() {
  count=0
  for byte in $(short_key | od -A n -v -t u1); do
    octet $((byte ^ $1))
    count=$((count + 1))
  done
  while [ $count -lt 128 ]; do
    octet "$1"
    count=$((count + 1))
  done
}
hmac() { { pad 92; { pad 54; cat; } | digest; } | digest; }

time_value=$(date +%s)
nonce_value='n-1'
message() {
  printf '%s' 'PUT
'
  printf '%s' "$time_value"
  printf '%s' '|it'\''s|'
  printf '%s' "$nonce_value"
  cat "$body"
}
signature=$(message | hmac | openssl base64 -A | tr '+/' '-_' | tr -d '=' | hex | tr a-f A-F)

curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --request PUT \
  --header 'Content-Type: application/json' \
  --header "X-Token: ${ACME_PUSH_API_TOKEN:?is not set}" \
  --header "X-Time: $time_value" \
  --header "X-Nonce: $nonce_value" \
  --header "X-Signature: $signature" \
  --data-binary "@$body"
)
