"""The rule direction-letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.picture_directions import Manner, directions


@dataclass(frozen=True)
class DirectionLetterOptions(Options):
    """What direction-letter can be told."""

    brackets: bool = option(True, "whether the words are put in brackets; without them they are not mended")


class DirectionLetter(Rule[DirectionLetterOptions]):
    """A caption tells left from right with an agency's letter.

    Agencies write (L), (2nd-R) and (C) to save room by wire; readers take an (l) for a one. NPR and AP spell
    them out; the BBC keeps the capitals where room is short, so this is for houses that ask.
    """

    name = "direction-letter"
    level = Level.WARNING
    on_request = True
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee ⟦(L)⟧ and the mayor in the square</figcaption></figure></article></body></html>',
            says="“(L)” is an agency’s letter for left.",
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (left) and the mayor in the square</figcaption></figure></article></body></html>',
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee ⟦(2nd-R)⟧ and the mayor in the square</figcaption></figure></article></body></html>',
            says="“(2nd-R)” is an agency’s letter for second from right.",
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (second from right) and the mayor in the square</figcaption></figure></article></body></html>',
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee (left) and the mayor in the square</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Senator Al Day (R) of the state in the square, a Republican</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Al Day (R) and Jo Lee (D) in the square</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            for mark in directions(caption.words):
                if mark.manner is Manner.LETTER:
                    right = f"({mark.spelt})" if self.options.brackets else mark.spelt
                    edit = caption.edit(mark.start, mark.end, right) if mark.spelt and self.options.brackets else None
                    fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                    told = f"“{mark.words}” is an agency’s letter for {mark.spelt or 'a place'}."
                    yield self.finding(caption.span(mark.start, mark.end), told, fix=fix)
