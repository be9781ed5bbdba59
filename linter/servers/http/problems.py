"""Refusals, as RFC 9457 shapes them: what was wrong with a request, never with an article."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from linter.servers.http.models import Cms, Content, Document, Happening, LintRequest, Problem, Wanted
from linter.servers.http.shape_words import sentence
from linter.text.printable import harmless

TYPE = "application/problem+json"
_SHAPES: dict[str, type[BaseModel]] = {
    "": LintRequest,
    "/source": Cms,
    "/event": Happening,
    "/document": Document,
    "/document/content": Content,
    "/options": Wanted,
}
# What the OpenAPI document says of each.
REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem, "content": {TYPE: {}}, "description": words}
    for status, words in {
        400: "not JSON",
        401: "not signed, or not by this key, or too long ago",
        403: "the key may not use this profile",
        408: "the request took too long to arrive",
        413: "the request is too large",
        415: "not sent as JSON",
        421: "without keys, asked under another name than this machine's own",
        422: "JSON of another shape, or what was sent as HTML is none",
        431: "the head of the request is too large",
        429: "the key has too many pages in hand",
        503: "too busy, or the page took too long or was lost: check it again",
    }.items()
}


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


def _told(error: Mapping[str, Any]) -> str:
    """What is wrong with a value; of a name that belongs elsewhere in a request, where."""
    name = error["loc"][-1]
    if error["type"] == "extra_forbidden":
        for place, shape in _SHAPES.items():
            if name in shape.model_fields:
                return f"It is not known here, but as {place}/{name}."
    return sentence(error)


async def _wrong_shape(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(each["type"] == "json_invalid" for each in found):
        return problem(400, "The body is not JSON.")
    rows = [{"pointer": pointer(each["loc"]), "message": _told(each)} for each in found[:20]]
    return problem(422, "The body is JSON of another shape than the contract's.", errors=rows)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    told = {
        400: "The body is not JSON.",
        404: "There is nothing at this address.",
        405: "This address does not answer that method.",
    }
    answer = problem(error.status_code, told.get(error.status_code, "The request was refused."))
    answer.headers.update(error.headers or {})
    return answer


async def _failed(request: Request, error: Exception) -> Response:
    return problem(500, "Something went wrong inside the service. The page was not checked.")


# What the application answers where a request never came to an address, or an address failed.
HANDLERS: Mapping[type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
    RequestValidationError: _wrong_shape,
    HTTPException: _refused,
    Exception: _failed,
}
