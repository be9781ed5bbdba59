"""What a page's controls say, loaded from its table."""

from __future__ import annotations

import re
from functools import cache

from linter.data import table
from linter.model.lazy_regex import lazy
from linter.reading.html.tree import Element

_NUMBERS = lazy(r"(\d{1,3}) ?(/|[^\W\d_]+) ?(\d{1,3})(?!\d)")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    rows = table("interface")
    whole, start, label, end = ("|".join(rows[kind]["patterns"]) for kind in ("whole", "start", "label", "end"))
    return (
        re.compile(rf"(?:{whole})[.:]?", re.I),
        re.compile(rf"(?:{start}|{label})", re.I),
        re.compile(rf"(?:{end})$", re.I),
    )


def label_of(button: Element) -> str:
    """What a button is called for those who see it and for those who hear it."""
    return f"{button.get('aria-label') or ''} {button.get('title') or ''} {''.join(button.itertext())}"


@cache
def _said(kind: str) -> re.Pattern[str]:
    """The ways of one kind, whole words or their beginning, without case."""
    return re.compile("|".join(table("interface")[kind]["patterns"]), re.IGNORECASE)


def is_control(words: str) -> bool:
    """True for a line that only a control of the page says."""
    return len(words) < 60 and bool(_patterns()[0].fullmatch(words.strip()))


def is_labelled_caption(words: str) -> bool:
    """True for a line that says of itself that it is a caption: "Caption: The quay at noon"."""
    hit = _said("label").match(words)
    return hit is not None and hit.end() < len(words)


def is_caption_term(words: str) -> bool:
    """True for what a list of terms calls a caption: "Caption", "Bildunterschrift:"."""
    return _said("label").fullmatch(words.strip().rstrip(" :：") + ":") is not None


def is_facts_label(words: str) -> bool:
    """True for what a box of facts beside a story is called: "Zur Person", "Key facts:"."""
    return len(words) < 60 and _said("facts").fullmatch(words.strip(" :：")) is not None


def is_call(words: str) -> bool:
    """True for what a button says that asks readers for money or an address: "Donate now", "Subscribe"."""
    return len(words) < 60 and _said("call").fullmatch(words.strip(" .!:›»>→")) is not None


def offers_a_code(words: str) -> bool:
    """True for what stands beside a code for telephones: "Scan the QR code to follow us"."""
    return len(words) < 120 and _said("code").fullmatch(words.strip(" .!")) is not None


def tells_sides(words: str) -> bool:
    """True for a caption of two pictures side by side: "Left: the pier. Right: the mole"."""
    return _said("sides").search(words) is not None


def is_of_the_story(words: str) -> bool:
    """True for a line that speaks of the story or leads to another: "Read more: …", "Reporting by Jo Lee"."""
    return _said("story").match(words) is not None


def offers_a_film(words: str) -> bool:
    """True for what a link to a film says: "Watch video"."""
    return len(words) < 30 and bool(_said("film").fullmatch(words.strip(" \n\t»›▶►>.")))


def is_toggle(words: str) -> bool:
    """True for what an element that opens and closes a caption says; other elements may say it of anything."""
    return len(words) < 30 and bool(_said("toggle").fullmatch(words.strip()))


def is_press(words: str) -> bool:
    """True for what a button says that does something with the picture or its words."""
    return len(words) < 90 and bool(_said("press").match(words.strip()))


def without_controls(words: str) -> tuple[int, int]:
    """The offsets of the words that are left when a control's words are taken off both ends."""
    _, lead, trail = _patterns()
    hit = lead.match(words)
    start = hit.end() if hit and not _is_counted(hit.group(), words[hit.end() :]) else 0
    tail = trail.search(words, start)
    return start, tail.start() if tail and not _is_counted(tail.group()) else len(words)


def _is_counted(said: str, behind: str = "") -> bool:
    """True for two numbers that count no pictures: "24/7: the bakery", "9/11: the towers", "Photo 1 of 2 ferries"."""
    hit = _NUMBERS.search(said)
    if hit is None:
        return False
    runs_on = behind[:1].islower() and said.rstrip()[-1:].isalnum()
    spoken = "".join(hit.groups()) in table("interface")["spoken"]["numbers"]
    return runs_on or spoken or int(hit[1]) > int(hit[3])
