"""The addresses of the service for programs, and what each answers."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from linter.api.answer import explained
from linter.model.version import __version__
from linter.rules.registry import family_of, rules
from linter.servers.http import models
from linter.servers.http.checking import Checking
from linter.servers.http.config import Config
from linter.servers.http.metrics import REGISTRY
from linter.servers.http.problems import REFUSALS, problem
from linter.servers.http.profiles import Profiles


class Markdown(PlainTextResponse):
    """A rule's page, as the contract describes it."""

    media_type = "text/markdown"


def pages(checking: Checking) -> APIRouter:
    """Where pages are checked."""
    router = APIRouter()

    @router.post("/v1/lint", response_model=models.LintAnswer, responses=REFUSALS, summary="Check a page")
    async def lint(request: Request, asked: models.LintRequest) -> Any:
        return await checking.answered(request, asked)

    return router


def rule_list(config: Config) -> APIRouter:
    """What the rules are, for the settings page of a CMS and for who reads a finding."""
    router = APIRouter()

    @router.get("/v1/rules", response_model=models.RulesAnswer, summary="Every rule, for a settings page")
    async def all_rules() -> Any:
        return {"version": __version__, "rules": [_rule(name, config.docs_url) for name in rules()]}

    @router.get("/v1/rules/{name}", response_class=Markdown, responses={404: REFUSALS[403]})
    async def one_rule(name: str) -> Response:
        """What a rule reports and why, as Markdown."""
        words = explained(name)
        if words is None:
            return problem(404, "There is no such rule.")
        return Markdown(words)

    return router


def health(profiles: Profiles) -> APIRouter:
    """For whoever watches the service."""
    router = APIRouter()

    @router.get("/healthz", summary="The service runs", responses={503: REFUSALS[503]})
    async def health(request: Request) -> Any:
        if not request.app.state.workers.alive:
            return problem(503, "The processes that check pages cannot be begun.", retry_after=5)
        stale = profiles.stale()
        return {"status": "ok", "version": __version__, **({"stale_profiles": stale} if stale else {})}

    @router.get("/readyz", summary="The service can check pages", responses={503: REFUSALS[503]})
    async def ready(request: Request) -> Any:
        if not request.app.state.workers.ready:
            return problem(503, "The processes that check pages are not running.", retry_after=5)
        return {"status": "ok"}

    @router.get("/metrics", response_class=PlainTextResponse, summary="Counts for Prometheus")
    async def metrics() -> Response:
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)

    return router


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
