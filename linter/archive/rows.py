"""The rows of a page: one run of the engine as plain values, table by table. Every way to read an archive uses it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from linter.archive.origin import Origin, house_of, is_address, own_address, published_on, section_of
from linter.archive.schema import TABLES
from linter.archive.strong_keys import strong_keys
from linter.credits.lead_ins import bare
from linter.credits.normalisation import pieces
from linter.model.agency import Agencies
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.finding import Finding
from linter.model.page import ImageBlock, Page
from linter.model.report import Report
from linter.model.source import Source, Text
from linter.names.consistency import groups_for
from linter.names.mentions import find_mentions
from linter.text.accents import without_accents
from linter.text.printable import harmless

Rows = dict[str, list[tuple[Any, ...]]]
_MARKS = str.maketrans({"-": " ", ".": " ", "'": " ", "’": " ", "‐": " ", "‑": " "})
_LONG = 30  # letters of a caption that could end with a stop
_WORDS = 100  # letters kept of the words that a finding speaks of
_STOPS = tuple('.!?…。！？”"»“')


def no_rows() -> Rows:
    """Every table without a row."""
    return {name: [] for name in TABLES}


def digest_of(data: bytes) -> str:
    """What a page is known by: its bytes."""
    return hashlib.sha256(data).hexdigest()[:32]


def capture(origin: Origin, status: str, *, page: str = "", url: str = "", said: str = "") -> tuple[Any, ...]:
    """The row of a capture."""
    values = (page, url or origin.url or origin.place, origin.crawled, origin.archive, origin.place, status, said)
    return tuple(map(storable, values))


def rows_of(
    report: Report, origin: Origin, page_id: str, size: int, *, mentions: bool = True, filed: bool = False
) -> Rows:
    """All rows of a page that was checked; ``page_id`` is the digest of its bytes, ``size`` their number.

    ``mentions`` is False for an archive in which nobody asks for names: finding them is the dearest part. ``filed``
    says that the files of its pictures were looked for.
    """
    out = no_rows()
    page, source = report.page, report.source
    said = "; ".join((*(crash.message for crash in report.crashes), *_unread_files(page)))
    url = origin.url or own_address(source) or origin.place
    status = "crashed" if report.crashes else "read"
    out["captures"].append(capture(origin, status, page=page_id, url=url, said=said))
    if page is None:
        return out
    house = house_of(url)
    agencies = page.newsroom.agencies
    story = hashlib.sha256()
    for passage in page.prose:
        story.update(_bytes(passage.text.words))
    lines = _Lines(source.text)
    for number, block in enumerate(page.blocks):
        out["blocks"].append((page_id, number, *_block(page, block, house, lines), _file(page, block, filed)))
        story.update(_bytes("|".join(sorted(block.image.keys)) + "\n" + (block.caption.words if block.caption else "")))
        if block.credit is not None:
            out["parts"] += ((page_id, number, *part) for part in _parts(block.credit, agencies))
    if mentions:
        out["mentions"] += ((page_id, *each) for each in _mentions(page))
    out["findings"] += ((page_id, *each) for each in _findings(report, lines))
    out["pages"].append((page_id, *_page(page, origin, url, house, story.hexdigest()[:32], size)))
    return {name: [tuple(map(storable, row)) for row in rows] for name, rows in out.items()}


def storable(value: Any) -> Any:
    """A value without lone surrogates (bytes that the encoding does not know), which no column can hold."""
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            return "".join("�" if "\ud800" <= letter <= "\udfff" else letter for letter in value)
    return [storable(each) for each in value] if isinstance(value, list) else value


def folded(name: str) -> str:
    """A name for comparing: without case, accents, full stops, hyphens, soft hyphens and signs of no width."""
    seen = "".join(letter for letter in name if letter.isprintable() or letter.isspace())
    return " ".join(without_accents(seen).translate(_MARKS).casefold().split())


def _page(page: Page, origin: Origin, url: str, house: str, story: str, size: int) -> tuple[Any, ...]:
    said = origin.published or page.stated.published
    return (
        url,
        house,
        origin.section or section_of(url),
        published_on(said, url),
        said,
        page.language or origin.language,
        _words(page.headline) or origin.title or None,
        _words(page.byline) or origin.author or None,
        story,
        size,
        page.source.encoding,
    )


def _block(page: Page, block: ImageBlock, house: str, lines: _Lines) -> tuple[Any, ...]:
    keys = sorted(block.image.keys)
    stated = next((each.credit for each in page.stated.of(block.image.keys) if each.credit), None)
    caption = _words(block.caption)
    ends = caption.rstrip().endswith(_STOPS) if caption else False
    return (
        block.role.value,
        keys,
        strong_keys(keys, house),
        next((url if is_address(url) else url[:500] for url in block.image.urls), ""),
        _words(block.image.alt),
        caption,
        block.credit.text.words if block.credit else None,
        stated,
        lines.of(block.where.start),
        block.where.start,
        block.copies,
        block.gallery,
        *(_habits(block.credit, page.newsroom.agencies) if block.credit else (None, None, None, None)),
        ("stop" if ends else "none") if caption and len(caption) >= _LONG else None,
    )


def _file(page: Page, block: ImageBlock, filed: bool) -> str | None:
    """What became of a picture's file, where files were looked for."""
    if not filed:
        return None
    found = page.files.of(block.image.urls)
    return "none" if found is None else "unread" if found.unread else "read"


def _unread_files(page: Page | None) -> list[str]:
    """Why files of a page's pictures could not be read, each once, in the order of the page."""
    found = (page.files.of(block.image.urls) for block in page.blocks) if page is not None and page.files else ()
    return list(
        dict.fromkeys(f"{harmless(each.name)}: {harmless(each.unread)}" for each in found if each and each.unread)
    )


def _habits(credit: Credit, agencies: Agencies) -> tuple[str, str | None, str, str]:
    """What a credit shows of a house's choices: lead-in, joint, order, brackets."""
    found = pieces(credit, agencies, mend=False)
    lead = next((piece.words.strip() for piece in found if piece.part is Part.PREFIX and bare(piece.words)), "")
    named = [piece for piece in found if piece.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]
    order = "".join("p" if piece.part is Part.PHOTOGRAPHER else "o" for piece in named)
    begins = credit.text.words.lstrip()[:1]
    brackets = "round" if begins in ("(", "（") else "square" if begins in ("[", "【") else "none"
    return lead, named[1].gap if len(named) == 2 else None, order, brackets


def _parts(credit: Credit, agencies: Agencies) -> Iterator[tuple[Any, ...]]:
    for number, part in enumerate(credit.parts):
        if part.part is not Part.PUNCTUATION:
            known = part.part in ORGANISATIONS and agencies.agency(part.words) is not None
            yield number, part.part.value, part.words, part.name, folded(part.name or part.words), known


def _mentions(page: Page) -> Iterator[tuple[Any, ...]]:
    times = Counter(
        (each.group, each.family, each.words, each.place, each.voice.value)
        for each in find_mentions(page, groups_for(page))
    )
    return ((*key, count) for key, count in times.items())


def _findings(report: Report, lines: _Lines) -> Iterator[tuple[Any, ...]]:
    allowed = [each.finding for each in report.allowed]
    fates = (("shown", report.shown), ("hidden", report.hidden), ("allowed", allowed))
    every = ((fate, finding) for fate, found in fates for finding in found)
    for number, (fate, finding) in enumerate(every):
        yield number, *_finding(finding, fate, report.source, lines)


def _finding(finding: Finding, fate: str, source: Source, lines: _Lines) -> tuple[Any, ...]:
    where = finding.where
    return (
        finding.rule,
        finding.level.value,
        finding.sure.value,
        fate,
        finding.message,
        source.text[where.start : min(where.end, where.start + _WORDS)],
        lines.of(where.start),
        where.start,
        where.end,
        finding.fix.safety.value if finding.fix else None,
        json.dumps(dict(finding.facts), ensure_ascii=False, default=str),
    )


class _Lines:
    """The lines of offsets that are asked for in almost rising order: counted on from the one before."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.line = text, 0, 1

    def of(self, offset: int) -> int:
        if offset < self.at:
            self.line -= self.text.count("\n", offset, self.at)
        else:
            self.line += self.text.count("\n", self.at, offset)
        self.at = offset
        return self.line


def _words(text: Text | None) -> str | None:
    return text.words if text else None


def _bytes(words: str) -> bytes:
    return words.encode("utf-8", "replace")
