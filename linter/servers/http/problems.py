"""Refusals, as RFC 9457 shapes them: what was wrong with a request, never with an article."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse

from linter.servers.http.models import Problem
from linter.text.printable import harmless

TYPE = "application/problem+json"


class ProblemResponse(JSONResponse):
    """A problem document."""

    media_type = TYPE


def problem(
    status: int, detail: str, *, retry_after: int | None = None, errors: list[dict[str, str]] | None = None, **more: Any
) -> ProblemResponse:
    """A refusal; ``detail`` says in a sentence what to do about it. ``retry_after`` is in seconds."""
    told = [{key: harmless(words) for key, words in row.items()} for row in errors or []]
    body = Problem(title=HTTPStatus(status).phrase, status=status, detail=harmless(detail), errors=told, **more)
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else None
    return ProblemResponse(body.model_dump(exclude_defaults=False, exclude_none=True), status, headers)


def pointer(where: tuple[int | str, ...]) -> str:
    """The JSON pointer (RFC 6901) of a place in the body."""
    parts = [str(part).replace("~", "~0").replace("/", "~1") for part in where if part != "body"]
    return "".join(f"/{part}" for part in parts)
