"""Credits of free pictures that give the title first: "“The quay” by Jo Lee is licensed under CC BY 2.0"."""

from __future__ import annotations

from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of

# As Creative Commons asks for it, and as Flickr's own embeds have it.
_TITLES = one_of(
    ("in quotation marks", r"[\"“][^\"“”]{2,160}[\"”]", "“The quay” by Jo Lee is licensed under CC BY 2.0"),
    ("with none", r"[^.!?\"“”]{2,120}?", "The quay by Jo Lee, on Flickr"),
)
_LICENCE = r"CC[ -](?:BY|0)(?:[ -][A-Z]{2})*(?:[ -]\d\.\d)?(?: [A-Z]\w*){0,3}|Creative Commons(?: [\w.-]{1,20}){0,6}"
_GIVEN = one_of(
    (
        "a licence",
        rf",?\s+(?:is\s+)?licen[cs]ed\s+under\s+(?:an?\s+)?(?:{_LICENCE})\.?",
        " licensed under CC BY",
    ),
    ("the house", r",\s+on\s+Flickr(?:\s*\([^()]{1,40}\))?\.?", ", on Flickr"),
)
_ATTRIBUTED = lazy(rf"(?:^|(?<=[.!?…]\s))(?P<lead>(?:{_TITLES}),?\s+by\s+)(?P<who>[^\"“”|.]{{2,60}}?)(?:{_GIVEN})$")


def attributed(words: str, _: Agencies) -> tuple[int, int] | None:
    """ "“The quay” by Jo Lee is licensed under CC BY 2.0", "The quay by Jo Lee, on Flickr"."""
    hit = _ATTRIBUTED.search(words) if " by " in words else None
    return hit.span() if hit else None


def attribution_lead(words: str, start: int, end: int) -> int:
    """Where the name begins in words that give a picture's title in front of it; ``start`` where they give none."""
    hit = _ATTRIBUTED.match(words, start, end) if words.find(" by ", start, end) > 0 else None
    return hit.end("lead") if hit else start
