"""What was found on a page: its image blocks, as a readable list or a line of JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.page import ImageBlock, Page
from linter.model.picture_file import PictureFile
from linter.model.source import Source
from linter.model.version import __version__
from linter.reports import reasons
from linter.reports.excerpts import cut_short
from linter.reports.formats import listed
from linter.reports.json_v1 import SCHEMA, dumps, place
from linter.reports.pictures import file_facts
from linter.text.printable import harmless

_CREDIT = ("creator", "credit", "source", "copyright")
_ALSO = ("instructions", "usage_terms", "release", "expiration", "persons", "source_type", "created")


SLOTS = ("picture_sure", "caption_sure", "credit_sure")


def line(page: Page, why: str | None = None, *, beside: bool = False) -> str:
    """The page as one line of JSON; with ``why`` also what speaks for and against each picture that it names.

    ``beside`` puts under ``file`` what the picture's file says, null where none was found.
    """
    row: dict[str, Any] = {
        "path": page.source.name,
        **({"story": page.source.story} if page.source.story else {}),
        "blocks": [_facts(page.source, block) | sureness(block) for block in page.blocks],
    }
    if beside:
        for facts, block in zip(row["blocks"], page.blocks, strict=True):
            picture = page.files.of(block.image.urls)
            facts["file"] = file_facts(picture) if picture else None
    if why is not None:
        row["why"] = [reasons.facts(page.source, seen) for seen in reasons.about(page, why)]
    return dumps(row) + "\n"


def document(lines: Iterable[str]) -> Iterator[str]:
    """All pages as one object of JSON, from the lines of each."""
    yield f'{{"schema": {dumps(SCHEMA)}, "version": {dumps(__version__)}, "pages": ['
    yield from listed(each.rstrip("\n") for each in lines)
    yield "\n]}\n"


def text(page: Page, *, colour: bool = False, beside: bool = False) -> str:
    """The page as a list to read; ``beside`` puts what the picture's file says under what the page does."""
    number = len(page.blocks)
    title = harmless(page.source.title)
    if colour:
        from click import style

        title = style(title, bold=True)
    count = f"{number or 'no'} image block{'' if number == 1 else 's'}"
    return f"{title}: {count}\n" + "".join(_listed(page, block, beside) for block in page.blocks) + "\n"


def _facts(source: Source, block: ImageBlock) -> dict[str, Any]:
    where = place(source, block.where)
    image, credit = block.image, block.credit
    return {
        "urls": list(image.urls),
        "alt": None if image.alt is None else image.alt.words,
        "caption": None if block.caption is None else block.caption.words,
        "credit": None if credit is None else credit.text.words,
        "photographers": [] if credit is None else list(credit.photographers),
        "organisations": [] if credit is None else list(credit.organisations),
        "role": block.role.value,
        "copies": block.copies,
        "line": where["line"],
        "column": where["column"],
        "offset": where["offset"],
        "end_offset": where["end_offset"],
        "end_line": where["end_line"],
        "end_column": where["end_column"],
        "utf16_column": where["utf16_column"],
        "end_utf16_column": where["end_utf16_column"],
    }


def sureness(block: ImageBlock) -> dict[str, float]:
    """How sure the reading of a picture, its caption and its credit is, each from 0 to 1."""
    return {slot: round(getattr(block, slot), 2) for slot in SLOTS}


def _listed(page: Page, block: ImageBlock, beside: bool) -> str:
    facts = _facts(page.source, block)
    picture = page.files.of(block.image.urls) if beside else None
    copies = f", {block.copies} more cop{'y' if block.copies == 1 else 'ies'}" if block.copies else ""
    rows = [f"  {facts['line']}:{facts['column']}  {block.role.value}{copies}"]
    address = facts["urls"][0] if facts["urls"] else "(no address)"
    rows.append(f"      image    {cut_short(address)}")
    for name in ("alt", "caption", "credit"):
        value = facts[name]
        rows.append(f"      {name:8} {'-' if value is None else cut_short(value) or '(empty)'}")
        rows += [f"        file   {cut_short(words)}" for words in _of_file(name, picture)]
    people = [f"{name} (photographer)" for name in facts["photographers"]]
    if people or facts["organisations"]:
        rows.append(f"      {'by':8} {cut_short(', '.join([*people, *facts['organisations']]))}")
    if beside:
        found = "(no file found)" if picture is None else " ".join((picture.name, *picture.notes))
        rows.append(f"      {'file':8} {cut_short(found)}")
        rows += [f"        {name:6} {cut_short(words)}" for name in _ALSO for words in _of_file(name, picture)]
    return "\n".join(rows) + "\n"


def _of_file(name: str, picture: PictureFile | None) -> Iterator[str]:
    """What a picture's file says of a field, each value once with its place; of a credit who made it too."""
    said: dict[str, list[str]] = {}
    for each in picture.every(*_CREDIT if name == "credit" else (name,)) if picture else ():
        said.setdefault(each.value, []).append(each.where)
    for value, places in said.items():
        yield f"{value}  ({', '.join(places)})"
