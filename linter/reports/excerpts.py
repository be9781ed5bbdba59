"""What the report at a terminal shows of a page's source: a picture by its name, a line with its words marked."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote

from linter.model.lazy_regex import lazy
from linter.model.page import Image, Page
from linter.model.source import Source
from linter.model.spans import Span
from linter.text.file_names import DRAWN, PIXELS, ending_in
from linter.text.printable import harmless, width

COLUMNS = 100  # of a line of source that is shown where no window says how wide it is
_BEFORE = 40  # of a hundred columns in front of the place
_LONGEST = 60  # letters of a file's name
_PICTURE_TAG = lazy(r"<(?:[\w-]*-)?(?:img|image|source|video)\b", 2)
_FILE = lazy(rf"[^/\\?&=#;,:\"'\s<>]+{ending_in(*PIXELS, *DRAWN)}(?![\w-])", 2)


def file_name(address: str) -> str:
    """The name of a picture's file in its address, also where a program that makes sizes has it in a query."""
    if address.startswith("data:"):
        return "pasted into the page"
    plain = unquote(address[:4000])
    found = _FILE.findall(plain)
    name = found[-1] if found else plain.split("?")[0].rstrip("/").rsplit("/", 1)[-1]
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[1 - _LONGEST // 2 :]}"


def called(image: Image, number: int) -> str:
    """What people call a picture of a page: its number there, and its file."""
    names = [name for name in map(file_name, image.urls) if name]
    return f"picture {number}: {names[0]}" if names else f"picture {number}"


def pictures(page: Page | None) -> dict[Span, str]:
    """What each picture of a page is called, by the place of its tag."""
    blocks = page.blocks if page else ()
    return {block.where: called(block.image, number) for number, block in enumerate(blocks, 1)}


def lines_of(source: Source, where: Span, names: Mapping[Span, str], columns: int) -> tuple[str, str]:
    """What is shown of a place, and the marks underneath, which are empty for a picture: it is told by its name."""
    if where in names:
        return shortened(harmless(names[where]), columns), ""
    words = source.text[where.start : where.end]
    if len(words) > columns // 2 and _PICTURE_TAG.match(words) and (found := _FILE.search(words)):
        tag = harmless(f"{words.split(None, 1)[0]} … {found[0]} …>")
        return shortened(tag, columns), ""
    return marked(source, where, columns)


def excerpt_of(source: Source, where: Span, names: Mapping[Span, str] | None = None, columns: int = COLUMNS) -> str:
    """The source at a place, on one line and cut to a readable length; a picture by its name."""
    if names and where in names:
        return shortened(harmless(names[where]), columns)
    words = source.text[where.start : min(where.end, where.start + columns)]
    cut = where.end - where.start > columns // 2
    return harmless(" ".join(words.split())[: columns // 2]) + ("…" if cut else "")


def shortened(words: str, columns: int) -> str:
    """Words cut in the middle to the columns there are: both ends say what it is."""
    if width(words) <= columns:
        return words
    half = max(1, (columns - 1) // 2)
    head, tail = words[:half], words[-half:]
    while width(head) > half:
        head = head[:-1]
    while width(tail) > half:
        tail = tail[1:]
    return f"{head}…{tail}"


def cut_short(words: str, most: int = 300) -> str:
    """Words of a page for a terminal, ``most`` characters of them; what is cut off is told by an ellipsis."""
    return harmless(words if len(words) <= most else words[: most - 1] + "…")


def marked(source: Source, where: Span, columns: int = COLUMNS) -> tuple[str, str]:
    """The line of a place, cut to the columns round it, and the marks that go underneath."""
    text = source.text
    most_before = columns * _BEFORE // COLUMNS
    start = min(max(where.start, 0), len(text))
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    window = text[start : start + columns]
    ends = [at for at in (window.find("\n"), window.find("\r")) if at >= 0]
    line_end = start + min(ends, default=len(window))
    left = max(line_start, start - most_before)
    before = text[left:start].lstrip()
    cut_left = left > line_start
    after = text[start:line_end]
    before, after = harmless(before), harmless(after)
    while width(before) > most_before:
        before, cut_left = before[1:], True
    lead = "…" if cut_left else ""
    room = columns - width(lead + before) - 1
    shown, used = "", 0
    for letter in after:
        used += width(letter)
        if used > room:
            break
        shown += letter
    cut_right = len(shown) < len(after) or (not ends and start + len(window) < len(text))
    words = shown[: max(0, where.end - start)]
    marks = "^" * max(1, width(words))
    return lead + before + shown + ("…" if cut_right else ""), " " * width(lead + before) + marks
