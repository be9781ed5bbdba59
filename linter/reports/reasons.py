"""Why pictures were kept or left out, and lines near them taken or not: as a list to read, or as facts for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.evidence import Evidence
from linter.model.page import LineSeen, Page, PictureSeen
from linter.model.source import Source
from linter.reports.excerpts import cut_short
from linter.reports.json_v1 import place
from linter.reports.text import paint
from linter.text.printable import harmless

_LINES = 12  # near one picture; asked for by its words, a line is shown wherever it stands


def about(page: Page, what: str) -> list[PictureSeen]:
    """The pictures whose address or alternative text holds some words, and of all others the lines that hold them.

    All pictures with all their lines where no words are given.
    """
    wanted = " ".join(what.casefold().split())
    found = []
    for seen in page.reasons.pictures:
        alt = "" if seen.image.alt is None else seen.image.alt.words
        if any(wanted in said.casefold() for said in (alt, *seen.image.urls)) or not wanted:
            found.append(seen)
            continue
        lines = tuple(line for line in seen.lines if wanted in line.text.words.casefold())
        if lines:
            found.append(PictureSeen(seen.image, seen.block, seen.evidence, lines))
    return found


def facts(source: Source, seen: PictureSeen) -> dict[str, Any]:
    """One picture as JSON has it."""
    return {
        "urls": list(seen.image.urls),
        "alt": None if seen.image.alt is None else seen.image.alt.words,
        "kept": seen.block is not None,
        "sure": round(seen.sure, 2),
        "reasons": list(seen.reasons),
        "evidence": _evidence(seen.evidence),
        "lines": [
            {
                "text": line.text.words,
                "taken": line.taken,
                "sure": round(line.sure, 2),
                "evidence": _evidence(line.evidence),
                **place(source, line.text.where),
            }
            for line in seen.lines
        ],
        **place(source, seen.image.where),
    }


def text(page: Page, what: str, *, colour: bool = False) -> str:
    """The page's pictures with their evidence, as a list to read."""
    title = paint(harmless(page.source.title), colour, bold=True)
    found = about(page, what)
    if not found:
        words = f" that holds “{harmless(what)}”" if what else ""
        return f"{title}: no picture{words}{', and no line near one' if what else ''}\n\n"
    kept = sum(seen.block is not None for seen in found)
    head = f"{title}: {kept} kept, {len(found) - kept} left out\n"
    return head + "".join(_listed(page.source, seen, colour) for seen in found) + "\n"


def shown(source: Source, seen: PictureSeen) -> dict[str, Any]:
    """One picture as the contact sheet shows it: what speaks for and against it, and the lines near it, for people."""
    return {
        "line": source.lines.position(seen.image.where.start).line,
        "address": cut_short(seen.image.urls[0] if seen.image.urls else "(no address)"),
        "evidence": list(_told(seen.evidence)),
        "lines": [
            {
                "words": cut_short(line.text.words, 80),
                "taken": line.taken or "not taken",
                "evidence": list(_told(line.evidence)),
            }
            for line in _nearest(seen)
        ],
    }


def _told(evidence: Iterable[Evidence]) -> Iterator[dict[str, str]]:
    for each in evidence:
        yield {"weight": _weight(each), "says": each.says, "fact": each.fact}


def _weight(each: Evidence) -> str:
    return "decides" if each.decisive else f"{each.weight:+.1f}" if each.weight else ""


def _nearest(seen: PictureSeen) -> list[LineSeen]:
    """As many lines near a picture as people are shown, in their order: those that were taken, then others."""
    taken = sorted(seen.lines, key=lambda line: not line.taken)[:_LINES]
    return [line for line in seen.lines if line in taken]


def _evidence(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    return [each._asdict() for each in evidence]


def _listed(source: Source, seen: PictureSeen, colour: bool) -> str:
    where = source.lines.position(seen.image.where.start)
    state = "kept" if seen.block else "left out"
    state = paint(state, colour, fg="green" if seen.block else "red")
    address = cut_short(seen.image.urls[0] if seen.image.urls else "(no address)")
    rows = [f"  {where.line}:{where.column}  {state}  {address}"]
    rows += _rows(seen.evidence, "      ")
    near = _nearest(seen)
    for line in near:
        rows += _line(source, line)
    if len(seen.lines) > len(near):
        rows.append(f"      {len(seen.lines) - len(near)} more lines near it")
    return "\n".join(rows) + "\n"


def _line(source: Source, line: LineSeen) -> Iterator[str]:
    where = source.lines.position(line.text.where.start)
    yield f"      {where.line}:{where.column}  {line.taken or 'not taken'}: {cut_short(line.text.words, 80)}"
    yield from _rows(line.evidence, "          ")


def _rows(evidence: Iterable[Evidence], indent: str) -> Iterator[str]:
    for each in evidence:
        yield f"{indent}{_weight(each):>7}  {each.says}  {each.fact}"
