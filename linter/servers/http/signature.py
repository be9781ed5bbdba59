"""Signed requests: who sends a page, and that nobody changed it on the way.

``X-Cutline-Key`` names the site's key, ``X-Cutline-Signature`` is ``t=UNIXSECONDS,v1=HEX``: HMAC-SHA256 with the key's
secret over the time, a full stop and the raw body. Several ``v1=`` may stand there while a secret is being replaced.
The shape is that of Stripe's webhooks.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping

KEY = "x-cutline-key"
SIGNATURE = "x-cutline-signature"
NOT_OF_KEY = "The signature is not that of this body and key."
_SIGNED = re.compile(r"t=(\d{1,12})((?:,v1=[0-9a-f]{64}){1,4})")


class Refused(Exception):
    """A request that is not signed as it should be; the words tell the caller why, and no secret."""


def sign(body: bytes, secret: bytes, at: int) -> str:
    """The header for a body, as a client makes it; ``at`` is the time in seconds since 1970."""
    return f"t={at},v1={_digest(body, secret, str(at))}"


def check(body: bytes, headers: Mapping[str, str], secrets: Iterable[bytes], now: float, window: int) -> None:
    """Raise Refused unless one of the secrets signed the body not longer than ``window`` seconds ago."""
    at, given = stated(headers, now, window)
    wanted = [_digest(body, secret, at) for secret in secrets]
    # Every pair is compared, so that the time taken tells nothing.
    if not sum(hmac.compare_digest(one, other) for one in wanted for other in given):
        raise Refused(NOT_OF_KEY)


def stated(headers: Mapping[str, str], now: float, window: int) -> tuple[str, list[str]]:
    """The time and the digests that the header states, which can be looked at before the body is there.

    Refused where it is not of the form, or too old.
    """
    found = _SIGNED.fullmatch(headers.get(SIGNATURE, ""))
    if not found:
        raise Refused("The signature is missing, or not of the form t=UNIXSECONDS,v1=HEX.")
    if abs(now - int(found[1])) > window:
        raise Refused(f"The signature is older than {window} seconds, or the clocks differ.")
    return found[1], found[2].split(",v1=")[1:]


def _digest(body: bytes, secret: bytes, at: str) -> str:
    return hmac.new(secret, at.encode() + b"." + body, hashlib.sha256).hexdigest()
