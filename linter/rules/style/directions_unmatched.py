"""The rule directions-unmatched."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.people_in_rows import in_one_spot, wrong_count


class DirectionsUnmatched(Rule[Options]):
    """A caption lists other than as many people as it speaks of, or places two in one spot.

    Two people in one sentence both at the left, or four engineers, from left, of whom three are named: a name was cut,
    or the picture was. The Guardian's readers' editor told of a caption that pointed at somebody whom a crop had
    removed. English, German, French, Spanish, Italian, Portuguese, Dutch and Swedish. Letters, as in (L), may be a
    party's, and are told only where all notes are asked for.
    """

    name = "directions-unmatched"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (L), the mayor, and Ann Roe ⟦(L)⟧ in the square</figcaption></figure></article></body></html>',
            says="Two people stand left in this caption.",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (second from left) and Ann Roe (⟦second from left⟧) at the gate</figcaption></figure></article></body></html>',
            says="Two people stand second from left in this caption.",
        ),
        Bad('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Four engineers, from left: ⟦Ada Quill, Ned Farrow and Kim Oh⟧.</figcaption></figure></article></body></html>', says="This caption speaks of 4 people and lists 3."),
        Bad('<html lang="de"><body><article><figure><img src="a.jpg" alt=""><figcaption>Ada Quill (l.) und Ned Farrow ⟦(l.)⟧ vor der Brücke</figcaption></figure></article></body></html>', says="Two people stand links in this caption."),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee, left, jumps. In the other picture Ann Roe, left, lands</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (L) and Ann Roe (R) in the square</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Top: Jo Lee (L) and the mayor; bottom: Ann Roe (L) and the band</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for start, end, spelt, in_words in in_one_spot(caption.words):
                told = f"Two people stand {spelt} in this caption."
                yield self.finding(caption.span(start, end), told, sure=None if in_words else Sure.MAYBE)
            if found := wrong_count(caption.words):
                start, end, said, listed = found
                yield self.finding(
                    caption.span(start, end), f"This caption speaks of {said} people and lists {listed}."
                )
