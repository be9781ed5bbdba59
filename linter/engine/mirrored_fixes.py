"""A picture that a page holds once for phones and once for desks is mended in both places, or in neither."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape

from linter.model.finding import Finding, Related
from linter.model.page import ImageBlock, Page
from linter.model.source import Edit, Text
from linter.model.spans import Span

_AGAIN = "its copy for another screen or reader"


def mirrored(found: Iterable[Finding], page: Page) -> Iterator[Finding]:
    """The findings; a fix of words that a copy of the picture says too mends them there as well.

    Where it cannot, there is no fix: two copies of which one is mended would be two captions.
    """
    pairs = [pair for block in page.blocks if block.copies for pair in _said_again(block)]
    for finding in found:
        yield _mirrored(finding, pairs) if pairs and finding.fix is not None else finding


def _said_again(block: ImageBlock) -> Iterator[tuple[Text, Text]]:
    """Each text of a picture with that of a copy which says the same in another place."""
    for other in block.again:
        for ours, theirs in zip(_texts(block), _texts(other), strict=True):
            if ours is not None and theirs is not None and ours.words == theirs.words and ours is not theirs:
                yield ours, theirs


def _texts(block: ImageBlock) -> tuple[Text | None, ...]:
    return block.caption, block.credit.text if block.credit else None, block.image.alt, block.image.title


def _mirrored(finding: Finding, pairs: Iterable[tuple[Text, Text]]) -> Finding:
    fix = finding.fix
    if fix is None or not fix.edits:
        return finding
    edits, places = dict.fromkeys(fix.edits), dict[Span, None]()
    for ours, theirs in pairs:
        where = ours.where
        inside = [edit for edit in fix.edits if where.start <= edit.span.start and edit.span.end <= where.end]
        if not inside or ours.where.overlaps(theirs.where):
            continue
        for edit in inside:
            copied = _copied(edit, ours, theirs)
            if copied is None:
                return replace(finding, fix=None)
            edits[copied] = None
            places[copied.span] = None
    if not places:
        return finding
    told = {finding.where, *(each.where for each in finding.related)}
    related = tuple(Related(where, _AGAIN, again=True) for where in places if where not in told)
    return replace(finding, fix=replace(fix, edits=tuple(edits)), related=(*finding.related, *related))


def _copied(edit: Edit, ours: Text, theirs: Text) -> Edit | None:
    """The same edit in another text of the same words; None where it cannot be made there."""
    letters = range(len(ours.words))
    start = bisect_left(letters, edit.span.start, key=lambda at: ours.span(at, at + 1).start)
    end = bisect_left(letters, edit.span.end, lo=start, key=lambda at: ours.span(at, at + 1).start)
    return theirs.edit(start, end, unescape(edit.new)) if ours.span(start, end) == edit.span else None
