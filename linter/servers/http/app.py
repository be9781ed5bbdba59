"""The application: the addresses of the service and what each answers."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.exceptions import HTTPException

from linter.api.answer import Job, explained
from linter.model.errors import CutlineError, NotHtml, Unreadable
from linter.model.version import __version__
from linter.rules.registry import family_of, rules
from linter.servers.http import models
from linter.servers.http.config import Config
from linter.servers.http.guard import Guard
from linter.servers.http.metrics import CRASHES, FINDINGS, IN_HAND, LOST, REGISTRY, VERDICTS
from linter.servers.http.problems import TYPE, pointer, problem
from linter.servers.http.profiles import Profiles
from linter.servers.http.workers import Lost, Workers

_log = logging.getLogger("cutline")
_PAGE = Path(__file__).with_name("page")
_GUARDED = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src"
    " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": models.Problem, "content": {TYPE: {}}, "description": words}
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


def application(config: Config) -> FastAPI:
    """The service for a configuration. BadSettings where a profile's settings are not in order."""
    profiles = Profiles(config)
    profiles.load()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.workers = Workers(config.processes, config.budget)
        await app.state.workers.warm()
        yield
        app.state.workers.close()

    app = FastAPI(
        title="Cutline",
        version=__version__,
        description="Checks the captions and credits of an article before it is published.",
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
    )
    app.add_middleware(Guard, config=config)
    app.add_exception_handler(RequestValidationError, _wrong_shape)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(Exception, _failed)

    async def checked(request: Request, asked: models.LintRequest, *, sheet: bool = False) -> Response | dict[str, Any]:
        began = time.perf_counter()
        key, wanted, document = request.scope.get("key"), asked.options, asked.document
        facts: dict[str, Any] = request.scope["facts"]
        if key is not None and wanted.profile not in key.profiles:
            return problem(403, f"The key {key.id} may not use this profile.")
        try:
            settings, ruleset = profiles.get(wanted.profile)
        except KeyError:
            return problem(403, "There is no such profile.")
        job = Job(
            html=document.content.words,
            settings=settings,
            url=document.url,
            select=document.content.main_selector,
            fragment=document.content.kind == "fragment",
            article=document.content.article is not None,
            language=document.lang,
            pictures=[(each.src, each.id, each.block_path) for each in document.images],
            most=wanted.max_findings,
            show_all=wanted.show_all,
            docs_url=config.docs_url,
            sheet=sheet,
        )
        IN_HAND.inc()
        try:
            found = await request.app.state.workers.check(job)
        except TimeoutError:
            LOST.labels("too slow").inc()
            return problem(503, f"The page could not be checked within {config.budget:g} seconds.", retry_after=5)
        except Lost:
            LOST.labels("process died").inc()
            return problem(503, "The page was lost: the process that checked it died. Send it again.", retry_after=1)
        except Exception as error:  # whatever it is, the page was not checked, and is told so with a reason
            return _unchecked(error, asked)
        finally:
            IN_HAND.dec()
        VERDICTS.labels(wanted.profile, found["verdict"]).inc()
        for each in found["findings"]:
            FINDINGS.labels(each["rule"], each["level"]).inc()
        for each in found["crashes"]:
            CRASHES.labels(each["rule"]).inc()
        name = asked.request_id or str(uuid.uuid4())
        facts |= {"request_id": name, "event": asked.event.type, "cms": asked.source.cms, "site": asked.source.site}
        facts |= {"document": document.id, "verdict": found["verdict"], "counts": found["counts"], "ruleset": ruleset}
        return {
            "schema": models.SCHEMA,
            "request_id": name,
            **found,
            "linter": {"version": __version__, "ruleset": ruleset},
            "duration_ms": round((time.perf_counter() - began) * 1000, 1),
        }

    @app.post("/v1/lint", response_model=models.LintAnswer, responses=_REFUSALS, summary="Check a page")
    async def lint(request: Request, asked: models.LintRequest) -> Any:
        answer = await checked(request, asked)
        return answer if isinstance(answer, Response) else JSONResponse(answer)

    @app.get("/v1/rules", response_model=models.RulesAnswer, summary="Every rule, for a settings page")
    async def all_rules() -> Any:
        return {"version": __version__, "rules": [_rule(name, config.docs_url) for name in rules()]}

    @app.get("/v1/rules/{name}", response_class=PlainTextResponse, responses={404: _REFUSALS[403]})
    async def one_rule(name: str) -> Response:
        """What a rule reports and why, as Markdown."""
        words = explained(name)
        if words is None:
            return problem(404, "There is no such rule.")
        return PlainTextResponse(words, media_type="text/markdown; charset=utf-8")

    @app.get("/healthz", summary="The service runs", responses={503: _REFUSALS[503]})
    async def health(request: Request) -> Any:
        if not request.app.state.workers.alive:
            return problem(503, "The processes that check pages cannot be begun.", retry_after=5)
        stale = profiles.stale()
        return {"status": "ok", "version": __version__, **({"stale_profiles": stale} if stale else {})}

    @app.get("/readyz", summary="The service can check pages", responses={503: _REFUSALS[503]})
    async def ready(request: Request) -> Any:
        if not request.app.state.workers.ready:
            return problem(503, "The processes that check pages are not running.", retry_after=5)
        return {"status": "ok"}

    @app.get("/metrics", response_class=PlainTextResponse, summary="Counts for Prometheus")
    async def metrics() -> Response:
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)

    if config.open:
        _with_page(app, checked)
    return app


def _with_page(app: FastAPI, checked: Any) -> None:
    """The page to try it on; where there are keys, who may use the service is decided by them, and it is not there."""
    kinds = {"index.html": "text/html", "page.js": "text/javascript", "page.css": "text/css"}

    def file(name: str, before: str = "") -> Response:
        words = before.encode() + (_PAGE / name).read_bytes()
        return Response(words, media_type=f"{kinds[name]}; charset=utf-8", headers=_GUARDED)

    @app.get("/", include_in_schema=False)
    async def page() -> Response:
        return file("index.html")

    @app.get("/page.js", include_in_schema=False)
    async def script() -> Response:
        return file("page.js")

    @app.get("/page.css", include_in_schema=False)
    async def style() -> Response:
        from linter.reports.contact_sheet import style_sheet

        return file("page.css", style_sheet())

    @app.post("/try", include_in_schema=False)
    async def try_it(request: Request, asked: models.LintRequest) -> Any:
        answer = await checked(request, asked, sheet=True)
        return answer if isinstance(answer, Response) else JSONResponse(answer)


def _rule(name: str, docs_url: str) -> dict[str, Any]:
    rule = rules()[name].rule
    return {
        "id": name,
        "family": family_of(name),
        "level": rule.level.value,
        "sure": rule.sure.value,
        "on_request": rule.on_request,
        "fixes": rule.fixes(),
        "summary": rule.summary(),
        "doc_url": f"{docs_url}{name}",
    }


def _unchecked(error: Exception, asked: models.LintRequest) -> Response:
    """The one place that says why a request that is in order was not served."""
    if not isinstance(error, CutlineError):
        LOST.labels("failed").inc()
        _log.error("a page could not be checked", exc_info=error)
        error = Unreadable("The page could not be checked.", "This is our mistake: please report it.")
    content = asked.document.content
    sent = "article" if content.article is not None else "html"
    of_page = isinstance(error, NotHtml | Unreadable) or content.main_selector is None
    rows = [{"pointer": f"/document/content/{sent if of_page else 'main_selector'}", "message": error.message}]
    return problem(422, f"{error.message} {error.hint}".strip(), errors=rows)


async def _wrong_shape(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(each["type"] == "json_invalid" for each in found):
        return problem(400, "The body is not JSON.")
    rows = [{"pointer": pointer(each["loc"]), "message": each["msg"]} for each in found[:20]]
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
