"""The rule directions-mixed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.picture_directions import Manner, directions


class DirectionsMixed(Rule[Options]):
    """Captions of one page tell left from right in two ways.

    “(L)” here and “left” there: one page has one manner. AP sets commas, NPR brackets, the BBC the letters where
    room is short; which one is the house's decision.
    """

    name = "directions-mixed"
    level = Level.WARNING
    examples = (
        Bad(
            '<article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee, left, and Ann Roe, right</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Al Day ⟦(L)⟧ and the band</figcaption></figure></article>',
            says="This page has both “(L)” and “left” for where people stand.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Jo Lee (left), Ann Roe ⟦(C)⟧ and Al Day (right)</figcaption></figure>',
            says="This page has both “(C)” and “left” for where people stand.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The molecule (S)-quillene, left, and (R)-quillene</figcaption></figure>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee, left, and Ann Roe</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Al Day, right</figcaption></figure></article>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (L)</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Al Day (R)</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found = [(text, each) for text in captions(page) for each in directions(text.words)]
        letters = [row for row in found if row[1].manner is Manner.LETTER]
        words = [row for row in found if row[1].manner is not Manner.LETTER]
        if letters and words:
            rare, usual = (letters, words) if len(letters) <= len(words) else (words, letters)
            (text, mark), (other, there) = rare[0], usual[0]
            related = (Related(other.span(there.start, there.end), "the other manner"),)
            told = f"This page has both “{mark.words}” and “{there.words}” for where people stand."
            yield self.finding(text.span(mark.start, mark.end), told, related=related)
