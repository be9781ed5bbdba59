"""The rule brackets-unbalanced."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule

_BRACKET = lazy(r"[()\[\]]")
# A number or a letter of a list, "a)" and "12)", and faces made of signs: such a mark may be no bracket at all.
_LISTED = lazy(r"(?:^|[\s,;:(\[/–-])(?:[^\W\d_]|\d{1,2}|[ivxIVX]{1,4})$")
_FACE_BEFORE = lazy(r"(?<!\w)[:;=8xX]['’]?[-^o]?$")
_FACE_BEHIND = lazy(r"['’]?[-^o]?[:;=](?!\w)")


class BracketsUnbalanced(Rule[Options]):
    """A bracket in a caption is opened and not closed, or closed and not opened.

    A piece was cut off with the words behind it, or a credit lost its end. Numbers of a list, a) and b), and
    faces made of signs are left alone.
    """

    name = "brackets-unbalanced"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor ⟦(⟧left and the band in Linz</figcaption></figure>',
            says="“(” is not closed.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor, left⟦)⟧, and the band</figcaption></figure>',
            says="“)” closes what nothing opens.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor (left) and the band [right]</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ada Quill (L), Ned Farrow (r) and Jo Lee (FDP, M) in Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>a) The mayor, b) the band :-)</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for at in _halves(caption.words):
                bracket = caption.words[at]
                told = "is not closed" if bracket in "([" else "closes what nothing opens"
                yield self.finding(caption.span(at, at + 1), f"“{bracket}” {told}.")


def _halves(words: str) -> list[int]:
    """The brackets without another half; what may be no bracket counts only where it makes the rest come out."""
    brackets = [hit.start() for hit in _BRACKET.finditer(words)]
    plain = _unmatched(words, brackets)
    sure = [at for at in brackets if not _may_be_none(words, at)]
    told = set(sure)
    return min(([at for at in each if at in told] for each in (plain, _unmatched(words, sure))), key=len)


def _unmatched(words: str, brackets: list[int]) -> list[int]:
    opened: list[int] = []
    closed = []
    for at in brackets:
        if words[at] in "([":
            opened.append(at)
        elif opened:
            opened.pop()
        else:
            closed.append(at)
    return sorted(opened + closed)


def _may_be_none(words: str, at: int) -> bool:
    begin = max(0, at - 8)  # neither a face nor the number of a list has so many signs
    face = _FACE_BEFORE.search(words, begin, at) or (words[at] in "([" and _FACE_BEHIND.match(words, at + 1))
    return bool(face or (words[at] == ")" and _LISTED.search(words, begin, at)))
