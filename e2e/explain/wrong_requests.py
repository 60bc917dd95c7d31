"""
Makes wrong requests of which the cause is known, as JSON lines. It shares no code with the product.

    python3 wrong_requests.py SEED COUNT [singles|pairs]
"""

import base64
import json
import random
import sys

from client_mistakes import MISTAKES, NONCE, OTHER_SECRET, PATH, HOST, NotMade, client
from foreign_json import SERIALISERS, NotWritten
from request_bodies import fresh_body

HEX = "0123456789abcdef"
MIXED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
REFUSED = (NotMade, NotWritten, ValueError, UnicodeError, RecursionError)


def fresh_client(rng):
    secret = "".join(rng.choices(HEX, k=32) if rng.random() < 0.7 else rng.choices(MIXED, k=40))
    access_id = rng.choice(["1500", "1600"]) + f"{rng.randrange(10**6):06d}"
    return client(str(rng.randrange(1_500_000_000, 1_790_000_000)), access_id, secret, fresh_body(rng))


def made(c, mistakes, rng):
    """The client after it made these mistakes, and its Sign; None where one of them cannot be made."""
    try:
        for mistake in mistakes:
            c = mistake.make(c, rng)
        return c, c.sign()
    except REFUSED:
        return None


def drawn(rng, mistakes):
    """Causes come as often as they are likely, whatever the number of their forms."""
    causes = {}
    for mistake in mistakes:
        causes.setdefault(mistake.cause, []).append(mistake)
    weights = [max(one.weight for one in forms) for forms in causes.values()]
    return rng.choice(rng.choices(list(causes.values()), weights)[0])


def equal_causes(right, sent_body, sent_ts, sign):
    """Causes of which one form gives the same Sign for what was sent: nobody can tell them apart."""
    equal = set()
    begin = client(sent_ts, right.access_id, right.secret, sent_body)
    for mistake in MISTAKES:
        if mistake.is_ranged:
            continue
        result = made(begin, [mistake], random.Random(0))
        if result and result[1] == sign and result[0].sent_body == sent_body:
            equal.add(mistake.cause)
    return sorted(equal)


def line(right, mistakes, wrong, sign):
    is_right = not has_effect(right, wrong, sign)
    return {
        "causes": [] if is_right else [mistake.cause for mistake in mistakes],
        "note": ", ".join(f"{mistake.cause} {mistake.note}" for mistake in mistakes),
        "equal": [] if is_right else equal_causes(right, wrong.sent_body, wrong.sent_ts, sign),
        "received": {
            "TimeStamp": wrong.sent_ts,
            "AccessId": right.access_id,
            "Sign": sign,
            "body_base64": base64.b64encode(wrong.sent_body).decode(),
        },
        "headers": {"X-Nonce": NONCE} if "C13" in [mistake.cause for mistake in mistakes] else {},
        "url": f"https://{HOST}{PATH}",
        "secretKey": right.secret,
        "otherSecrets": [OTHER_SECRET] if "S13" in [mistake.cause for mistake in mistakes] else [],
    }


def singles(rng, count):
    while count > 0:
        right, mistake = fresh_client(rng), drawn(rng, MISTAKES)
        result = made(right, [mistake], rng)
        # Many mistakes change nothing in many bodies: some of these are enough.
        if result and (has_effect(right, *result) or rng.random() < 0.1):
            count -= 1
            yield line(right, [mistake], *result)


def has_effect(right, wrong, sign):
    return sign != replaced(right, wrong).sign()


# The order in which a client does things; a body is written before its bytes are changed.
ORDER = ["time-stamp", "access-id", "body", "secret", "concatenation", "mac", "digest-text"]
# These change bytes that something else wrote.
ON_WRITTEN = {"B04", "B11", "B12", "B19", "B52", "B53", "B54", "B55", "B57", "B58", "B59", "B66", "B70"}
WRITERS = set(SERIALISERS) | {"B02", "B03", "B05", "B08", "B39", "B40"}
# Mistakes after which some other mistake is none: the message, the key or the text is gone.
SWALLOWING = {"M08", "D24", "D25", "C07"}


def is_realistic(first, second):
    """The rules of the catalogue for pairs that are not worth a search."""
    causes = {first.cause, second.cause}
    if causes & SWALLOWING or "T01" in causes or first.cause == second.cause:
        return False
    if first.layer != second.layer:
        return True
    return first.layer == "body" and first.cause in WRITERS and second.cause in ON_WRITTEN


def pairs(rng, count):
    while count > 0:
        right = fresh_client(rng)
        two = sorted([drawn(rng, MISTAKES), drawn(rng, MISTAKES)], key=lambda one: (ORDER.index(one.layer), one.cause in ON_WRITTEN))
        if not is_realistic(*two):
            continue
        state = rng.getstate()
        result = made(right, two, rng)
        if result is None:
            continue
        wrong, sign = result
        # Both must matter: neither alone, nor nothing, gives this Sign.
        alone = [made(replaced(right, wrong), [one], again(state)) for one in two]
        if any(one and one[1] == sign for one in alone) or not has_effect(right, wrong, sign):
            continue
        count -= 1
        yield line(right, two, wrong, sign)


def again(state):
    rng = random.Random()
    rng.setstate(state)
    return rng


def replaced(right, wrong):
    """A client that has what was sent before it, and makes no mistake."""
    return client(wrong.sent_ts, right.access_id, right.secret, wrong.sent_body)


def main(seed, count, mode="singles"):
    for one in {"singles": singles, "pairs": pairs}[mode](random.Random(int(seed)), int(count)):
        print(json.dumps(one))


if __name__ == "__main__":
    main(*sys.argv[1:])
