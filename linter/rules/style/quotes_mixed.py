"""The rule quotes-mixed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule

_STRAIGHT = lazy(r'(?<!\d)"(?=\w)')
_CURLY = lazy("[“”„]")
_TYPED = lazy(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_SET = lazy(r"(?<=[^\W\d_])’(?=[^\W\d_])")


class QuotesMixed(Rule[Options]):
    """Captions of one page have straight and curly quotation marks or apostrophes.

    Words were pasted from two places. Which of the two a house sets is its own decision; one page has one of
    them.
    """

    name = "quotes-mixed"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The town⟦\'⟧s mayor and the town’s band and the bank’s boss</figcaption></figure>',
            says="This apostrophe is straight; others in this page’s captions are curly.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>“Linz” and “Wels” and ⟦"⟧Steyr" on signs</figcaption></figure>',
            says="This quotation mark is straight; others in this page’s captions are curly.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The town’s mayor and the “band”</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The 6\' 2" mayor and the town’s “band”</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for straight, curly, what in ((_STRAIGHT, _CURLY, "quotation mark"), (_TYPED, _SET, "apostrophe")):
            found = [(text, hit.span()) for text in captions(page) for hit in straight.finditer(text.words)]
            others = [(text, hit.span()) for text in captions(page) for hit in curly.finditer(text.words)]
            if found and others:
                rare, usual = (found, others) if len(found) <= len(others) else (others, found)
                shape, other = ("straight", "curly") if rare is found else ("curly", "straight")
                where = rare[0][0].span(*rare[0][1])
                related = (Related(usual[0][0].span(*usual[0][1]), other),)
                told = f"This {what} is {shape}; others in this page’s captions are {other}."
                yield self.finding(where, told, related=related)
