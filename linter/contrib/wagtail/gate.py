"""The judgement of a page: what was found, and whether that stops it. Every path to the public asks here."""

from __future__ import annotations

import hashlib
import logging
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from linter.api.answer import Job, check
from linter.api.verdict import milder, mode_of
from linter.contrib.wagtail import options
from linter.contrib.wagtail.fields import placed
from linter.contrib.wagtail.rendering import originals, pictures, render
from linter.contrib.wagtail.stray import without_stray_ends
from linter.engine.budget import within
from linter.model.errors import NotHtml

logger = logging.getLogger("cutline")
_MOST = 64  # judgements that are kept
_SAID = 5  # sentences in a line of a page's history


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found on a page. ``unchecked`` says why it could not be checked, or is empty.

    What each finding does is the house's decision; ``mode`` is the milder of the house's and the site's. ``known`` are
    findings that readers have already, by their ids: they stop nothing. ``allowed`` are those that the page itself
    allows, where the house lets it; they are ``heard`` where somebody publishes it who may override. ``unread`` says
    which files of its pictures were not read, or not whole: they stop nothing, and people are told.
    """

    findings: tuple[dict[str, Any], ...] = ()
    sha256: str = ""
    unchecked: str = ""
    mode: str = "block"
    path: str = "publish"
    known: frozenset[str] = frozenset()
    allowed: tuple[dict[str, Any], ...] = ()
    heard: bool = False
    unread: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[dict[str, Any], ...]:
        """The findings that count."""
        return self.findings if self.heard else (*self.findings, *self.allowed)

    def of(self, decision: str) -> list[dict[str, Any]]:
        """The findings that ``stop`` the page, or for which an editor is asked (``ask``)."""
        new = [each for each in self.told if each["id"] not in self.known]
        return [each for each in new if self.mode == "block" and each["decision"] == decision]

    @property
    def stops(self) -> bool:
        """Whether the page may not be published on this path."""
        if self.unchecked:
            return options.closed(self.path)
        return bool(self.of("stop"))

    @property
    def asks(self) -> bool:
        """Whether an editor is asked for a reason."""
        return not self.stops and bool(self.of("ask"))

    @property
    def rules(self) -> list[str]:
        stop = {each["rule"] for each in self.of("stop")}
        return sorted(stop | {each["rule"] for each in self.told if each["level"] != "note"})

    @property
    def said(self) -> list[str]:
        """The first of what is said of the page, for its history: an editor knows no names of rules."""
        rules = self.rules
        return [each["message"] for each in self.told if each["rule"] in rules][:_SAID]


class Blocked(ValidationError):
    """A page was not published. APIs answer with its words, the admin shows them."""

    def __init__(self, page: Page, judgement: Judgement) -> None:
        self.page, self.judgement = page, judgement
        words = [each["message"] for each in judgement.of("stop")] or [judgement.unchecked]
        super().__init__({NON_FIELD_ERRORS: words}, code="cutline")


@dataclass(slots=True)
class _State:
    """What is remembered of one request, or of what runs outside requests (the schedule, a shell).

    A publish passes several of our doors: by ``judged``, page and content, it is checked and logged once. ``logged`` is
    kept within requests alone, where the middleware reads it at the end.
    """

    in_request: bool = False
    adding: bool = False
    rendering: bool = False
    judged: dict[tuple[Any, str], Judgement] = field(default_factory=dict)
    logged: list[dict[str, Any]] = field(default_factory=list)


_state: ContextVar[_State] = ContextVar("cutline")


def _now() -> _State:
    try:
        return _state.get()
    except LookupError:
        return begin()


def begin(*, in_request: bool = False) -> _State:
    """A clean sheet: threads keep their context from request to request."""
    made = _State(in_request=in_request)
    _state.set(made)
    return made


def is_rendering() -> bool:
    """Whether we are within a request that renders a page for us, which is no editor's."""
    return _now().rendering


def begin_adding() -> None:
    """The editor's add view begins: the page it makes is judged when it is published, not when its row is made."""
    _now().adding = True


def is_adding() -> bool:
    return _now().adding


def keep_log() -> None:
    """Write again what was logged within a transaction that was rolled back, as it is where a publish is stopped."""
    for row in _now().logged:
        if not PageLogEntry.objects.filter(pk=row["entry"]).exists():
            revision = row["revision"]
            still = revision is not None and Revision.objects.filter(pk=revision.pk).exists()
            if Page.objects.filter(pk=row["page"].pk).exists():
                more = {"user": row["user"], "revision": revision if still else None, "data": row["data"]}
                log(instance=row["page"], action=row["action"], **more)


def judge(
    page: Page, path: str, user: Any = None, revision: Revision | None = None, *, overridden: bool = False
) -> Judgement:
    """Judge a page as it would be published, and log what is not clean. Never raises: see ``unchecked``.

    ``overridden``: somebody gave a reason for its warnings, and that is logged by itself.
    """
    found = _hearing(page, look(page, path), user, revision)
    if _is_first(page, found) and (found.stops or not overridden):
        _log(page, found, user, revision)
    return found


def judge_change(page: Page, old: Page | None, user: Any = None, *, refusable: bool = True) -> Judgement:
    """Judge a page that a program is about to change, and that is public then; log what is not clean.

    What readers have in the ``old`` one is in nobody's way. Where nothing can be refused, that is what is logged.
    """
    found = _hearing(page, look(page, "publish"), user, None)
    if old is not None and found.stops and not found.unchecked:
        found = replace(found, known=frozenset(each["id"] for each in look(old, "publish").told))
    if _is_first(page, found):
        _log(page, found, user, None, slipped=found.stops and not refusable)
    return found


def judge_afterwards(page: Page) -> Judgement:
    """Judge a page that went out unchecked, and log what was found, or that nothing was."""
    found = _hearing(page, look(page, "publish"), None, None)
    if not found.unchecked:
        facts = {"path": found.path, "rules": found.rules, "sha256": found.sha256, "mode": found.mode}
        facts["said"] = found.said
        _write(page, "cutline.rechecked", None, None, facts)
    return found


def _hearing(page: Page, found: Judgement, user: Any, revision: Revision | None) -> Judgement:
    """The same, with what the page itself allows: it counts where whoever publishes may override, which is logged, or
    somebody who may has published these words before (the schedule and code are nobody)."""
    if not found.allowed:
        return found
    heard = replace(found, heard=True)
    entries = PageLogEntry.objects.filter(page_id=page.pk, action="cutline.allowed")
    if any((each.data or {}).get("sha256") == found.sha256 for each in entries):
        return heard
    if user is None or not page.permissions_for_user(user).can_publish():
        return found
    if not heard.stops:
        reasons = " ".join(dict.fromkeys(each["reason"] for each in found.allowed if each["reason"]))
        rules = sorted({each["rule"] for each in found.allowed})
        _write(page, "cutline.allowed", user, revision, {"rules": rules, "reason": reasons, "sha256": found.sha256})
    return heard


def _is_first(page: Page, found: Judgement) -> bool:
    """Whether this page was not judged with these words before, within a request."""
    known, key = _now().judged, (page.pk, found.sha256 or found.unchecked)
    if key in known:
        return False
    if len(known) >= _MOST:
        del known[next(iter(known))]
    known[key] = found
    return True


def look(page: Page, path: str = "editor") -> Judgement:
    """The same without a word in the log: for a look while writing."""
    mode = options.mode_of(page)
    try:
        ours = options.house()
        mode = milder(mode, mode_of(ours))
        html = without_stray_ends(_rendered(page), page)
        sha = hashlib.sha256(html.encode("utf-8", "surrogatepass")).hexdigest()
        for judged in _now().judged.values():
            if judged.sha256 == sha:
                return replace(judged, path=path, mode=mode, known=frozenset(), heard=False)
        shown = pictures(html, page)
        job = Job(html, ours, url=page.url or "", pictures=shown, files=originals(shown, page.go_live_at))
        answer = within(options.choices().budget, lambda: check(job))
    except TimeoutError:
        return Judgement(unchecked="The check took too long.", mode=mode, path=path)
    except NotHtml as error:
        return Judgement(unchecked=error.message, mode=mode, path=path)
    except Exception as error:
        logger.exception("a page could not be checked")
        return Judgement(unchecked=f"The check failed ({type(error).__name__}).", mode=mode, path=path)
    unread = tuple(f"{each['src'].rpartition('/')[2]}: {each['message']}" for each in answer["unread"])
    for told in unread:
        logger.warning("a picture’s file on page %s: %s", page.pk, told)
    for crash in answer["crashes"]:
        logger.error("the rule %s failed on page %s: %s", crash["rule"], page.pk, crash["error"])
    allowed = tuple(_as_found(each) for each in answer.get("allowed", ()) if each["by"] == "page")
    findings = placed(answer["findings"], html, page)
    return Judgement(findings, answer["content_sha256"], "", mode, path, allowed=allowed, unread=unread)


def _as_found(allowed: dict[str, Any]) -> dict[str, Any]:
    """What a page allows as the finding it is for those who may allow nothing."""
    name = f"{allowed['rule']} {allowed['message']}"
    return {**allowed, "id": name, "hint": "", "location": {"block_path": ""}}


def overridden_before(page: Page, found: Judgement) -> bool:
    """Whether somebody gave a reason for just these words of the page already."""
    entries = PageLogEntry.objects.filter(page_id=page.pk, action="cutline.override")
    return any((entry.data or {}).get("sha256") == found.sha256 for entry in entries)


def _rendered(page: Page) -> str:
    state = _now()
    state.rendering = True
    try:
        return render(page)
    finally:
        state.rendering = False


def _log(page: Page, found: Judgement, user: Any, revision: Revision | None, *, slipped: bool = False) -> None:
    """A line in Wagtail's own log: it shows in the page's history and in the reports."""
    facts: dict[str, Any] = {"path": found.path, "rules": found.rules, "sha256": found.sha256, "mode": found.mode}
    facts["said"] = found.said
    if found.unchecked:
        logger.warning("page %s could not be checked: %s", page.pk, found.unchecked)
        action, facts["why"] = "cutline.unchecked", found.unchecked
    elif found.stops:
        action = "cutline.slipped" if slipped else "cutline.blocked"
    elif found.asks and found.path == "editor":
        action = "cutline.asked"
    elif found.rules:
        action = "cutline.observed" if found.mode == "observe" else "cutline.warned"
    else:
        return
    _write(page, action, user, revision, facts)


def _write(page: Page, action: str, user: Any, revision: Revision | None, facts: dict[str, Any]) -> None:
    if page.pk is None:
        return
    entry = log(instance=page, action=action, user=user, revision=revision, data=facts)
    if entry is not None and _now().in_request:
        row = {"entry": entry.pk, "page": page, "action": action, "user": user, "revision": revision, "data": facts}
        _now().logged.append(row)
