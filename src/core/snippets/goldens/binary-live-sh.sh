# Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
# Signs when run. HMAC is made of plain digests as RFC 2104 defines it, because openssl
# takes a MAC key as an argument, and arguments are in the process list for all to read.
(
set -eu
fail() { printf '%s\n' "$1" >&2; exit 1; }
command -v openssl > /dev/null || fail 'openssl is needed and was not found.'
[ -n "${TPNS_SECRET_KEY:-}" ] || fail 'Set the environment variable TPNS_SECRET_KEY to the SecretKey.'

body=$(mktemp)
trap 'rm -f "$body"' EXIT
trap 'exit 1' HUP INT TERM
openssl base64 -d <<'END_OF_BODY' > "$body"
AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v
MDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5f
YGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6P
kJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/
wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v
8PHy8/T19vf4+fr7/P3+/w==
END_OF_BODY
hex() { od -A n -v -t x1 | tr -d ' \n'; }
[ $(($(wc -c < "$body"))) -eq 256 ] &&
  [ "$(openssl dgst -sha256 -binary < "$body" | hex)" = \
    40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880 ] ||
  fail 'The body is not the one that this was made for. Nothing was sent.'

octet() { printf "\\$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8))"; }
digest() { openssl dgst -sha256 -binary; }
key() { printf '%s' "$TPNS_SECRET_KEY"; }
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
