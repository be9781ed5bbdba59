"""Runs the service: the server, its patience with slow clients, its log."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Callable

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from linter.model.errors import CutlineError
from linter.servers.http.app import application
from linter.servers.http.config import LONG_ENOUGH, Config, short_keys
from linter.servers.http.guard import Lines

_HEADER_TIME = 10.0  # seconds in which the head of a request must have arrived
_HEAD = 65_536  # bytes in which the head of a request must end
_CONNECTIONS = 1000  # open at once; pages in hand are counted apart


class Patient(HttpToolsProtocol):
    """uvicorn's protocol, which waits for the head of a request for ever, however long it is; this one does not."""

    _deadline: asyncio.TimerHandle | None = None
    _head = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._head = 0 if self._answering() else self._head + len(data)
        if self._head > _HEAD:
            self._give_up()
        elif self._answering() and self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
        elif self._deadline is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._deadline = self.loop.call_later(_HEADER_TIME, self._give_up)

    def _give_up(self) -> None:
        self._deadline = None
        if not self._answering() and not self.transport.is_closing():
            self.transport.close()

    def _answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete


def serve(config: Config, tell: Callable[[str], None] = lambda _: None) -> None:
    """Run until a signal ends it: then no new requests are taken, and those in hand are answered."""
    app = application(config)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    for name in ("cutline", "uvicorn.error"):
        log = logging.getLogger(name)
        log.handlers, log.propagate = [handler], False
        log.setLevel(config.log_level.upper() if name == "cutline" else "WARNING")
    bound = _bound(config)
    host, port = bound.getsockname()[:2]
    logging.getLogger("cutline").info(
        "listening", extra={"facts": {"host": host, "port": port, "keys": len(config.key)}}
    )
    tell(_welcome(config, host, port))
    for key in short_keys(config):
        tell(
            f"A secret of the key {key} is short where others can reach the service: make it {LONG_ENOUGH} characters."
        )
        logging.getLogger("cutline").warning("short secret", extra={"facts": {"key": key}})
    # uvicorn raises the signal that ended it once more when it is done; it has done its work by then.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: None)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            http=Patient,
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            limit_concurrency=_CONNECTIONS,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=int(config.budget) + 5,
        )
    )
    server.run(sockets=[bound])


def _welcome(config: Config, host: str, port: int) -> str:
    """Where the service is, and where what it does is written."""
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{port}/"
    what = f"Open {address} to try a page." if config.open else f"The service listens at {address} and asks for a key."
    return f"{what} Its log goes to standard error, a line of JSON for each page. Ctrl-C ends it."


def _bound(config: Config) -> socket.socket:
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    # The protocol must be named: asyncio sets TCP_NODELAY on such sockets alone, and without it answers wait 40 ms.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((config.host, config.port))
    except OSError as error:
        made.close()
        raise CutlineError(
            f"The service cannot listen on {config.host}, port {config.port}: {error.strerror}.",
            "Choose another with --host and --port.",
        ) from error
    return made
