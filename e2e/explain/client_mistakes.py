"""What clients do wrong when they sign, by the ids of the catalogue of causes. Shares nothing with the product."""

import base64
import datetime
import hashlib
import hmac
import json
import re
import unicodedata
import urllib.parse
from dataclasses import dataclass, field, replace
from typing import Callable

from foreign_json import SERIALISERS, NotWritten, Obj, parse

PATH, HOST = "/v3/push/app", "api.tpns.tencent.com"
NONCE = "b7f3c1d29a"
OTHER_SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"


class NotMade(Exception):
    """This mistake cannot be made with this request."""


def joined(c):
    return (c.ts + c.access_id).encode() + c.body


def hmac_sha256(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def right_text(digest):
    return base64.b64encode(digest.hex().encode()).decode()


@dataclass(frozen=True)
class Client:
    """What a client signs, and what it sends."""

    ts: str
    access_id: str
    secret: str
    body: bytes
    key: bytes
    sent_ts: str
    sent_body: bytes
    message: Callable = joined
    mac: Callable = hmac_sha256
    text: Callable = right_text

    def sign(self):
        return self.text(self.mac(self.key, self.message(self)))


def client(ts, access_id, secret, body):
    return Client(ts, access_id, secret, body, secret.encode(), ts, body)


@dataclass(frozen=True)
class Mistake:
    cause: str
    layer: str
    note: str
    make: Callable = field(compare=False)
    weight: int = 1
    # Draws from a range too wide to be listed.
    is_ranged: bool = False


MISTAKES = []
HIGH, MEDIUM = 4, 2


def add(cause, layer, note, make, weight=1, ranged=False):
    MISTAKES.append(Mistake(cause, layer, note, make, weight, ranged))


# Body ---------------------------------------------------------------------------------------------


def text_of(c):
    return c.body.decode("utf-8")


def signed(change):
    """The client signed `change(body)` and sent the body."""

    def make(c, _):
        made = change(c.body.decode("utf-8"))
        return replace(c, body=made if isinstance(made, bytes) else made.encode("utf-8"))

    return make


def sent(change):
    """The client signed the body and sent `change(body)`."""

    def make(c, _):
        made = change(c.body.decode("utf-8"))
        return replace(c, sent_body=made if isinstance(made, bytes) else made.encode("utf-8"))

    return make


def loaded(text):
    """What Python reads, where no lone surrogate would keep the text from being encoded."""
    return json.loads(text)


def dumped(**how):
    return lambda text: json.dumps(loaded(text), **how)


COMPACT = {"separators": (",", ":")}
RAW = {"ensure_ascii": False}

add("B02", "body", "json.dumps", signed(dumped()), HIGH)
add("B02", "body", "json.dumps raw", signed(dumped(**RAW)), MEDIUM)
add("B03", "body", "compact ASCII", signed(dumped(**COMPACT)))
add("B05", "body", "indent 2", signed(dumped(indent=2, **RAW)), MEDIUM)
add("B05", "body", "indent 4", signed(dumped(indent=4)), MEDIUM)
add("B05", "body", "indent tab", signed(dumped(indent="\t", **RAW)))
add("B08", "body", "sorted", signed(dumped(sort_keys=True, **COMPACT, **RAW)), MEDIUM)
add("B08", "body", "sorted, json.dumps", signed(dumped(sort_keys=True)))
add("B44", "body", "dumped twice", signed(lambda t: json.dumps(json.dumps(loaded(t)))))
add("B44", "body", "text as a JSON string", signed(lambda t: json.dumps(t, ensure_ascii=False)))
add("B39", "body", "str(dict)", signed(lambda t: str(loaded(t))), MEDIUM)
add("B40", "body", "quotes replaced", signed(lambda t: str(loaded(t)).replace("'", '"')))
for _id, _write in SERIALISERS.items():
    add(_id, "body", "another language", signed(lambda t, w=_write: w(parse(t))), HIGH if _id in ("B01", "B13", "B20", "B24") else 1)


TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\s+|[^"\s]+', re.S)


def in_strings(change, text):
    json.loads(text)
    return TOKEN.sub(lambda m: change(m[0]) if m[0][0] == '"' else m[0], text)


def minified(text):
    json.loads(text)
    return TOKEN.sub(lambda m: "" if m[0].isspace() else m[0], text)


def ascii_escaped(text):
    return "".join(c if ord(c) < 0x80 else json.dumps(c)[1:-1] for c in text)


def php_slashes(text):
    return in_strings(lambda s: re.sub(r"\\.|/", lambda m: "\\/" if m[0] == "/" else m[0], s), text)


def html_escaped(text, characters="<>&\u2028\u2029"):
    return in_strings(lambda s: re.sub(f"[{characters}]", lambda m: f"\\u{ord(m[0]):04x}", s), text)


def unescaped(text):
    def one(found):
        units = found[0].replace("\\u", "")
        return bytes.fromhex(units).decode("utf-16-be")

    return in_strings(lambda s: re.sub(r"(?<!\\)(?:\\u(?!00[0-7])[0-9a-fA-F]{4})+", one, s), text)


add("B06", "body", "minified", signed(minified), HIGH)
add("B07", "body", "all white space", signed(lambda t: re.sub(r"\s+", "", t)))
add("B07", "body", "all spaces", signed(lambda t: t.replace(" ", "")))
add("B04", "body", "escaped", signed(ascii_escaped), HIGH)
add("B04", "body", "raw", signed(unescaped), HIGH)
add("B11", "body", "Go's HTML escapes", signed(html_escaped), HIGH)
add("B19", "body", "slashes escaped", signed(php_slashes), MEDIUM)
add("B19", "body", "slashes raw", signed(lambda t: in_strings(lambda s: s.replace("\\/", "/"), t)), MEDIUM)
add("B29", "body", "line separators", signed(lambda t: html_escaped(t, "\u2028\u2029")))
add("B34", "body", "upper case", signed(lambda t: re.sub(r"(?<!\\)\\u([0-9a-f]{4})", lambda m: "\\u" + m[1].upper(), t)))
add("B35", "body", "1.0 is 1", signed(lambda t: re.sub(r"(?<=[:,\[ ])(-?\d+)\.0(?=[,}\] \n])", r"\1", t)), MEDIUM)
add("B37", "body", "rounded", signed(lambda t: re.sub(r"(?<=[:,\[ ])\d{17,}(?=[,}\]])", lambda m: SERIALISERS["B01"](parse(m[0])), t)))
add("B38", "body", "True, False, None", signed(lambda t: re.sub(r"(?<=[:,\[ ])(true|false|null)(?=[,}\]\s])", lambda m: {"true": "True", "false": "False", "null": "None"}[m[0]], t)))
add("B41", "body", "str(bytes)", signed(lambda t: str(t.encode())))
add("B42", "body", "[object Object]", signed(lambda t: "[object Object]" if isinstance(json.loads(t), dict) else t))
add("B43", "body", "Go %v of bytes", signed(lambda t: "[" + " ".join(map(str, t.encode())) + "]"))
add("B43", "body", "Uint8Array as text", signed(lambda t: ",".join(map(str, t.encode()))))
add("B46", "body", "encodeURIComponent", signed(lambda t: urllib.parse.quote(t, safe="-_.!~*'()")))
add("B46", "body", "quote_plus", signed(urllib.parse.quote_plus))
add("B48", "body", "nothing", signed(lambda t: ""), MEDIUM)
for _text in ("{}", "null", '""', "undefined", "[]"):
    add("B47", "body", _text, lambda c, _, t=_text: replace(c, body=t.encode()) if len(c.sent_body) < 5 else none())
add("B12", "body", "LF", signed(lambda t: t + "\n"), MEDIUM)
add("B52", "body", "CRLF", signed(lambda t: t + "\r\n"), MEDIUM)
add("B52", "body", "without the last line end", signed(lambda t: re.sub(r"\r?\n$", "", t)), MEDIUM)
add("B73", "body", "trimmed", signed(lambda t: t.strip()))
add("B53", "body", "CRLF", signed(lambda t: t.replace("\r\n", "\n").replace("\n", "\r\n")))
add("B53", "body", "LF", signed(lambda t: t.replace("\r\n", "\n")))
add("B54", "body", "BOM signed", signed(lambda t: "\ufeff" + t if t[:1] != "\ufeff" else t))
add("B54", "body", "BOM not signed", signed(lambda t: t.removeprefix("\ufeff")))
add("B55", "body", "ASCII with ?", signed(lambda t: t.encode("ascii", "replace")), MEDIUM)
add("B55", "body", "ASCII with ? per unit", signed(lambda t: re.sub(r"[\U00010000-\U0010ffff]", "??", t).encode("ascii", "replace")), MEDIUM)
add("B56", "body", "sent in Latin-1", sent(lambda t: t.encode("latin-1")), MEDIUM)
add("B57", "body", "Latin-1 with ?", signed(lambda t: t.encode("latin-1", "replace")))
add("B57", "body", "UTF-8 twice", signed(lambda t: t.encode().decode("latin-1")))
add("B58", "body", "GBK signed", signed(lambda t: t.encode("gbk")), MEDIUM)
add("B58", "body", "GB18030 signed", signed(lambda t: t.encode("gb18030")), MEDIUM)
add("B58", "body", "GBK sent", sent(lambda t: t.encode("gbk")), MEDIUM)
add("B59", "body", "UTF-16LE", signed(lambda t: t.encode("utf-16-le")))
add("B59", "body", "UTF-16LE with BOM", signed(lambda t: b"\xff\xfe" + t.encode("utf-16-le")))
add("B60", "body", "Windows-1252", signed(lambda t: t.encode("cp1252")))
add("B63", "body", "NFC", signed(lambda t: unicodedata.normalize("NFC", t)))
add("B63", "body", "NFD", signed(lambda t: unicodedata.normalize("NFD", t)))
add("B64", "body", "plain quotes signed", signed(lambda t: t.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'", 0x2013: "-", 0x2026: "..."})))
add("B65", "body", "no-break spaces and such removed", signed(lambda t: re.sub("[\u00a0\u200b]", "", t)))
add("B66", "body", "htmlspecialchars", signed(lambda t: t.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&#039;")))
add("B67", "body", "backslashes consumed", signed(lambda t: re.sub(r"\\(.)", r"\1", t)))
add("B70", "body", "base64", signed(lambda t: base64.b64encode(t.encode())))
add("B71", "body", "its SHA-256", signed(lambda t: hashlib.sha256(t.encode()).hexdigest()))
add("B71", "body", "its MD5", signed(lambda t: hashlib.md5(t.encode()).hexdigest()))
add("B72", "body", "cut by a length in characters", signed(lambda t: t.encode()[: len(t)]))


def none():
    raise NotMade


def curl_data(c, rng):
    """A pretty file is signed; curl -d @file drops its line ends."""
    end = rng.choice(["\n", "\r\n"])
    text = json.dumps(json.loads(c.body), indent=rng.choice([2, 4]), ensure_ascii=False).replace("\n", end) + end
    return replace(c, body=text.encode(), sent_body=re.sub("[\r\n]", "", text).encode())


def minified_sent(c, rng):
    """A pretty or spaced text is signed; what is sent is the same without white space."""
    pretty = rng.choice([{"indent": 2}, {"indent": 4}, {"indent": "\t"}, {}])
    text = json.dumps(json.loads(c.body), ensure_ascii=False, **pretty)
    return replace(c, body=text.encode(), sent_body=minified(text).encode())


def member_added(c, rng):
    """A top-level member was added after the rest was signed."""
    value = json.loads(c.body)
    if not isinstance(value, dict) or len(value) < 2:
        none()
    left_out = rng.choice(list(value))
    whole = json.dumps(value, ensure_ascii=False, **COMPACT)
    del value[left_out]
    return replace(c, body=json.dumps(value, ensure_ascii=False, **COMPACT).encode(), sent_body=whole.encode())


def inner_json(c, _):
    value = json.loads(c.body)
    if not isinstance(value, dict) or "custom_content" not in value:
        none()
    value["custom_content"] = json.dumps(json.loads(value["custom_content"]), ensure_ascii=False)
    return replace(c, body=json.dumps(value, ensure_ascii=False, **COMPACT).encode())


def nulls_dropped(text):
    def kept(value):
        if isinstance(value, dict):
            return {k: kept(v) for k, v in value.items() if v is not None}
        return [kept(v) for v in value] if isinstance(value, list) else value

    return json.dumps(kept(json.loads(text)), ensure_ascii=False, **COMPACT)


def form(text):
    value = json.loads(text)
    if not isinstance(value, dict) or any(isinstance(v, (dict, list)) for v in value.values()):
        none()
    return urllib.parse.urlencode({k: v for k, v in value.items() if v is not None})


add("B51", "body", "curl -d @file", curl_data, HIGH)
add("B05", "body", "pretty signed, minified sent", minified_sent, MEDIUM)
add("B75", "body", "member added after signing", member_added)
add("B76", "body", "inner JSON with spaces", inner_json)
add("B18", "body", "nulls dropped", signed(nulls_dropped))
add("B45", "body", "form", signed(form), MEDIUM)
add("B21", "body", "{} is []", signed(lambda t: re.sub(r"(?<=:)\{\}", "[]", t)))

# Time stamp ---------------------------------------------------------------------------------------


def stamp(write):
    return lambda c, rng: replace(c, ts=write(int(c.ts), rng))


def utc(ts):
    return datetime.datetime.fromtimestamp(ts, datetime.timezone.utc)


def china(ts):
    return datetime.datetime.fromtimestamp(ts, datetime.timezone(datetime.timedelta(hours=8)))


add("T01", "time-stamp", "ms everywhere", lambda c, _: replace(c, ts=c.ts + "123", sent_ts=c.ts + "123"), HIGH)
add("T02", "time-stamp", "ms signed", stamp(lambda t, rng: str(t * 1000 + rng.randrange(1000))), HIGH, ranged=True)
add("T02", "time-stamp", "ms sent, s signed", lambda c, rng: replace(c, sent_ts=str(int(c.ts) * 1000 + rng.randrange(1000))), HIGH, ranged=True)
add("T03", "time-stamp", "another second", stamp(lambda t, rng: str(t + rng.choice([-10, -5, -2, -1, 1, 2, 3, 7]))), MEDIUM, ranged=True)
add("T05", "time-stamp", ".0", stamp(lambda t, _: f"{t}.0"))
add("T05", "time-stamp", "Java double", stamp(lambda t, _: f"{str(t)[0]}.{str(t)[1:].rstrip('0') or '0'}E9"))
add("T05", "time-stamp", "Go float", stamp(lambda t, _: f"{str(t)[0]}.{str(t)[1:].rstrip('0')}e+09"))
add("T06", "time-stamp", "microseconds", stamp(lambda t, _: f"{t}000000"))
add("T06", "time-stamp", "nanoseconds", stamp(lambda t, _: f"{t}000000000"))
add("T07", "time-stamp", "hours away", stamp(lambda t, rng: str(t + 1800 * rng.choice([-16, 16, 14, 18, 11, -10]))), ranged=True)
add("T09", "time-stamp", "ISO 8601", stamp(lambda t, _: utc(t).strftime("%Y-%m-%dT%H:%M:%SZ")))
add("T09", "time-stamp", "Chinese time", stamp(lambda t, _: china(t).strftime("%Y-%m-%d %H:%M:%S")))
add("T09", "time-stamp", "digits", stamp(lambda t, _: china(t).strftime("%Y%m%d%H%M%S")))
add("T09", "time-stamp", "RFC 1123", stamp(lambda t, _: utc(t).strftime("%a, %d %b %Y %H:%M:%S GMT")))
add("T12", "time-stamp", "LF", stamp(lambda t, _: f"{t}\n"))
add("T12", "time-stamp", "space", stamp(lambda t, _: f"{t} "))
add("T14", "time-stamp", "quotes", stamp(lambda t, _: f'"{t}"'))

# Access id ----------------------------------------------------------------------------------------


def access(write):
    return lambda c, _: replace(c, access_id=write(c.access_id))


add("A07", "access-id", "double", access(lambda a: f"{a[0]}.{a[1:].rstrip('0')}E9"))
add("A07", "access-id", "grouped", access(lambda a: f"{int(a):,}"))
add("A07", "access-id", ".0", access(lambda a: a + ".0"))
add("A07", "access-id", "quotes", access(lambda a: f'"{a}"'))
add("A08", "access-id", "LF", access(lambda a: a + "\n"))
add("A08", "access-id", "space", access(lambda a: a + " "))
add("A08", "access-id", "zero width space", access(lambda a: a + "\u200b"))

# Secret -------------------------------------------------------------------------------------------


def keyed(make):
    def apply(c, _):
        key = make(c.secret)
        return replace(c, key=key if isinstance(key, bytes) else key.encode())

    return apply


def unhexed(s):
    return bytes.fromhex(s) if re.fullmatch(r"([0-9a-fA-F]{2})+", s) else none()


def tc3(c, _):
    key = ("TC3" + c.secret).encode()
    for part in (utc(int(c.sent_ts[:10])).strftime("%Y-%m-%d"), "tpns", "tc3_request"):
        key = hmac_sha256(key, part.encode())
    return replace(c, key=key)


for _end, _name in (("\n", "LF"), ("\r\n", "CRLF"), ("\r", "CR")):
    add("S01", "secret", _name, keyed(lambda s, e=_end: s + e), HIGH)
for _blank in (" ", "\t", "\u00a0", "\u200b", "\u3000"):
    add("S02", "secret", f"{_blank!r} behind", keyed(lambda s, b=_blank: s + b), MEDIUM)
add("S02", "secret", "space before", keyed(lambda s: " " + s), MEDIUM)
add("S03", "secret", "double quotes", keyed(lambda s: f'"{s}"'))
add("S03", "secret", "single quotes", keyed(lambda s: f"'{s}'"))
add("S04", "secret", "BOM", keyed(lambda s: "\ufeff" + s))
add("S05", "secret", "unhex", keyed(unhexed), HIGH)
add("S06", "secret", "base64 decoded", keyed(lambda s: base64.b64decode(s) if len(s) % 4 == 0 else none()), MEDIUM)
add("S07", "secret", "base64", keyed(lambda s: base64.b64encode(s.encode())))
add("S07", "secret", "base64 of a line", keyed(lambda s: base64.b64encode(s.encode() + b"\n")))
add("S08", "secret", "hex", keyed(lambda s: s.encode().hex()))
add("S09", "secret", "SHA-256 hex", keyed(lambda s: hashlib.sha256(s.encode()).hexdigest()))
add("S09", "secret", "SHA-256", keyed(lambda s: hashlib.sha256(s.encode()).digest()))
add("S09", "secret", "MD5 hex", keyed(lambda s: hashlib.md5(s.encode()).hexdigest()))
add("S10", "secret", "upper case", keyed(str.upper))
add("S10", "secret", "lower case", keyed(str.lower))
add("S11", "secret", "&", keyed(lambda s: s + "&"))
add("S11", "secret", "TC3", keyed(lambda s: "TC3" + s))
add("S11", "secret", "id behind", lambda c, _: replace(c, key=(c.secret + c.access_id).encode()))
add("S11", "secret", "id before", lambda c, _: replace(c, key=(c.access_id + c.secret).encode()))
add("S12", "secret", "TC3 key", tc3)
add("S13", "secret", "another app's", keyed(lambda s: OTHER_SECRET), HIGH)
add("S14", "secret", "last character lost", keyed(lambda s: s[:-1]))
for _text in ("", "undefined", "null", "None", "${SECRET_KEY}", "your_secret_key"):
    add("S15", "secret", _text, keyed(lambda s, t=_text: t))
add("S16", "secret", "the documentation's", keyed(lambda s: "1452fcebae9f3115ba794fb0fff2fd73"))
add("S17", "secret", "UTF-16", keyed(lambda s: s.encode("utf-16-le")))
add("S19", "secret", "0 is O", keyed(lambda s: s.replace("0", "O")))
add("A03", "secret", "AccessId as key", lambda c, _: replace(c, key=c.access_id.encode()))

# String to sign -----------------------------------------------------------------------------------


def message(make):
    def of(c):
        made = make(c.ts.encode(), c.access_id.encode(), c.body, c)
        return made

    return lambda c, _: replace(c, message=of)


def wrapped(make):
    """The right message, changed as a whole."""
    return lambda c, _: replace(c, message=lambda one: make(joined(one)))


def literal(text):
    """A template that was never filled in, but for what stands in it as {}."""
    return message(lambda t, a, b, c, s=text.encode(): s)


for _order in ("atb", "abt", "tba", "bta", "bat"):
    add("C01" if _order == "atb" else "C02", "concatenation", _order, message(lambda t, a, b, c, o=_order: b"".join({"t": t, "a": a, "b": b}[k] for k in o)))
for _sep in ("\n", "\r\n", "&", ",", "+", " ", ".", ":", "|", ";", "-", "_", "/"):
    add("C03", "concatenation", repr(_sep), message(lambda t, a, b, c, s=_sep.encode(): s.join([t, a, b])), MEDIUM)
add("C08", "concatenation", "plus signs", message(lambda t, a, b, c: b" + ".join([t, a, b])))
for _sep in ("\n", "\r\n", "&"):
    add("C04", "concatenation", repr(_sep), wrapped(lambda m, s=_sep.encode(): m + s))
add("C05", "concatenation", "LF", wrapped(lambda m: b"\n" + m))
add("C05", "concatenation", "v0:", message(lambda t, a, b, c: b"v0:" + b":".join([t, a, b])))
add("C06", "concatenation", "}", message(lambda t, a, b, c: t + a + b"}" + b), MEDIUM)
add("C07", "concatenation", "PHP", literal("{$timeStamp}{$accessId}{$requestBody}"))
add("C07", "concatenation", "shell", literal("${TimeStamp}${AccessId}${body}"))
add("C07", "concatenation", "formula", literal("${TimeStamp} + ${AccessId} + ${request body}"))
add("C09", "concatenation", "braces", message(lambda t, a, b, c: b"".join(b"{" + p + b"}" for p in (t, a, b))))
add("C10", "concatenation", "pairs", message(lambda t, a, b, c: b"TimeStamp=" + t + b"&AccessId=" + a + b"&body=" + b))
add("C10", "concatenation", "sorted pairs", message(lambda t, a, b, c: b"AccessId=" + a + b"&TimeStamp=" + t + b"&body=" + b))
add("C11", "concatenation", "ts POST path body", message(lambda t, a, b, c: t + b"POST" + PATH.encode() + b), MEDIUM)
add("C11", "concatenation", "POST path first", wrapped(lambda m: b"POST" + PATH.encode() + m), MEDIUM)
add("C11", "concatenation", "path before the body", message(lambda t, a, b, c: t + a + PATH.encode() + b), MEDIUM)
add("C11", "concatenation", "lines", message(lambda t, a, b, c: b"\n".join([b"POST", PATH.encode(), t, a, b, b""])), MEDIUM)
add("C12", "concatenation", "secret behind", message(lambda t, a, b, c: t + a + b + c.secret.encode()))
add("C12", "concatenation", "DingTalk", message(lambda t, a, b, c: t + b"\n" + c.secret.encode()))
add("C13", "concatenation", "nonce", message(lambda t, a, b, c: t + NONCE.encode() + a + b))
add("C14", "concatenation", "ts twice", message(lambda t, a, b, c: t + t + a + b))
add("C14", "concatenation", "body twice", message(lambda t, a, b, c: t + a + b + b))
add("C15", "concatenation", "JSON", message(lambda t, a, b, c: json.dumps({"TimeStamp": t.decode(), "AccessId": a.decode(), "body": b.decode()}, ensure_ascii=False, **COMPACT).encode()))
add("C16", "concatenation", "lower case", wrapped(lambda m: m.decode().lower().encode()))
add("C16", "concatenation", "upper case", wrapped(lambda m: m.decode().upper().encode()))
add("C17", "concatenation", "RFC 3986", wrapped(lambda m: urllib.parse.quote(m, safe="-_.~").encode()))
add("C18", "concatenation", "undefined ts", message(lambda t, a, b, c: b"undefined" + a + b))
add("C18", "concatenation", "null id", message(lambda t, a, b, c: t + b"null" + b))
add("C18", "concatenation", "None body", message(lambda t, a, b, c: t + a + b"None"))
add("T10", "concatenation", "without ts", message(lambda t, a, b, c: a + b))
add("A01", "concatenation", "without id", message(lambda t, a, b, c: t + b))
add("A06", "concatenation", "sum", message(lambda t, a, b, c: str(int(t) + int(a)).encode() + b), MEDIUM)

# MAC ----------------------------------------------------------------------------------------------


def mac(make):
    return lambda c, _: replace(c, mac=make)


add("M01", "mac", "swapped", mac(lambda k, m: hmac_sha256(m, k)), HIGH)
add("M02", "mac", "SHA-256(m)", mac(lambda k, m: hashlib.sha256(m).digest()))
add("M02", "mac", "SHA-256(k m)", mac(lambda k, m: hashlib.sha256(k + m).digest()))
add("M02", "mac", "SHA-256(m k)", mac(lambda k, m: hashlib.sha256(m + k).digest()))
for _id, _hash in (("M03", "sha1"), ("M04", "md5"), ("M05", "sha512"), ("M05", "sha384"), ("M05", "sha224"), ("M06", "sha3_256")):
    add(_id, "mac", _hash, mac(lambda k, m, h=_hash: hmac.new(k, m, h).digest()))
add("M04", "mac", "MD5(m k)", mac(lambda k, m: hashlib.md5(m + k).digest()))
add("M07", "mac", "of the message's hex", mac(lambda k, m: hmac_sha256(k, m.hex().encode())))
add("M07", "mac", "of its base64", mac(lambda k, m: hmac_sha256(k, base64.b64encode(m))))
add("M08", "mac", "of nothing", mac(lambda k, m: hmac_sha256(k, b"")))
add("M09", "mac", "SHA-256 of it", mac(lambda k, m: hashlib.sha256(hmac_sha256(k, m)).digest()))
add("M09", "mac", "twice", mac(lambda k, m: hmac_sha256(k, hmac_sha256(k, m))))
add("M10", "mac", "UTF-8 twice", mac(lambda k, m: hmac_sha256(k, m.decode("latin-1").encode())), MEDIUM)

# Text of the digest -------------------------------------------------------------------------------


def b64(data):
    return base64.b64encode(data if isinstance(data, bytes) else data.encode()).decode()


def text(make):
    return lambda c, _: replace(c, text=make)


def needs(condition, value):
    return value if condition else none()


def loose_hex(d):
    return "".join(f"{x:x}" for x in d)


def big_integer(d):
    return f"{int.from_bytes(d, 'big'):x}"


def signed_hex(d):
    return "".join(f"{x - 256 & 0xFFFFFFFF:x}" if x > 127 else f"{x:x}" for x in d)


add("D01", "digest-text", "base64 of the bytes", text(b64), HIGH)
add("D02", "digest-text", "hex", text(lambda d: d.hex()), HIGH)
add("D02", "digest-text", "upper-case hex", text(lambda d: d.hex().upper()))
add("D03", "digest-text", "base64 of upper-case hex", text(lambda d: b64(d.hex().upper())), MEDIUM)
add("D04", "digest-text", "dashes", text(lambda d: b64(d.hex("-").upper())))
add("D04", "digest-text", "dashes, lower case", text(lambda d: b64(d.hex("-"))))
add("D05", "digest-text", "no zeros", text(lambda d: b64(loose_hex(d))))
add("D06", "digest-text", "ffffff", text(lambda d: b64(signed_hex(d))))
add("D07", "digest-text", "BigInteger", text(lambda d: b64(big_integer(d))))
add("D08", "digest-text", "URL-safe, bytes", text(lambda d: base64.urlsafe_b64encode(d).decode()))
add("D09", "digest-text", "unpadded", text(lambda d: right_text(d).rstrip("=")))
add("D09", "digest-text", "bytes, unpadded", text(lambda d: b64(d).rstrip("=")))
for _width in (60, 64, 76):
    add("D10", "digest-text", f"cut at {_width}", text(lambda d, w=_width: right_text(d)[:w]), MEDIUM)
add("D11", "digest-text", "LF inside", text(lambda d: b64(d.hex() + "\n")))
add("D12", "digest-text", "(stdin)= ", text(lambda d: b64("(stdin)= " + d.hex() + "\n")))
add("D12", "digest-text", "SHA2-256(stdin)= ", text(lambda d: b64("SHA2-256(stdin)= " + d.hex() + "\n")))
add("D13", "digest-text", "b''", text(lambda d: f"b'{right_text(d)}'"), HIGH)
add("D14", "digest-text", "repr of bytes", text(lambda d: b64(repr(d))))
add("D14", "digest-text", "repr of hex", text(lambda d: b64(repr(d.hex().encode()))))
add("D15", "digest-text", "%3D%3D", text(lambda d: urllib.parse.quote(right_text(d), safe="")))
add("D16", "digest-text", "space for +", text(lambda d: needs("+" in b64(d)[1:-1], b64(d).replace("+", " "))))
add("D17", "digest-text", "base64 twice", text(lambda d: b64(right_text(d))))
add("D18", "digest-text", "bytes as Latin-1 text", text(lambda d: b64(d.decode("latin-1"))))
add("D18", "digest-text", "bytes as broken UTF-8", text(lambda d: b64(d.decode("utf-8", "replace"))))
add("D19", "digest-text", "Go %v", text(lambda d: b64("[" + " ".join(map(str, d)) + "]")))
add("D19", "digest-text", "Arrays.toString", text(lambda d: b64("[" + ", ".join(str(x - 256 if x > 127 else x) for x in d) + "]")))
add("D20", "digest-text", "32 characters of it", text(lambda d: right_text(d)[:32]))
add("D21", "digest-text", "base32", text(lambda d: base64.b32encode(d).decode()))
add("D22", "digest-text", "sha256=", text(lambda d: "sha256=" + d.hex()))
add("D22", "digest-text", "quotes", text(lambda d: f'"{right_text(d)}"'))
add("D23", "digest-text", "lower case", text(lambda d: right_text(d).lower()))
add("D23", "digest-text", "upper case", text(lambda d: right_text(d).upper()))
add("D24", "digest-text", "Basic", lambda c, _: replace(c, text=lambda d: b64(c.access_id + ":" + c.secret)))
add("D25", "digest-text", "the secret", lambda c, _: replace(c, text=lambda d: c.secret))
add("D26", "digest-text", "colons", text(lambda d: b64(d.hex(":"))))
add("D26", "digest-text", "0x", text(lambda d: b64("0x" + d.hex())))
