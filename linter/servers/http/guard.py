"""What stands before every request: its head, its size, the time it takes to arrive, who signed it, and the log.

What the head says already is judged before any of the body is kept: an unknown key, an old signature, too many pages.

A body that is too large is read to its end and thrown away before the answer: a client that is answered in the middle
of its upload sees a broken pipe, takes the service for down, and publishes unchecked.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from collections import Counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from linter.servers.http.config import SHORTEST, Config
from linter.servers.http.metrics import REFUSED, REQUESTS, SECONDS
from linter.servers.http.problems import problem
from linter.servers.http.signature import KEY, NOT_OF_KEY, Refused, check, stated
from linter.text.printable import harmless

_ARRIVING = 4  # times the pages in hand: how many bodies may arrive at once
_HEAD = 32_768  # bytes of a request's headers
_CLIENT_GONE = 499  # as nginx logs a client that did not wait; it is never sent
_SIGNED_ADDRESSES = ("/metrics", "/openapi.json", "/v1/rules")
_DRAIN = 4  # times the limit that is read and thrown away before the connection is given up
_log = logging.getLogger("cutline")
_PLAIN_ID = re.compile(r"[\w.-]{1,64}")


class Guard:
    """ASGI middleware. ``in_hand`` counts the pages being checked, of each key; ``arriving`` the bodies being read."""

    def __init__(self, app: ASGIApp, config: Config) -> None:
        self.app = app
        self.config = config
        self.keys = {key.id: key for key in config.key}
        self.in_hand: Counter[str] = Counter()
        self.arriving = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        facts: dict[str, Any] = {"method": scope["method"], "path": _known(scope["path"])}
        scope["facts"] = facts  # the application adds what it learns: the site, the verdict, the counts
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._answer(scope, receive, sending, facts)
        except _Gone:
            status = _CLIENT_GONE
        finally:
            took = time.perf_counter() - began
            REQUESTS.labels(facts["path"], str(status)).inc()
            SECONDS.labels(facts["path"]).observe(took)
            facts |= {"status": status, "ms": round(took * 1000, 1)}
            level = logging.INFO if status < 500 else logging.WARNING
            level = level if facts["path"] == "/v1/lint" else logging.DEBUG
            _log.log(level, "request", extra={"facts": facts})

    async def _answer(self, scope: Scope, receive: Receive, send: Send, facts: dict[str, Any]) -> None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        asks = scope["method"] == "POST"
        answer = self._turned_away(scope, headers, facts) or (self._busy(headers.get(KEY, ""), facts) if asks else None)
        if answer is None and not asks:
            await self.app(scope, receive, send)
            return
        # Whoever has no secret may take room among the bodies that arrive, and none of a key's pages.
        self.arriving += answer is None
        keep = answer is None
        try:
            body = await asyncio.wait_for(self._body(receive, keep=keep), self.config.body_time)
        except TimeoutError:
            told = f"The request did not arrive within {self.config.body_time:g} seconds."
            late = _refusal(facts, "slow", 408, told)
            late.headers["Connection"] = "close"
            await late(scope, receive, send)
        except ConnectionError:
            REFUSED.labels("gone").inc()
            raise _Gone from None
        else:
            self.arriving -= keep
            keep = False
            await self._read(answer, body, headers, scope, receive, send)
        finally:
            self.arriving -= keep

    async def _read(
        self, answer: Any, body: bytes | None, headers: dict[str, str], scope: Scope, receive: Receive, send: Send
    ) -> None:
        """A request whose body is there, or was thrown away: the refusal it has coming, or the application's answer."""
        if answer is None and body is None:
            told = f"The request is larger than {self.config.max_bytes} bytes."
            answer = _refusal(scope["facts"], "size", 413, told, limit=self.config.max_bytes)
        if answer is None and body is not None:
            scope["facts"]["bytes"] = len(body)
            answer = self._unsigned(body, headers, scope) or self._busy(headers.get(KEY, ""), scope["facts"])
        if answer is not None:
            await answer(scope, receive, send)
            return
        sent, name = False, headers.get(KEY, "")

        async def replay() -> Message:
            nonlocal sent
            if not sent:
                sent = True
                return {"type": "http.request", "body": body, "more_body": False}
            return await receive()

        self.in_hand[name] += 1
        try:
            await self.app(scope, replay, send)
        finally:
            self.in_hand[name] -= 1
            if not self.in_hand[name]:
                del self.in_hand[name]

    def _turned_away(self, scope: Scope, headers: dict[str, str], facts: dict[str, Any]) -> Any:
        """The refusal for what the head of a request says already, before any of its body is read; None for none."""
        if sum(len(name) + len(value) for name, value in scope["headers"]) > _HEAD:
            return _refusal(facts, "head", 431, f"The head of the request is larger than {_HEAD} bytes.")
        watched = scope["path"] in ("/healthz", "/readyz")  # by what balances loads, under whatever name
        if self.config.open and not watched and not self._of_this_machine(headers.get("host", "")):
            told = "Without keys the service answers to 127.0.0.1, localhost and [::1] alone: give it a [[key]]."
            return _refusal(facts, "host", 421, told)
        asks = scope["method"] == "POST"
        if not self.config.open and (asks or self._asks_for_key(scope["path"])):
            name = headers.get(KEY, "")
            key = self.keys.get(name)
            short = len(name) < SHORTEST and _PLAIN_ID.fullmatch(
                name
            )  # a longer one may be a secret, put there by mistake
            facts["key"] = name if key is not None or short or not name else "unknown"
            try:
                stated(headers, time.time(), self.config.window)
                if key is None:
                    raise Refused(NOT_OF_KEY)  # in the words for a wrong secret
                scope["key"] = key
                if not asks:
                    check(b"", headers, key.signing(), time.time(), self.config.window)
            except Refused as error:
                return _refusal(facts, "signature", 401, str(error))
        if asks and headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
            return _refusal(facts, "type", 415, "Send JSON, with the content type application/json.")
        return None

    def _of_this_machine(self, host: str) -> bool:
        """Whether a Host header names this machine; another name may be a stranger's page that was pointed here."""
        name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
        own = self.config.host if ":" not in self.config.host else f"[{self.config.host.strip('[]')}]"
        return name.lower().rstrip(".") in ("127.0.0.1", "localhost", "[::1]", own.lower())

    def _asks_for_key(self, path: str) -> bool:
        return any(path.startswith(each) and each not in self.config.unsigned for each in _SIGNED_ADDRESSES)

    def _busy(self, name: str, facts: dict[str, Any]) -> Any:
        """The refusal where too many pages are in hand, of all or of this key; None for none."""
        if self.in_hand.total() >= self.config.concurrent or self.arriving >= _ARRIVING * self.config.concurrent:
            return _refusal(facts, "busy", 503, "Too many pages are being checked. Try again.", retry_after=1)
        key = self.keys.get(name)
        if key is not None and self.in_hand[name] >= key.concurrent:
            told = f"The key {key.id} has {key.concurrent} pages in hand already. Try again."
            return _refusal(facts, "key busy", 429, told, retry_after=1)
        return None

    def _unsigned(self, body: bytes, headers: dict[str, str], scope: Scope) -> Any:
        """The refusal for a body that its key did not sign; None for none."""
        if self.config.open:
            return None
        try:
            check(body, headers, scope["key"].signing(), time.time(), self.config.window)
        except Refused as error:
            return _refusal(scope["facts"], "signature", 401, str(error))
        return None

    async def _body(self, receive: Receive, *, keep: bool) -> bytes | None:
        """The whole body; None for one above the limit, or not to be kept: it is read and thrown away."""
        limit, size = self.config.max_bytes, 0
        parts: list[bytes] = []
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionError
            part = message.get("body", b"")
            size += len(part)
            if keep and size <= limit:
                parts.append(part)
            else:
                parts.clear()
            if not message.get("more_body"):
                return b"".join(parts) if keep and size <= limit else None
            if size > _DRAIN * limit:
                return None


def _refusal(facts: dict[str, Any], kind: str, status: int, told: str, **more: Any) -> Any:
    """The refusal of a request, counted by its kind, with the reason for the log."""
    REFUSED.labels(kind).inc()
    facts["why"] = told
    return problem(status, told, **more)


class _Gone(Exception):
    """The client went away before its request was there."""


def _known(path: str) -> str:
    """The path for logs and counts: one of ours, or a word for all others, so that nobody can fill them."""
    if path in ("/", "/v1/lint", "/v1/rules", "/healthz", "/readyz", "/metrics", "/openapi.json", "/try"):
        return path
    return "/v1/rules/…" if path.startswith("/v1/rules/") else "other"


class Lines(logging.Formatter):
    """A log line as JSON: the time, the level, what happened, and facts; never a word of an article."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "what": harmless(record.getMessage()),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            # The kind and the place of an error; its words could quote the page.
            trace = record.exc_info[2]
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            where = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
            said |= {"error": record.exc_info[0].__name__, "where": where}
        return json.dumps(said, ensure_ascii=True, default=str)
