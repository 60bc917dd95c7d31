/**
 * Commands as people write them, each run by a real shell with the real curl. `HOST` stands for the
 * gateway's address. `body.json`, `text.txt`, `lines.txt`, `binary.bin` and `headers.txt` lie in the folder that
 * they run in, see files.ts.
 */
/** What `--data` and its relatives do to bytes. */
const data: readonly string[] = [
  `curl HOST/x`,
  `curl HOST`,
  `curl -d a=1 HOST/x`,
  `curl -da=1 HOST/x`,
  `curl --data a=1 --data b=2 -d c HOST/x`,
  `curl -d '' HOST/x`,
  `curl -d '' -d b HOST/x`,
  `curl -d @body.json HOST/x`,
  `curl -d @text.txt HOST/x`,
  `curl --data-ascii @text.txt -d '&tail' HOST/x`,
  `curl --data-binary @lines.txt HOST/x`,
  `curl --data-binary @binary.bin HOST/x`,
  `curl --data-raw @lines.txt HOST/x`,
  `curl --data-raw '@' HOST/x`,
  `curl --data-binary '{"a": 1}' HOST/x`,
  `curl --data-urlencode 'a b' HOST/x`,
  `curl --data-urlencode '=a b&c' HOST/x`,
  `curl --data-urlencode 'n=a b&c=d+~-._é' HOST/x`,
  `curl --data-urlencode @lines.txt HOST/x`,
  `curl --data-urlencode n@binary.bin HOST/x`,
  `curl --data-urlencode 'a=b@c' --data-urlencode 'a@lines.txt' HOST/x`,
  `curl --data-urlencode '' HOST/x`,
  `curl --json '{"a":1}' HOST/x`,
  `curl --json '{"a"' --json ':1}' HOST/x`,
  `curl --json @lines.txt HOST/x`,
  `curl --json x -H 'content-type: text/plain' HOST/x`,
  `curl --json x -H 'Accept: text/plain' -H 'Z: q' HOST/x`,
  `curl -d x --json y HOST/x`,
  `curl -X PUT -d x HOST/x`,
  `curl -XDELETE -d x HOST/x`,
  `curl --request PATCH --data-binary 'x' HOST/x`,
  `curl -X GET -d x HOST/x`,
  `curl -X POST HOST/x`,
  `curl -d x -H 'Content-Type: application/json' HOST/x`,
  `curl -d x -H 'Content-Type:' HOST/x`,
  `curl -d x -H 'Content-Type;' HOST/x`,
  `curl -d x -H 'Transfer-Encoding: chunked' -H 'A: b' HOST/x`,
  `curl -d x -H 'Content-Length: 1' -H 'A: b' HOST/x`,
  `curl -G -d a=1 -d b HOST/x`,
  `curl -G -d a=1 'HOST/x?y=2'`,
  `curl -G -d a=1 'HOST/x?'`,
  `curl -G -d a=1 'HOST/x#f'`,
  `curl --get --data-urlencode 'q=a b/ü' HOST/x`,
  `curl -G -d a=1 -X POST HOST/x`,
  `curl -d 你好 HOST/x`,
  `curl --url-query 'a=b c' -d q 'HOST/p?x'`,
  `curl --url-query '+a=b' HOST/p`,
  `curl --url-query 'a=/ü' HOST/p?b=%2F`,
];

/** Options, their bundles, and headers. */
const options: readonly string[] = [
  `curl -sSvXPOST -dfoo HOST/x -o /dev/null`,
  `curl -sS -k -L --compressed -X POST HOST/x -d foo`,
  `curl -d=foo HOST/x`,
  `curl -sd foo HOST/x`,
  `curl -- HOST/x`,
  `curl -d x -- HOST/x`,
  `curl --url HOST/x -d y`,
  `curl HOST/a HOST/b -d y`,
  `curl HOST/a --next -d y HOST/b`,
  `curl HOST/a -: -XPUT HOST/b`,
  `curl --verb HOST/x`,
  `curl --no-verbose --no-compressed HOST/x`,
  `curl -G --no-get -d x HOST/x`,
  `curl -H 'A: b' -H 'C:d' -H 'E:   f  ' HOST/x`,
  `curl -H 'X-Empty;' HOST/x`,
  `curl -H 'X-Empty: ' -H 'X:' HOST/x`,
  `curl -H 'Accept:' HOST/x`,
  `curl -H 'Accept: text/html' HOST/x`,
  `curl -H 'accept: text/html' HOST/x`,
  `curl -H 'Host: example.org' HOST/x`,
  `curl -H 'User-Agent: me' HOST/x`,
  `curl -H 'User-Agent:' HOST/x`,
  `curl -A me HOST/x`,
  `curl -A '' HOST/x`,
  `curl -A me -H 'User-Agent: you' HOST/x`,
  `curl -e http://a/ HOST/x`,
  `curl -e 'http://a/;auto' HOST/x`,
  `curl -e y -H 'Referer: z' HOST/x`,
  `curl -b a=b HOST/x`,
  `curl -b a=b -b 'c=d; e=f' HOST/x`,
  `curl -b a=b -H 'Cookie: c=d' HOST/x`,
  `curl -u user:pass HOST/x`,
  `curl -u user: HOST/x`,
  `curl -u é:ü HOST/x`,
  `curl -u a:b -H 'Authorization: z' HOST/x`,
  `curl --oauth2-bearer token HOST/x`,
  `curl --oauth2-bearer token -u a:b HOST/x`,
  `curl --basic -u a:b -u c:d HOST/x`,
  `curl -r 0-5 HOST/x`,
  `curl --compressed HOST/x`,
  `curl --compressed -H 'Accept-Encoding: gzip' HOST/x`,
  `curl --tr-encoding HOST/x`,
  `curl -I HOST/x`,
  `curl -I -G -d a=1 HOST/x`,
  `curl -I -X GET HOST/x`,
  `curl -0 -d x HOST/x`,
  `curl --request-target '/other?a=b' HOST/x`,
  `curl -X OPTIONS --request-target '*' HOST/x`,
  `curl -H 'X: 1' -H 'X: 2' -H 'Content-Type: a' -H 'Content-Type: b' -d x HOST/x`,
  `curl -H @headers.txt HOST/x`,
  `curl -T lines.txt HOST/x`,
  `curl -T lines.txt HOST/dir/`,
  `curl -T 'lines.txt' -X POST -H 'A: b' -H 'Content-Type: z' HOST/x`,
  `curl -T - HOST/x < lines.txt`,
  `curl -H 'Expect:' -T binary.bin HOST/x`,
  `curl -u u:p -A agent -e ref -b a=b -H 'A: b' --compressed -r 0-5 HOST/x`,
  `curl -H "Sign: Y2QyMDc3==" -H "AccessId: 1500001048" -H "TimeStamp: 1565314789" -H "Content-Type: application/json" -d '{"audience_type": "account"}' HOST/v3/push/app`,
  `curl -H 'X-Name: ünicode' HOST/x`,
  `curl --location --request POST 'HOST/v3/push/app' --header 'Content-Type: application/json' --data-raw '{
    "audience_type": "all",
    "message": {"title": "你好"}
}'`,
];

/** URLs. */
const urls: readonly string[] = [
  `curl 'HOST/?'`,
  `curl 'HOST?x'`,
  `curl 'HOST/?x?y'`,
  `curl 'HOST/a/../b/./c'`,
  `curl 'HOST//a//b/./c/..'`,
  `curl --path-as-is HOST/a/../b`,
  `curl 'HOST/%2e%2e/x'`,
  `curl 'HOST/a%20b/é'`,
  `curl 'HOST/a#b?c'`,
  `curl "HOST/a|b<>^\\\`'"`,
  `curl 'HOST/%zz'`,
  `curl 'HOST/{a,b}'`,
  `curl 'HOST/[1-3:2]{a,b}'`,
  `curl 'HOST/[a-c]'`,
  `curl 'HOST/[08-10]'`,
  `curl -g 'HOST/{a,b}[1-2]'`,
  `curl 'HOST/\\[x\\]\\{y\\}'`,
  `curl BARE/x`,
  `curl http://user:p%40ss@BARE/x`,
  `curl -u a:b http://user:pass@BARE/x`,
  `curl HTTP://BARE/x`,
  `curl HOST/x?a=1\\&b=2`,
];

/** Multipart forms. */
const forms: readonly string[] = [
  `curl -F a=b HOST/x`,
  `curl -F a=b -F 'c=d e' HOST/x`,
  `curl -F file=@lines.txt HOST/x`,
  `curl -F file=@binary.bin HOST/x`,
  `curl -F 'file=@body.json;type=application/json' HOST/x`,
  `curl -F 'file=@body.json;filename=a"b.json;type=text/x; charset=utf-8' HOST/x`,
  `curl -F 'n=<lines.txt' HOST/x`,
  `curl -F 'n=<lines.txt;type=text/q' HOST/x`,
  `curl -F 'q="x\\"y;z";type=text/z' HOST/x`,
  `curl -F 'a=b;type=text/x' HOST/x`,
  `curl -F 'a=v;filename=x.html' HOST/x`,
  `curl --form-string 's=@x;type=y' HOST/x`,
  `curl -F 'é"x=1' HOST/x`,
  `curl -F '=v' HOST/x`,
  `curl -F 'a=' HOST/x`,
  `curl -F 'a=b' -H 'A: b' -H 'Content-Type: multipart/form-data' HOST/x`,
  `curl -X PUT -F 'a="b' HOST/x`,
];

/** Quoting of the shell. */
const quoting: readonly string[] = [
  `curl -d 'a b' HOST/x`,
  `curl -d "a b" HOST/x`,
  `curl -d a\\ b HOST/x`,
  `curl -d 'it'\\''s' HOST/x`,
  `curl -d 'it'"'"'s' HOST/x`,
  `curl -d "a\\"b\\\\c\\d\\e" HOST/x`,
  `curl -d "a'b" HOST/x`,
  `curl -d $'a\\nb\\tc\\\\d\\'e\\"f' HOST/x`,
  `curl -d $'\\x41\\x4a\\101\\u4f60\\U0001F600\\cA\\e\\?' HOST/x`,
  `curl -d $'\\xe9\\xff\\x80' HOST/x`,
  `curl -d $'\\ud83d\\ude00' HOST/x`,
  `curl -d $'a\\q\\8\\x\\u\\cz' HOST/x`,
  `curl -d $'\\400\\777\\1' HOST/x`,
  `curl -d $'ab\\0cd'ef HOST/x`,
  `curl -d a$'b'"c"'d'\\e HOST/x`,
  `curl -d $"a b" HOST/x`,
  `curl -d "a\\
b" HOST/x`,
  `curl -d 'a
b
' HOST/x`,
  `curl \\
  -d a \\
  -H 'A: b' \\
  HOST/x`,
  `curl -d '$HOME \`x\` !' HOST/x`,
  `curl -d "\\$HOME \\\`x\\\`" HOST/x`,
  `curl -d "5$ and $" HOST/x`,
  `curl -d \\{\\"a\\":1\\} HOST/x`,
  `curl -d {\\"a\\":1} HOST/x`,
  `curl -d "" -d '' -d b HOST/x`,
  `curl -d a#b HOST/x # a comment`,
  `# a comment
curl -d a HOST/x`,
  `A=1 B='2 3' curl -d a HOST/x`,
  `BODY='{"a": "b c"}'
curl -d "$BODY" HOST/x`,
  `export BODY="x y"; curl -d "\${BODY}z" HOST/x`,
  `body=$(cat <<'EOF'
{"a": 1,
 "b": "$x"}
EOF
)
curl -d "$body" HOST/x`,
  `curl --data-binary "$(printf 'a\\nb\\n\\n')" HOST/x`,
  `curl -d @- HOST/x <<EOF
{"a": 1}
EOF`,
  `curl --data-binary @- HOST/x <<'EOF'
{"a": "$HOME \\\\ \`x\`"}

EOF`,
  `curl --data-binary @- HOST/x <<EOF
a\\$b \\\\ "q" 'r' \\
joined
EOF`,
  `V='v w'
curl --data-binary @- HOST/x <<EOF
[$V] [\${V}]
EOF`,
  `curl --data-binary @- HOST/x <<-EOF
	tab
		two
	EOF`,
  `curl --data-binary @- HOST/x <<"E F"
x
E F
`,
  `curl --data-binary @- HOST/x <<< 'here string'`,
  `curl --data-binary @- HOST/x <<< "$(echo a; echo b)"`,
  `curl --data-binary @- HOST/x < lines.txt`,
  `echo '{"a":1}' | curl -d @- HOST/x`,
  `echo '{"a":1}' | curl --data-binary @- HOST/x`,
  `echo -n '{"a":1}' | curl --data-binary @- HOST/x`,
  `echo -e 'a\\tb\\n\\x41\\0101\\1\\c dropped' | curl --data-binary @- HOST/x`,
  `echo -ne "a\\\\nb" | curl --data-binary @- HOST/x`,
  `printf '%s' '{"a":1}' | curl --data-binary @- HOST/x`,
  `printf 'a%%b\\n\\101\\x42\\t%s|' c d | curl --data-binary @- HOST/x`,
  `printf '%b' 'a\\nb\\0101' | curl --data-binary @- HOST/x`,
  `printf '%b%s' 'a\\cb' c | curl --data-binary @- HOST/x`,
  `printf 'a\\cb' | curl --data-binary @- HOST/x`,
  `echo -e '\\0stop' | curl --data-binary @- HOST/x`,
  `printf '\\000\\001\\377' | curl --data-binary @- HOST/x`,
  `cat <<'EOF' | curl --data-binary @- HOST/x
from cat
EOF`,
  `cat <<'EOF' |
piped on
EOF
curl --data-binary @- HOST/x`,
  `base64 -d <<'EOF' | curl --data-binary @- HOST/x
AAECA/8=
EOF`,
  `echo AAECA/8= | base64 --decode | curl --data-binary @- HOST/x`,
  `echo AAECA/8= | openssl base64 -d | curl --data-binary @- HOST/x`,
  `echo 'a b c' | tr -d ' \\n' | curl --data-binary @- HOST/x`,
  `printf 'x y' > made.txt
curl --data-binary @made.txt HOST/x`,
  `cat > made.json <<'EOF'
{"made": true}
EOF
curl -d @made.json HOST/x`,
  `curl --data-binary @<(printf 'a\\nb') HOST/x`,
  `curl -d a HOST/x > out.txt 2>&1`,
  `curl -d a HOST/x | cat`,
  `(curl -d a HOST/x)`,
  `curl -d a HOST/x && curl -d b HOST/y; curl -d c HOST/z`,
  `env A=b curl -d a HOST/x`,
  `curl "-d" 'a' "HO"'ST/x'`.replace(`"HO"'ST/x'`, `"HOST"'/x'`),
  `'curl' -d a HOST/x`,
  `/usr/bin/env curl -d a HOST/x`,
];

/** As browsers copy them for bash. */
const browsers: readonly string[] = [
  `curl 'HOST/v3/push/app?x=1' \\
  -H 'accept: */*' \\
  -H 'accept-language: en-US,en;q=0.9,zh-CN;q=0.8' \\
  -H 'content-type: application/json' \\
  -b 'sid=abc; theme=dark' \\
  -H 'origin: https://example.org' \\
  -H 'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"' \\
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \\
  --data-raw '{"title":"你好 & <b>","n":1.0}' \\
  --compressed \\
  --insecure`,
  `curl 'HOST/x' -X 'POST' -H 'content-type: text/plain;charset=UTF-8' --data-raw $'it\\'s \\u0021 a\\nb\\r\\nc\\\\d'`,
  `curl 'HOST/x' --compressed -X POST -H 'User-Agent: Mozilla/5.0' -H 'Accept: */*' -H 'X-Empty;' --data-raw $'\\u4f60\\u597d\\x21'`,
  `curl 'HOST/a\\[b\\]' \\
  -X 'PUT' \\
  -H 'content-length: 0' \\
  -H 'x-empty;'`,
  `curl --data-binary $'{"a":"\\xe4\\xbd\\xa0"}' -H 'Content-Type: application/json' 'HOST/x'`,
];

export const commands: readonly string[] = [
  ...data,
  ...options,
  ...urls,
  ...forms,
  ...quoting,
  ...browsers,
];
