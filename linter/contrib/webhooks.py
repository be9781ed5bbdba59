"""Ghost, Contentful, Sanity and Strapi tell of a publish when it is done: this checks the page then.

None of the four can be stopped from outside. ``receive`` verifies who calls and takes the HTML out of the message,
``checked`` checks it. Mount them in whatever answers HTTP; see docs/publishing-hook.md.

Verified with signatures that Contentful's and Sanity's own packages made (@contentful/node-apps-toolkit 3 and
@sanity/webhook 4); Ghost's scheme is read from its source (WebhookTrigger.js), Strapi signs nothing. No running
system has called it yet.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from linter.api.answer import Job, check
from linter.settings import Settings

WINDOW = 300  # seconds a signature is good for
_STRAPI = "authorization"  # a header that is set by hand on both sides, as Strapi signs nothing


class Refused(Exception):
    """A call that is not signed as it should be, or holds no HTML; the words say which, and no secret."""


@dataclass(frozen=True, slots=True)
class Call:
    """An HTTP request as it came. ``path`` is the path with its query; names of ``headers`` in any case."""

    body: bytes
    headers: Mapping[str, str]
    path: str = "/"
    method: str = "POST"

    def header(self, name: str) -> str:
        """The value of a header, its name in small letters; empty where the call has none."""
        return next((value for key, value in self.headers.items() if key.lower() == name), "")


@dataclass(frozen=True, slots=True)
class Published:
    """What was published: the id and title as far as the system tells them, and the HTML."""

    system: str
    id: str
    title: str
    html: str


def receive(system: str, call: Call, secret: str, now: float, *, field: str = "") -> Published:
    """What a call tells of. ``system`` is ghost, contentful, sanity or strapi; ``now`` seconds since 1970.

    ``field`` is where the HTML stands in the message, with dots, as in ``fields.body.en-US``; Ghost needs none. Rich
    text that is not HTML (Contentful's and Strapi's blocks, Portable Text) has to be rendered by the sender. Raises
    Refused; KeyError for a system there is not.
    """
    verify = _VERIFY[system]
    if not secret.strip():  # with which anybody could sign
        raise Refused("No secret is set here: set one on both sides. Strapi signs nothing: there it is a header.")
    verify(call, secret.encode(), now)
    try:
        message: Any = json.loads(call.body)
    except (ValueError, RecursionError):
        raise Refused("The body is not JSON.") from None
    html = _at(message, field or _FIELD.get(system, ""))
    if not isinstance(html, str):
        raise Refused(f"There is no HTML at {field or _FIELD.get(system) or 'the field that was named'}.")
    about: dict[str, Any] = message if isinstance(message, dict) else {}
    for step in _ABOUT[system]:
        inner = about.get(step)
        about = inner if isinstance(inner, dict) else about
    sys_part = about.get("sys")
    name = about.get("id") or about.get("_id") or (sys_part.get("id") if isinstance(sys_part, dict) else "") or ""
    title = about.get("title")
    return Published(system, str(name), title if isinstance(title, str) else "", html)


def checked(published: Published, settings: Settings | None = None, **more: Any) -> dict[str, Any]:
    """The verdict and findings of what was published, as the service answers them. Raises NotHtml where it is none."""
    return check(Job(published.html, settings or Settings(), fragment=True, **more))


def _ghost(call: Call, secret: bytes, now: float) -> None:
    found = re.fullmatch(r"sha256=([0-9a-f]{64}), t=(\d{1,15})", call.header("x-ghost-signature"))
    if not found:
        raise Refused("Ghost's signature is missing or malformed.")
    _fresh(int(found[2]) / 1000, now)
    _same(hmac.new(secret, call.body + found[2].encode(), hashlib.sha256).hexdigest(), found[1])


def _sanity(call: Call, secret: bytes, now: float) -> None:
    found = re.fullmatch(r"t=(\d{1,15}),v1=([\w-]+)", call.header("sanity-webhook-signature"))
    if not found:
        raise Refused("Sanity's signature is missing or malformed.")
    _fresh(int(found[1]) / 1000, now)
    digest = hmac.new(secret, found[1].encode() + b"." + call.body, hashlib.sha256).digest()
    _same(base64.urlsafe_b64encode(digest).rstrip(b"=").decode(), found[2])


def _contentful(call: Call, secret: bytes, now: float) -> None:
    at, signed = call.header("x-contentful-timestamp"), call.header("x-contentful-signed-headers")
    given = call.header("x-contentful-signature")
    names = [name.strip().lower() for name in signed.split(",")]
    if not (at.isdigit() and len(at) < 16 and given) or "x-contentful-timestamp" not in names:
        raise Refused("Contentful's signature is missing or malformed.")
    _fresh(int(at) / 1000, now)
    headers = ";".join(f"{name}:{call.header(name).strip()}" for name in names)
    path = _encoded(call.path)
    canonical = b"\n".join((call.method.encode(), path.encode(), headers.encode(), call.body))
    _same(hmac.new(secret, canonical, hashlib.sha256).hexdigest(), given)


def _encoded(path: str) -> str:
    """A path as Contentful's package writes it: the query escaped, and then the whole encoded, per cents as well."""
    name, question, query = path.partition("?")
    return quote(name + question + quote(query, safe="!'()*-._~"), safe=";/?:@&=+$,#-_.!~*'()")


def _strapi(call: Call, secret: bytes, now: float) -> None:
    _same(call.header(_STRAPI).removeprefix("Bearer "), secret.decode())


def _fresh(at: float, now: float) -> None:
    if abs(now - at) > WINDOW:
        raise Refused(f"The signature is older than {WINDOW} seconds, or the clocks differ.")


def _same(one: str, other: str) -> None:
    if not hmac.compare_digest(one.encode(), other.encode()):
        raise Refused("The signature is not that of this body and secret.")


def _at(message: Any, field: str) -> Any:
    for step in field.split(".") if field else ():
        message = message.get(step) if isinstance(message, dict) else None
    return message


_VERIFY: Mapping[str, Callable[[Call, bytes, float], None]] = {
    "ghost": _ghost,
    "contentful": _contentful,
    "sanity": _sanity,
    "strapi": _strapi,
}
_FIELD = {"ghost": "post.current.html"}
_ABOUT = {"ghost": ("post", "current"), "contentful": (), "sanity": (), "strapi": ("entry",)}
