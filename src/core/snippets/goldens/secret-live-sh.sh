# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# Signs when run. HMAC is made of plain digests as RFC 2104 defines it, because openssl
# takes a MAC key as an argument, and arguments are in the process list for all to read.
# WARNING: the SecretKey stands in this code. Do not share it.
(
set -eu
fail() { printf '%s\n' "$1" >&2; exit 1; }
command -v openssl > /dev/null || fail 'openssl is needed and was not found.'
secret_key='1452fcebae9f3115ba794fb0fff2fd73'

body=$(mktemp)
trap 'rm -f "$body"' EXIT
trap 'exit 1' HUP INT TERM
printf '%s' '{}' > "$body"
hex() { od -A n -v -t x1 | tr -d ' \n'; }
[ $(($(wc -c < "$body"))) -eq 2 ] &&
  [ "$(openssl dgst -sha256 -binary < "$body" | hex)" = \
    44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a ] ||
  fail 'The body is not the one that this was made for. Nothing was sent.'

octet() { printf "\\$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }
digest() { openssl dgst -sha256 -binary; }
key() { printf '%s' "$secret_key"; }
short_key() { if [ $(($(key | wc -c))) -gt 64 ]; then key | digest; else key; fi; }
pad() {
  count=0
  for byte in $(short_key | od -A n -v -t u1); do
    octet $((byte ^ $1))
    count=$((count + 1))
  done
  while [ $count -lt 64 ]; do
    octet "$1"
    count=$((count + 1))
  done
}
hmac() { { pad 92; { pad 54; cat; } | digest; } | digest; }

time_stamp=$(date +%s)
access_id='1500001048'
message() {
  printf '%s' "$time_stamp"
  printf '%s' "$access_id"
  cat "$body"
}
signature=$(message | hmac | hex | openssl base64 -A)

curl --include 'https://api.tpns.tencent.com/v3/push/app' \
  --header 'Content-Type: application/json' \
  --header "AccessId: $access_id" \
  --header "TimeStamp: $time_stamp" \
  --header "Sign: $signature" \
  --data-binary "@$body"
)
