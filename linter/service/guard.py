"""What stands before every request: its size, the time it takes to arrive, who signed it, and the log.

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

from linter.service.config import Config
from linter.service.metrics import REFUSED, REQUESTS, SECONDS
from linter.service.problems import problem
from linter.service.signature import KEY, Refused, check
from linter.terminal import harmless

_DRAIN = 4  # times the limit that is read and thrown away before the connection is given up
_log = logging.getLogger("cutline")
_PLAIN_ID = re.compile(r"[\w.-]{1,64}")


class Guard:
    """ASGI middleware. ``in_hand`` counts the pages being checked, of each key and of all."""

    def __init__(self, app: ASGIApp, config: Config) -> None:
        self.app = app
        self.config = config
        self.keys = {key.id: key for key in config.key}
        self.in_hand: Counter[str] = Counter()

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
        finally:
            took = time.perf_counter() - began
            REQUESTS.labels(facts["path"], str(status)).inc()
            SECONDS.labels(facts["path"]).observe(took)
            facts |= {"status": status, "ms": round(took * 1000, 1)}
            level = logging.INFO if status < 500 else logging.WARNING
            level = level if facts["path"] == "/v1/lint" else logging.DEBUG
            _log.log(level, "request", extra={"facts": facts})

    async def _answer(self, scope: Scope, receive: Receive, send: Send, facts: dict[str, Any]) -> None:
        if scope["method"] != "POST":
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        try:
            body = await asyncio.wait_for(self._body(headers, receive), self.config.body_time)
        except TimeoutError:
            REFUSED.labels("slow").inc()
            answer = problem(408, f"The request did not arrive within {self.config.body_time:g} seconds.")
            answer.headers["Connection"] = "close"
            await answer(scope, receive, send)
            return
        except ConnectionError:
            return  # the client went away
        if body is None:
            REFUSED.labels("size").inc()
            limit = self.config.max_bytes
            await problem(413, f"The request is larger than {limit} bytes.", limit=limit)(scope, receive, send)
            return
        facts["bytes"] = len(body)
        name = headers.get(KEY, "")
        if not self.config.open:
            key = self.keys.get(name)
            facts["key"] = name if _PLAIN_ID.fullmatch(name) else harmless(name[:64])
            try:
                # A key there is not is checked against no secret, and refused in the same words.
                check(body, headers, key.signing() if key else (), time.time(), self.config.window)
            except Refused as error:
                REFUSED.labels("signature").inc()
                await problem(401, str(error))(scope, receive, send)
                return
            scope["key"] = key
        if headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
            await problem(415, "Send JSON, with the content type application/json.")(scope, receive, send)
            return
        await self._in_turn(name, body, scope, receive, send)

    async def _in_turn(self, name: str, body: bytes, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application have the request, unless too many are in hand."""
        key = scope.get("key")
        if sum(self.in_hand.values()) >= self.config.concurrent:
            REFUSED.labels("busy").inc()
            await problem(503, "Too many pages are being checked. Try again.", retry_after=1)(scope, receive, send)
            return
        if key is not None and self.in_hand[name] >= key.concurrent:
            REFUSED.labels("key busy").inc()
            told = f"The key {key.id} has {key.concurrent} pages in hand already. Try again."
            await problem(429, told, retry_after=1)(scope, receive, send)
            return
        sent = False

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

    async def _body(self, headers: dict[str, str], receive: Receive) -> bytes | None:
        """The whole body; None for one above the limit, which is read and thrown away."""
        limit, size = self.config.max_bytes, 0
        parts: list[bytes] = []
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionError
            part = message.get("body", b"")
            size += len(part)
            if size <= limit:
                parts.append(part)
            else:
                parts.clear()
            if not message.get("more_body"):
                return b"".join(parts) if size <= limit else None
            if size > _DRAIN * limit:
                return None


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
