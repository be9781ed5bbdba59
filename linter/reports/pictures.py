"""What ``cutline pictures`` prints: a table of incoming files and what was found of them, JSON, or a contact sheet."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from linter.model.errors import CutlineError
from linter.model.finding import Level
from linter.model.picture_file import JudgedFile, PictureFile, Said
from linter.model.version import __version__
from linter.reports.formats import listed
from linter.reports.json_v1 import dumps
from linter.reports.text import ONLY_COUNTED, count, paint
from linter.text.printable import harmless, width

SCHEMA = "cutline-pictures/1"
_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTE: "blue"}
_HEADS = ("file", "creator", "credit", "created", "asks", "credentials")
_WIDTHS = (32, 22, 22, 10, 36, 12)
_LONGEST = 2_000  # letters of a value that are shown: a caption of IIM
_SHOWN = ("creator", "credit", "source", "copyright", "headline", "caption", "instructions", "usage_terms", "persons")
_SHOWN_TOO = ("created", "release", "expiration", "alt", "source_type", "city", "country", "job_id")


def facts(judged: JudgedFile) -> dict[str, Any]:
    """A file as JSON has it."""
    return {
        **file_facts(judged.file),
        "asked": list(judged.asked),
        "findings": [
            {"rule": each.rule, "level": each.level.value, "message": each.message} for each in judged.findings
        ],
    }


def file_facts(picture: PictureFile) -> dict[str, Any]:
    """What a file says, as JSON has it: of each field the value that counts, its place, and every other."""
    return {
        "path": picture.name,
        "kind": picture.kind,
        "fields": {name: _field(values) for name, values in picture.fields.items()},
        "credentials": picture.credentials,
        "charset": picture.charset,
        "in_step": picture.in_step,
        "sidecar": picture.sidecar,
        "notes": list(picture.notes),
        "unread": picture.unread,
    }


def _field(values: tuple[Said, ...]) -> dict[str, Any]:
    rows: list[dict[str, Any]] = []
    for each in values:
        rows.append({"words": list(each.words), "where": each.where})
        if each.languages:
            rows[-1]["languages"] = list(each.languages)
    return {"value": values[0].value, "where": values[0].where, "all": rows}


def line(judged: JudgedFile) -> str:
    """A file as a line of JSON."""
    return dumps(facts(judged)) + "\n"


def document(rows: Iterable[JudgedFile], unread: Sequence[CutlineError] = ()) -> Iterator[str]:
    """All files as one object of JSON; those ``unread``, which are read when the last is written, stand behind them."""
    yield f'{{"schema": {dumps(SCHEMA)}, "version": {dumps(__version__)}, "pictures": ['
    yield from listed(dumps(facts(each)) for each in rows)
    refused = [{"message": each.message, "hint": each.hint} for each in unread]
    yield f'\n], "unread": {dumps(refused)}}}\n'


def text(rows: Iterable[JudgedFile], *, colour: bool = False, observe: bool = False) -> Iterator[str]:
    """The table, then what was found of each file, and the counts; with ``observe`` those of each rule instead."""
    kept = list(rows)
    names = _short_names([each.file.name for each in kept])
    yield paint(_row(_HEADS), colour, bold=True) + "\n"
    for judged, name in zip(kept, names, strict=True):
        yield _row((name, *_cells(judged))) + "\n"
    yield "\n"
    if observe:
        rules = Counter(sorted(each.rule for judged in kept for each in judged.findings))
        yield from (f"{number:6}  {rule}\n" for rule, number in rules.most_common())
        yield totals(kept) + (f" · {ONLY_COUNTED}; --format json tells them" if rules else "") + "\n"
        return
    for judged in kept:
        if judged.findings:
            yield paint(harmless(judged.file.name), colour, bold=True) + "\n"
            for each in judged.findings:
                level = paint(each.level.value, colour, fg=_COLOURS[each.level], bold=True)
                yield f"  {level}  {harmless(each.message)}  {paint(each.rule, colour, dim=True)}\n"
            yield "\n"
    yield totals(kept) + "\n"


def totals(rows: Iterable[JudgedFile]) -> str:
    """How much was found, in a line."""
    kept = list(rows)
    levels = Counter(each.level for judged in kept for each in judged.findings)
    found = ", ".join(count(levels[level], level.value) for level in Level if levels[level])
    return f"{found or 'No findings'} in {count(len(kept), 'picture file')}"


def _cells(judged: JudgedFile) -> tuple[str, ...]:
    picture = judged.file
    return (
        picture.value("creator"),
        picture.value("credit") or picture.value("source"),
        picture.value("created")[:10],
        ", ".join(judged.asked),
        picture.value("credentials_check").partition(":")[0] or ("not checked" if picture.credentials else ""),
    )


def _row(cells: Iterable[str]) -> str:
    shown = []
    for words, wide in zip(cells, _WIDTHS, strict=True):
        words = " ".join(harmless(words[:_LONGEST].replace("\n", " ")).split()) or "-"
        while width(words) > wide:
            words = words[: len(words) - 2].rstrip() + "…"
        shown.append(words + " " * (wide - width(words)))
    return "  ".join(shown).rstrip()


def _short_names(paths: list[str]) -> list[str]:
    """The paths below the folder that they have in common."""
    above = os.path.commonpath([os.path.dirname(os.path.abspath(path)) for path in paths]) if paths else ""
    return [os.path.relpath(os.path.abspath(path), above) for path in paths]


def html(rows: Iterable[JudgedFile], unread: Sequence[CutlineError] = ()) -> str:
    """A contact sheet in one file: each picture, what its file says and where, and what was found of it.

    Those ``unread``, which are known when the last is read, stand at the top.
    """
    from linter.reports.contact_sheet import digest, style_sheet, template
    from linter.reports.thumbnails import of_file

    kept = list(rows)
    style = style_sheet()
    names = _short_names([each.file.name for each in kept])
    cards = [
        {
            "name": harmless(name),
            "path": harmless(judged.file.name),
            "picture": of_file(judged.file.name),
            "worst": min((each.level for each in judged.findings), key=lambda level: level.rank, default=None),
            "fields": [
                (field.replace("_", " "), harmless(value[:_LONGEST]), harmless(where))
                for field in (*_SHOWN, *_SHOWN_TOO)
                for value, where in judged.file.told(field)
            ],
            "findings": [(each.level.value, harmless(each.message), each.rule) for each in judged.findings],
        }
        for judged, name in zip(kept, names, strict=True)
    ]
    page: str = template("pictures.html.j2").render(
        cards=cards,
        totals=totals(kept),
        unread=[f"{harmless(each.message)} {harmless(each.hint)}".strip() for each in unread],
        version=__version__,
        style=style,
        style_hash=digest(style),
    )
    return page
