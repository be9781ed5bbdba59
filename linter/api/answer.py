"""One page checked for a CMS: the verdict and the findings as plain values, in the shape that the service answers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from linter.api.rule_examples import documented
from linter.api.sent_pictures import SentPictures
from linter.api.verdict import Decision, decided, mode_of, verdict
from linter.engine.check import run
from linter.model.errors import Unreadable
from linter.model.finding import Finding, Level, Safety
from linter.model.fingerprints import fingerprints
from linter.model.lookup import block_of
from linter.model.report import Report
from linter.model.source import Edit, Source
from linter.model.spans import Span
from linter.reading.content_sniffing import refuse_other
from linter.reading.html.css_path import Selectors
from linter.reports.annotations import excerpt
from linter.reports.blocks import SLOTS, sureness
from linter.reports.finding_json import FindingShape
from linter.rules.registry import family_of, rules, summary_of
from linter.settings import Settings
from linter.text.printable import harmless

_SNIPPET = 160  # characters


@dataclass(frozen=True, slots=True)
class Job:
    """One page, or, where ``article`` is set, one article: all of ``html`` is then read, whatever end tags stand in it.

    ``language`` is that of a page that says none. ``pictures`` are the address, the CMS's id and the block of each
    picture, as they were sent; ``files`` is what their files say.
    """

    html: str
    settings: Settings
    url: str = ""
    select: str | None = None
    fragment: bool = False
    article: bool = False
    language: str = ""
    pictures: Sequence[tuple[str, str, str]] = ()
    files: SentPictures | None = None
    most: int = 200
    show_all: bool = False
    docs_url: str = ""
    sheet: bool = False


def _path(url: str) -> str:
    """The path of the page's address, by which settings are chosen; an address that is none has no path."""
    try:
        return urlsplit(url).path.lstrip("/") or "page"
    except ValueError:
        return "page"


def check(job: Job) -> dict[str, Any]:
    """The verdict and findings, in the shape of the answer; with ``sheet`` also the page marked up.

    Raises NotHtml for what is none: a PDF, a feed, JSON, nothing at all; Unreadable for a page that could not be read.
    """
    settings = replace(job.settings, show_all=True) if job.show_all else job.settings
    settings = replace(settings, select=job.select) if job.select else settings
    settings = replace(settings, scope="page") if job.fragment and not job.select else settings
    settings = _whole(settings) if job.article else settings
    source = Source(_path(job.url), job.html, utf8=_utf8(job.html))
    refuse_other(source)
    images = {src: name for src, name, _ in job.pictures if name}
    report = run(source, settings, images, language=job.language, hook=True, files=job.files)
    if report.page is None:
        raise Unreadable(
            "The page could not be read.", "This is our mistake: please report it with the page, if you can."
        )
    counts = {level.value: sum(each.level is level for each in report.shown) for level in Level}
    decision = verdict((each.level for each in report.shown), settings)
    warns = settings.mode != "observe" and (counts["error"] or counts["warning"])
    found = {
        "verdict": "fail" if decision is Decision.STOP else "warn" if warns else "pass",
        "decision": decision.value,
        "mode": mode_of(settings),
        "counts": counts,
        "pictures": report.pictures,
        "captions": report.captions,
        "credits": report.credits,
        "truncated": len(report.shown) > job.most,
        "findings": _findings(report, job, settings),
        "allowed": _allowed(report, job, settings),
        "crashes": [{"rule": each.rule, "error": harmless(each.error)} for each in report.crashes],
        "unread": [
            {"src": harmless(src), "message": harmless(told)} for src, told in (job.files.unread if job.files else ())
        ],
        "content_sha256": hashlib.sha256(source.utf8 or job.html.encode("utf-8", "surrogatepass")).hexdigest(),
    }
    return found | {"sheet": _sheet(report)} if job.sheet else found


def _utf8(html: str) -> bytes | None:
    """The page's bytes, made once for the parser and the digest; None where it holds half a character."""
    try:
        return html.encode()
    except UnicodeEncodeError:
        return None


def _whole(settings: Settings) -> Settings:
    """The settings for an article that was sent alone: where a page has its article is not asked."""
    overrides = tuple(replace(each, scope=None, select=None) for each in settings.overrides)
    return replace(settings, scope="alone", select=None, overrides=overrides)


def explained(name: str) -> str | None:
    """A rule's reason, options and examples as Markdown; None for a name that no rule has."""
    entry = rules().get(name)
    return documented(entry.rule) if entry else None


def _findings(report: Report, job: Job, settings: Settings) -> list[dict[str, Any]]:
    if not report.shown:
        return []
    source = report.source
    shape = _shape(source)
    selectors = Selectors(source)
    blocks = {src: block for src, _, block in job.pictures}
    ids = {src: name for src, name, _ in job.pictures}
    ranked = sorted(report.shown, key=lambda each: (each.level.rank, each.where))[: job.most]
    keep = {id(each) for each in ranked}
    found = []
    for finding, fingerprint in fingerprints(source, report.shown):
        if id(finding) not in keep:
            continue
        block = block_of(finding, report.page)
        decision = decided(finding.level, settings)
        urls = block.image.urls if block else ()
        location = {
            **_spot(source, finding.where),
            "selector": selectors.at(finding.where),
            "snippet": harmless("".join(excerpt(source, finding.where))[:_SNIPPET]),
            "image_id": next((ids[url] for url in urls if ids.get(url)), ""),
            "block_path": next((blocks[url] for url in urls if blocks.get(url)), ""),
            **(sureness(block) if block else dict.fromkeys(SLOTS)),
        }
        found.append(
            {
                "id": fingerprint[:12],
                "rule": finding.rule,
                "family": family_of(finding.rule),
                "summary": summary_of(finding.rule),
                **shape.head(finding),
                "hint": harmless(finding.fix.title) if finding.fix else "",
                "doc_url": f"{job.docs_url}{finding.rule}",
                "decision": decision.value,
                "overridable": finding.level is not Level.ERROR and decision is not Decision.STOP,
                "location": location,
                "related": shape.related(finding.related),
                "fix": _fix(finding, shape),
            }
        )
    return found


def _allowed(report: Report, job: Job, settings: Settings) -> list[dict[str, Any]]:
    """What is not told because somebody allowed it: in the page itself, or the house in its settings.

    The decision is the one that the finding would have come to: a CMS carries it out where whoever publishes may
    allow nothing.
    """
    own = {id(each) for each in (report.page.allows if report.page else ())}
    return [
        {
            "rule": each.finding.rule,
            "family": family_of(each.finding.rule),
            "summary": summary_of(each.finding.rule),
            "level": each.finding.level.value,
            "decision": decided(each.finding.level, settings).value,
            "message": harmless(each.finding.message),
            "location": _spot(report.source, each.finding.where),
            "by": "page" if id(each.allow) in own else "house",
            "reason": harmless(each.allow.reason),
        }
        for each in report.allowed[: job.most]
    ]


def _shape(source: Source) -> FindingShape:
    """The answer's way to say a finding: offsets as JavaScript counts them, no character that could do harm."""

    def edited(edit: Edit) -> dict[str, int]:
        start, end = (source.lines.utf16(each) for each in edit.span)
        return {"start": start, "end": end}

    return FindingShape(lambda where: _spot(source, where), edited, harmless)


def _spot(source: Source, where: Span) -> dict[str, int]:
    at = source.lines.position(where.start)
    start, end = (source.lines.utf16(each) for each in where)
    return {"line": at.line, "column": at.column, "start": start, "end": end}


def _fix(finding: Finding, shape: FindingShape) -> dict[str, Any] | None:
    fix = finding.fix
    return None if fix is None or (not fix.edits and fix.safety is not Safety.SHOW) else shape.fix(fix)


def _sheet(report: Report) -> str:
    from linter.reports import contact_sheet

    html: str = json.loads(contact_sheet.page(report))["html"]
    return html
