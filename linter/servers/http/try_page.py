"""The page to try the service on: served where there are no keys, which otherwise decide who may use it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from linter.servers.http.checking import Checking
from linter.servers.http.models import LintRequest

_PAGE = Path(__file__).with_name("page")
_KINDS = {
    "index.html": "text/html",
    "page.js": "text/javascript",
    "reading.js": "text/javascript",
    "page.css": "text/css",
}
_GUARDED = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src"
    " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def routes(checking: Checking) -> APIRouter:
    """The page's files, and where it sends what somebody pastes."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    async def page() -> Response:
        return _file("index.html")

    @router.get("/page.js")
    async def script() -> Response:
        return _file("page.js")

    @router.get("/reading.js")
    async def side_by_side() -> Response:
        return _file("reading.js")

    @router.get("/page.css")
    async def style() -> Response:
        from linter.reports.contact_sheet import style_sheet

        return _file("page.css", style_sheet())

    @router.get("/example.html")
    async def example() -> Response:
        return _file("example.html", kind="text/plain")

    @router.post("/try")
    async def try_it(request: Request, asked: LintRequest) -> Any:
        return await checking.answered(request, asked, sheet=True)

    return router


def _file(name: str, before: str = "", kind: str = "") -> Response:
    words = before.encode() + (_PAGE / name).read_bytes()
    return Response(words, media_type=f"{kind or _KINDS[name]}; charset=utf-8", headers=_GUARDED)
