"""JSON as other languages write it, by their documented rules. Numbers are kept as the text that they were."""

import json
import re


class NotWritten(Exception):
    """This language would not write this value, or its way is not known here."""


class Num(str):
    """A number as it stood in the text."""


class Obj(list):
    """The members of an object, repeated keys and all."""


def parse(text):
    def refuse(_):
        raise ValueError("no JSON")

    return json.loads(text, object_pairs_hook=Obj, parse_int=Num, parse_float=Num, parse_constant=refuse)


def last_of_duplicates(members):
    return Obj(dict(members).items())


def write(value, string, number=str, order=None, keep_nulls=True, comma=",", colon=":", indent="", newline="\n", depth=0):
    again = lambda one: write(one, string, number, order, keep_nulls, comma, colon, indent, newline, depth + 1)
    if isinstance(value, Obj):
        members = last_of_duplicates(value)
        if order:
            members = order(members)
        parts = [string(k) + colon + again(v) for k, v in members if keep_nulls or v is not None]
        return _wrapped("{", parts, "}", comma, indent, newline, depth)
    if isinstance(value, list):
        return _wrapped("[", [again(v) for v in value], "]", comma, indent, newline, depth)
    if isinstance(value, Num):
        return number(value)
    if isinstance(value, str):
        return string(value)
    return {None: "null", True: "true", False: "false"}[value]


def _wrapped(start, parts, end, comma, indent, newline, depth):
    if not indent or not parts:
        return start + comma.join(parts) + end
    inner = newline + indent * (depth + 1)
    return start + inner + ("," + inner).join(parts) + newline + indent * depth + end


def quoted(escaped="", upper=False, slash=False, non_ascii=0x110000, astral=False, low_short="btnfr"):
    """A writer of strings: which characters beyond quote, backslash and controls become escapes."""
    short = {"\b": "b", "\t": "t", "\n": "n", "\f": "f", "\r": "r"}

    def code(unit):
        return "\\u" + (f"{unit:04X}" if upper else f"{unit:04x}")

    def one(c):
        if c in '"\\' and c not in escaped:
            return "\\" + c
        if c == "\\":
            return "\\\\"
        if c in short and short[c] in low_short:
            return "\\" + short[c]
        if c == "/" and slash:
            return "\\/"
        point = ord(c)
        if 0xD800 <= point < 0xE000:
            raise NotWritten("lone surrogate")
        if point < 0x20 or c in escaped or point >= non_ascii or (astral and point > 0xFFFF):
            if point > 0xFFFF:
                point -= 0x10000
                return code(0xD800 + (point >> 10)) + code(0xDC00 + (point & 0x3FF))
            return code(point)
        return c

    return lambda text: '"' + "".join(map(one, text)) + '"'


# Numbers

def _digits(text):
    """Shortest digits and decimal exponent of a double: 0.00123 is '123', -2 (0.123e-2)."""
    mantissa, _, exponent = f"{float(text)!r}".lstrip("-").partition("e")
    whole, _, fraction = mantissa.partition(".")
    if fraction == "0":
        fraction = ""
    point = len(whole) + int(exponent or 0)
    digits = whole + fraction
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.lstrip("0").rstrip("0")
    return digits, point


def _plain(digits, point):
    if point <= 0:
        return "0." + "0" * -point + digits
    if point >= len(digits):
        return digits + "0" * (point - len(digits))
    return digits[:point] + "." + digits[point:]


def ecmascript(text):
    if abs(float(text)) == float("inf"):
        return "null"
    digits, point = _digits(text)
    if not digits:
        return "0"
    sign = "-" if text.startswith("-") else ""
    if -7 < point - 1 < 21:
        return sign + _plain(digits, point)
    mantissa = digits[0] + ("." + digits[1:] if digits[1:] else "")
    return f"{sign}{mantissa}e{point - 1:+d}"


def go(text):
    """As Go prints a float64: ECMAScript's form, but a negative zero stays."""
    if abs(float(text)) == float("inf"):
        raise NotWritten("out of range")
    return "-0" if float(text) == 0 and text.startswith("-") else ecmascript(text)


def php(text):
    is_integer = re.fullmatch(r"-?\d+", text)
    if is_integer and -(2**63) <= int(text) < 2**63:
        return str(int(text))
    digits, point = _digits(text)
    if not digits:
        return "-0" if text.startswith("-") else "0"
    sign = "-" if text.startswith("-") else ""
    if -4 <= point - 1 < 17:
        return sign + _plain(digits, point)
    return f"{sign}{digits[0]}.{digits[1:] or '0'}e{point - 1:+d}"


def java_double(text):
    digits, point = _digits(text)
    sign = "-" if text.startswith("-") else ""
    if not digits:
        return sign + "0.0"
    if -3 < point <= 7:
        plain = _plain(digits, point)
        return sign + (plain if "." in plain else plain + ".0")
    return f"{sign}{digits[0]}.{digits[1:] or '0'}E{point - 1}"


def jackson(text):
    return str(int(text)) if re.fullmatch(r"-?\d+", text) else java_double(text)


def simple_only(text):
    """Where a library's printer of odd numbers is not known here."""
    if re.fullmatch(r"-?(0|[1-9]\d{0,14})", text) and text != "-0":
        return text
    raise NotWritten("a number of an unknown form")


# Orders of keys

def integers_first(members):
    index = lambda k: k.isdigit() and (k == "0" or k[0] != "0") and int(k) < 2**32 - 1
    return sorted((m for m in members if index(m[0])), key=lambda m: int(m[0])) + [m for m in members if not index(m[0])]


def by_bytes(members):
    return sorted(members, key=lambda m: m[0].encode("utf-8", "surrogatepass"))


def java_hash_map(members):
    size = 16
    while len(members) > size * 0.75:
        size *= 2

    def bucket(key):
        units = key.encode("utf-16-be", "surrogatepass")
        h = 0
        for at in range(0, len(units), 2):
            h = (h * 31 + units[at] * 256 + units[at + 1]) & 0xFFFFFFFF
        return (h ^ (h >> 16)) & (size - 1)

    return sorted(members, key=lambda m: bucket(m[0]))


# What a language makes of a value before it writes it

def php_arrays(value):
    """json_decode(…, true): objects become arrays, and arrays with keys 0, 1, 2 … become lists."""
    if isinstance(value, Obj):
        members = [(k, php_arrays(v)) for k, v in dict(value).items()]
        if [k for k, _ in members] == [str(i) for i in range(len(members))]:
            return [v for _, v in members]
        return Obj(members)
    if isinstance(value, list):
        return [php_arrays(v) for v in value]
    return value


LINES = "\u2028\u2029"
C1 = "".join(map(chr, range(0x7F, 0xA0)))
NET = "\"&'+<>`\x7f"

PLAIN = quoted()
SERIALISERS = {
    "B01": lambda v: write(v, PLAIN, ecmascript, integers_first),
    "B10": lambda v: write(v, quoted("<>&" + LINES), go, by_bytes),
    "B13": lambda v: write(v, quoted("<>&='" + LINES), keep_nulls=False),
    "B14": lambda v: write(v, quoted(LINES)),
    "B15": lambda v: write(v, quoted("<>&='" + LINES), java_double, keep_nulls=False),
    "B16": lambda v: write(v, quoted(astral=True, upper=True), jackson),
    "B17": lambda v: write(v, quoted(C1 + LINES, upper=True), simple_only, java_hash_map, keep_nulls=False),
    "B18": lambda v: write(v, quoted(C1 + LINES, upper=True), simple_only, keep_nulls=False),
    "B20": lambda v: write(php_arrays(v), quoted(slash=True, non_ascii=0x80), php),
    "B24": lambda v: write(v, quoted(NET, upper=True, non_ascii=0x80)),
    "B28": lambda v: write(v, quoted("<>&" + LINES), simple_only),
    "B31": lambda v: write(v, quoted(C1 + "".join(map(chr, range(0x2000, 0x2100))), upper=True, slash=True), simple_only, java_hash_map),
    "B32": lambda v: write(v, quoted(C1 + LINES + "<>()", upper=True), simple_only, keep_nulls=False),
}
