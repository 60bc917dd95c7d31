# Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
# Signs when run. HMAC is made of plain digests as RFC 2104 defines it, because openssl
# takes a MAC key as an argument, and arguments are in the process list for all to read.
(
set -eu
fail() { printf '%s\n' "$1" >&2; exit 1; }
command -v openssl > /dev/null || fail 'openssl is needed and was not found.'
[ -n "${ACME_CLOUD_SECRET_KEY:-}" ] || fail 'Set the environment variable ACME_CLOUD_SECRET_KEY to the SecretKey.'

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
unhex() {
  digits=$1
  while [ -n "$digits" ]; do
    rest=${digits#??}
    octet $((0x${digits%"$rest"}))
    digits=$rest
  done
}
key() { printf '%s' "ACME4$ACME_CLOUD_SECRET_KEY"; }
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
percent_encoded() {
  for byte in $(printf '%s' "$1" | od -A n -v -t u1); do
    case $byte in
      (45 | 46 | 4[89] | 5[0-7] | 6[5-9] | [78][0-9] | 90 | 95 | 9[7-9] | 1[01][0-9] | 12[0-2] | 126)
        octet "$byte" ;;
      (*) printf '%%%02X' "$byte" ;;
    esac
  done
}
utc_date() { date -u -d "@$1" +%Y-%m-%d 2> /dev/null || date -u -r "$1" +%Y-%m-%d; }

moment_value=$(date -u +%Y%m%dT%H%M%SZ)
second_value=$(date +%s)
access_id='1500001048'
nonce_value=$(openssl rand -hex 16)
message() {
  cat "$body"
}
payload_hash=$(message | openssl dgst -sha256 -binary | hex)
day_value=$(printf '%.8s' "$moment_value")
utc_day=$(utc_date "$second_value")
safe_id=$(percent_encoded "$access_id")
message() {
  printf '%s' "$day_value"
}
derived=$(message | hmac | hex)
key() { unhex "$derived"; }
message() {
  printf '%s' 'acme4_request'
}
derived=$(message | hmac | hex)
key() { unhex "$derived"; }
message() {
  printf '%s' 'ACME4
'
  printf '%s' "$nonce_value"
  printf '%s' "$utc_day"
  printf '%s' "$safe_id"
  printf '%s' "$payload_hash"
}
signature=$(message | hmac | hex)

curl --include 'https://api.tpns.tencent.com/v3/push/app?X-Id='"$(percent_encoded "$access_id")"'&X-Moment='"$(percent_encoded "$moment_value")"'&X-Signature='"$(percent_encoded "$signature")" \
  --header 'Content-Type: application/json' \
  --header "X-Payload: $payload_hash" \
  --header "X-Nonce: $nonce_value" \
  --data-binary "@$body"
)
