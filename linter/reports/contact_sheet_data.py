"""What the contact sheet shows of one page: its pictures, its text, its names, and the findings beside each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from linter.model.finding import Finding, Safety
from linter.model.fingerprints import page_of, path_of
from linter.model.lazy_regex import lazy
from linter.model.lookup import stands, stands_at
from linter.model.page import ImageBlock, Page, Voice
from linter.model.picture_file import PictureFile
from linter.model.report import Report
from linter.model.source import Text
from linter.names.consistency import groups_for
from linter.names.mentions import find_mentions
from linter.reports import reasons
from linter.reports.annotations import Placed, Words, excerpt, pieces
from linter.reports.excerpts import file_name
from linter.reports.formats import How
from linter.reports.thumbnails import of_file, shown
from linter.text.printable import harmless

_FIX = {
    Safety.SAFE: "Safe to mend",
    Safety.ASK: "To mend, if you agree",
    Safety.SHOW: "Suggested",
}
_LONGEST = 2000  # letters of an address at which a picture is shown on demand

# What is shown of a picture's file, and the rules that tell that the page says otherwise.
_CREDIT = frozenset({"picture-credit-differs", "picture-credit-unused", "picture-mandatory-credit"})
_OF_FILES = {
    "caption": frozenset({"picture-caption-swapped", "picture-name-spelt-otherwise"}),
    "persons": frozenset({"picture-name-spelt-otherwise"}),
    **dict.fromkeys(("creator", "credit", "source", "copyright"), _CREDIT),
    "instructions": frozenset(
        {"picture-mandatory-credit", "picture-embargoed", "picture-expired", "picture-restricted"}
    ),
    "usage_terms": frozenset({"picture-mandatory-credit", "picture-restricted"}),
    "release": frozenset({"picture-embargoed"}),
    "expiration": frozenset({"picture-expired"}),
    "source_type": frozenset({"picture-ai-unlabelled"}),
    "alt": frozenset({"picture-alt-unused"}),
}

Row = dict[str, Any]
_HOST = lazy(r"https?://(?:[a-z0-9-]{1,63}\.){0,9}[a-z0-9-]{1,63}(?::\d{1,5})?(?=[/?#]|$)", 2)
_LEFT_OUT = 40  # pictures that are not the article's, as many as somebody looks through


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page for the template. ``blocks`` and ``passages`` carry their own findings, ``elsewhere`` the others.

    ``left_out`` are pictures that are not the article's, ``more_left_out`` how many others there are. ``every`` are all
    findings, also the allowed and the hidden ones.
    """

    id: str
    path: str
    headline: str
    blocks: list[Row]
    left_out: list[Row]
    more_left_out: int
    passages: list[Row]
    of_text: list[Row]
    elsewhere: list[Row]
    names: list[Row]
    allowed: list[Row]
    hidden: list[Row]
    crashes: list[str]
    idle: list[str]
    every: list[Row]


def path_shown(report: Report) -> str:
    """A page's path; of a story its export's, and its name in it."""
    path, story = path_of(report.source.name), report.source.story
    return harmless(f"{path}: {story}" if story else path)


def sheet(report: Report, how: How) -> Sheet:
    """Everything the sheet shows of a page. A finding is beside its picture, beside the text, or elsewhere."""
    known = page_of(report.source.story, path_of(report.source.name))
    own = "p" + sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    rows = {id(each): _finding(report, each, f"{own}-f{number}") for number, each in enumerate(report.shown, 1)}
    page = report.page
    left = dict.fromkeys(id(each) for each in report.shown)
    placed = Placed(report.shown)
    blocks, passages, of_text = [], [], []
    seen = page.reasons.pictures if page else ()
    why = {each.block.where: reasons.shown(report.source, each) for each in seen if each.block is not None}
    left_out = [each for each in seen if each.block is None]
    for number, block in enumerate(page.blocks if page else (), 1):
        near = placed.touching(*stands(block))
        here = [each for each in near if id(each) in left and stands_at(each, block)]
        for each in here:
            del left[id(each)]
        blocks.append(_block(report, block, number, rows, here, placed, how) | {"why": why.get(block.where)})
    for passage in page.prose if page else ():
        passages.append({"kind": passage.kind.value, "pieces": _pieces(passage.text, placed, rows)})
        words = Words(passage.text)
        for each in placed.touching(passage.text.where):
            if id(each) in left and words.offsets(each.where):
                of_text.append(rows[id(each)])
                del left[id(each)]
    allowed = [_finding(report, each.finding, "") | {"reason": harmless(each.allow.reason)} for each in report.allowed]
    hidden = [_finding(report, each, "") for each in report.hidden]
    return Sheet(
        id=own,
        path=path_shown(report),
        headline=harmless(page.headline.words) if page and page.headline else "",
        blocks=blocks,
        left_out=[reasons.shown(report.source, each) for each in left_out[:_LEFT_OUT]],
        more_left_out=max(0, len(left_out) - _LEFT_OUT),
        passages=passages,
        of_text=of_text,
        elsewhere=[rows[each] for each in left],
        names=_names(page) if page else [],
        allowed=allowed,
        hidden=hidden,
        crashes=[harmless(each.message) for each in report.crashes],
        idle=[harmless(each.message) for each in report.idle_allows],
        every=[*rows.values(), *allowed, *hidden],
    )


def _finding(report: Report, finding: Finding, name: str) -> Row:
    at = report.source.lines.position(finding.where.start)
    fix = finding.fix
    return {
        "id": name,
        "rule": finding.rule,
        "level": finding.level.value,
        "message": harmless(finding.message),
        "line": at.line,
        "column": at.column,
        "excerpt": tuple(map(harmless, excerpt(report.source, finding.where))),
        "fix": harmless(fix.title) if fix else "",
        "how": _FIX[fix.safety] if fix else "",
    }


def _block(
    report: Report,
    block: ImageBlock,
    number: int,
    rows: Mapping[int, Row],
    here: list[Finding],
    placed: Placed,
    how: How,
) -> Row:
    image, credit = block.image, block.credit
    parts = [(part.start, part.end, part.part.value) for part in credit.parts] if credit else []
    address = image.urls[0] if image.urls else ""
    file = report.page.files.of(image.urls) if report.page else None
    return {
        "number": number,
        "role": block.role.value,
        "copies": block.copies,
        "line": report.source.lines.position(block.where.start).line,
        "picture": shown(image, report.source.name, how.pictures) or (of_file(file.name) if file else ""),
        "said": _said(file, {each.rule for each in here}) if file else [],
        "remote": _remote(address),
        "address": harmless(address if len(address) < 200 else address[:199] + "…"),
        "file": harmless(file_name(address)) or "no address",
        "alt": None if image.alt is None else _pieces(image.alt, placed, rows),
        "caption": None if block.caption is None else _pieces(block.caption, placed, rows),
        "credit": None if credit is None else _pieces(credit.text, placed, rows, parts),
        "findings": [rows[id(each)] for each in here],
        "level": min(here, key=lambda each: each.level.rank).level.value if here else "",
    }


def _said(picture: PictureFile, told: set[str]) -> list[Row]:
    """What a picture's file says, with its places; ``apart`` where a finding tells that the page says otherwise."""
    rows = []
    for field, rules in _OF_FILES.items():
        for value, where in picture.told(field):
            row = {"field": field.replace("_", " "), "words": harmless(value), "where": harmless(where)}
            rows.append(row | {"apart": bool(told & rules)})
    return rows


def _remote(address: str) -> str:
    """The address of a picture on the web, which is asked only when somebody presses for it; else empty."""
    whole = f"https:{address}" if address.startswith("//") else address
    return whole if len(whole) < _LONGEST and host_of(whole) and whole == harmless(whole) else ""


def host_of(address: str) -> str:
    """Where a picture on the web comes from, as a content policy names it: https://img.example; else empty."""
    found = _HOST.match(address)
    return found[0].lower() if found else ""


def _pieces(
    text: Text, placed: Placed, rows: Mapping[int, Row], parts: Iterable[tuple[int, int, str]] = ()
) -> list[Row]:
    """The words in pieces; a space is to be seen where a finding begins or ends with it, not where others cut it."""
    found = [*pieces(text, placed.marks(text.where), parts)]
    sides = [set(), *({id(each) for each in piece.findings} for piece in found), set[int]()]
    return [
        {
            "words": harmless(piece.words).strip(" "),
            "before": len(piece.words) - len(piece.words.lstrip(" ")),
            "after": len(piece.words.rstrip(" ")) and len(piece.words) - len(piece.words.rstrip(" ")),
            "begins": bool(here - before),
            "ends": bool(here - after),
            "kind": piece.kind,
            "findings": [rows[id(each)] for each in piece.findings],
            "level": min(piece.findings, key=lambda each: each.level.rank).level.value if piece.findings else "",
        }
        for piece, before, here, after in zip(found, sides, sides[1:], sides[2:], strict=False)
    ]


def _names(page: Page) -> list[Row]:
    """Every listed name of the page with its spellings, those with several first."""
    found: dict[str, Counter[str]] = {}
    quoted: dict[str, Counter[str]] = {}
    for mention in find_mentions(page, groups_for(page)):
        into = quoted if mention.voice is not Voice.HOUSE else found
        into.setdefault(mention.group, Counter())[mention.words] += 1
    rows = [
        {"group": group, "spellings": list(_spellings(found.get(group, Counter()), quoted.get(group, Counter())))}
        for group in dict.fromkeys((*found, *quoted))
    ]
    rows = [row for row in rows if len(row["spellings"]) > 1]
    return sorted(rows, key=lambda row: (-len(row["spellings"]), row["group"]))


def _spellings(own: Counter[str], quoted: Counter[str]) -> Iterator[Row]:
    every = own + quoted
    most = max(every.values())
    for words, number in sorted(every.items(), key=lambda row: (-row[1], row[0])):
        yield {
            "words": harmless(words),
            "own": own[words],
            "quoted": quoted[words],
            "own_width": round(200 * own[words] / most),
            "width": round(200 * number / most),
        }
