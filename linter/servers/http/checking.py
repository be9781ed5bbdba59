"""One request to check a page: whose settings hold, the page checked in a process, what is counted, the answer."""

from __future__ import annotations

import logging
import time
import uuid
from dataclasses import replace
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from linter.api.answer import Job
from linter.api.sent_pictures import SentPictures
from linter.model.errors import CutlineError, NotHtml, Unreadable
from linter.model.version import __version__
from linter.servers.http.config import Config
from linter.servers.http.metrics import CRASHES, FINDINGS, IN_HAND, LOST, VERDICTS
from linter.servers.http.models import SCHEMA, LintRequest
from linter.servers.http.problems import problem
from linter.servers.http.profiles import Profiles
from linter.servers.http.workers import Lost
from linter.settings import Settings
from linter.text.moments import here

_log = logging.getLogger("cutline")


class _NotChecked(Exception):
    """The page was not checked; ``answer`` says why."""

    def __init__(self, answer: Response) -> None:
        super().__init__()
        self.answer = answer


class Checking:
    """Checks the pages of requests that the guard let in."""

    def __init__(self, config: Config, profiles: Profiles) -> None:
        self._config = config
        self._profiles = profiles

    async def answered(self, request: Request, asked: LintRequest, *, sheet: bool = False) -> Response:
        """The answer to a request; with ``sheet`` also the page marked up."""
        began = time.perf_counter()
        try:
            settings, ruleset = self._house_style(request, asked.options.profile)
            found = await self._found(request, asked, self._job(asked, settings, sheet))
        except _NotChecked as refusal:
            return refusal.answer
        _count(asked.options.profile, found)
        name = asked.request_id or str(uuid.uuid4())
        request.scope["facts"].update(_facts(asked, found), request_id=name, ruleset=ruleset)
        return JSONResponse(
            {
                "schema": SCHEMA,
                "request_id": name,
                **found,
                "linter": {"version": __version__, "ruleset": ruleset},
                "duration_ms": round((time.perf_counter() - began) * 1000, 1),
            }
        )

    def _house_style(self, request: Request, profile: str) -> tuple[Settings, str]:
        """The settings of a profile that the key may use, and their mark."""
        key = request.scope.get("key")
        if key is not None and profile not in key.profiles:
            raise _NotChecked(problem(403, f"The key {key.id} may not use this profile."))
        try:
            return self._profiles.get(profile)
        except KeyError:
            raise _NotChecked(problem(403, "There is no such profile.")) from None

    def _job(self, asked: LintRequest, settings: Settings, sheet: bool) -> Job:
        document, wanted = asked.document, asked.options
        return Job(
            html=document.content.words,
            settings=settings,
            url=document.url,
            select=document.content.main_selector,
            fragment=document.content.kind == "fragment",
            article=document.content.article is not None,
            language=document.lang,
            pictures=[(each.src, each.id, each.block_path) for each in document.images],
            files=_files(asked),
            most=wanted.max_findings,
            show_all=wanted.show_all,
            docs_url=self._config.docs_url,
            sheet=sheet,
        )

    async def _found(self, request: Request, asked: LintRequest, job: Job) -> dict[str, Any]:
        IN_HAND.inc()
        try:
            found: dict[str, Any] = await request.app.state.workers.check(job)
            return found
        except Exception as error:  # whatever it is, the page was not checked, and is told so with a reason
            raise _NotChecked(self._why(error, asked)) from error
        finally:
            IN_HAND.dec()

    def _why(self, error: Exception, asked: LintRequest) -> Response:
        """The one place that says why a request that is in order was not served."""
        if isinstance(error, TimeoutError):
            LOST.labels("too slow").inc()
            told = f"The page could not be checked within {self._config.budget:g} seconds."
            return problem(503, told, retry_after=5)
        if isinstance(error, Lost):
            LOST.labels("process died").inc()
            told = "The page was lost: the process that checked it died. Send it again."
            return problem(503, told, retry_after=1)
        if not isinstance(error, CutlineError):
            LOST.labels("failed").inc()
            _log.error("a page could not be checked", exc_info=error)
            error = Unreadable("The page could not be checked.", "This is our mistake: please report it.")
        content = asked.document.content
        sent = "article" if content.article is not None else "html"
        of_page = isinstance(error, NotHtml | Unreadable) or content.main_selector is None
        rows = [{"pointer": f"/document/content/{sent if of_page else 'main_selector'}", "message": error.message}]
        return problem(422, f"{error.message} {error.hint}".strip(), errors=rows)


def _files(asked: LintRequest) -> SentPictures | None:
    """What the files of the page's pictures say, where something of them was sent; held to the hour of a schedule.

    What is sent with one address of an id is said of all its addresses: they are one picture.
    """
    addresses: dict[str, list[str]] = {}
    for each in asked.document.images:
        if each.id:
            addresses.setdefault(each.id, []).append(each.src)
    sent = []
    for each in asked.document.images:
        if each.metadata or each.file:
            said = each.sent
            sent.append(replace(said, urls=tuple(dict.fromkeys((*said.urls, *addresses.get(each.id, ()))))))
    at = here(asked.event.scheduled_for or "") if asked.event.type == "schedule" else None
    return SentPictures(sent, at) if sent else None


def _count(profile: str, found: dict[str, Any]) -> None:
    VERDICTS.labels(profile, found["verdict"]).inc()
    for each in found["findings"]:
        FINDINGS.labels(each["rule"], each["level"]).inc()
    for each in found["crashes"]:
        CRASHES.labels(each["rule"]).inc()


def _facts(asked: LintRequest, found: dict[str, Any]) -> dict[str, Any]:
    """What the log says of a page: no word of the article."""
    source = {"event": asked.event.type, "cms": asked.source.cms, "site": asked.source.site}
    return {**source, "document": asked.document.id, "verdict": found["verdict"], "counts": found["counts"]}
