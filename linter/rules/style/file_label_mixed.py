"""The rule file-label-mixed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.model.source import Text
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule

_LABELS = one_of(
    ("the wire's", "(?P<wire>^FILES? ?[-–—])", "FILE - "),
    (
        "in brackets",
        r"(?P<brackets>\((?:[Ff]ile(?: (?:photo|picture|image|pic))?|FILE(?: PHOTO)?|FILES)\))",
        "The pier (file pic)",
    ),
    ("in words", r"(?P<words>\b(?:File (?:photo|picture|image)|FILE PHOTO)\b:?)", "The pier. File photo:"),
)
_LABEL = lazy(_LABELS)


class FileLabelMixed(Rule[Options]):
    """Captions of one page label a file picture in two ways.

    “FILE -” here, “(file)” or “File photo” there: each agency has its own label, and the page has them all.
    Readers need one.
    """

    name = "file-label-mixed"
    level = Level.NOTE
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><figure><img src="a.jpg" alt=""><figcaption>FILE - The mayor in May</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The mayor ⟦(file photo)⟧</figcaption></figure></article>',
            says="This page labels file pictures as “(file photo)” and “FILE -”.",
        ),
        Bad(
            '<article><figure><img src="a.jpg" alt=""><figcaption>The mayor (file photo)</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>⟦File photo⟧ of the bridge</figcaption></figure></article>',
            says="This page labels file pictures as “File photo” and “(file photo)”.",
        ),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>FILE - The mayor in May</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>FILE – The bridge in May</figcaption></figure></article>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The mayor (file photo)</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The file on the mayor</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, list[tuple[Text, tuple[int, int]]]] = {}
        for text in captions(page):
            if hit := _LABEL.search(text.words):
                found.setdefault(hit.lastgroup or "", []).append((text, hit.span()))
        if len(found) > 1:
            usual, *others = sorted(found.values(), key=len, reverse=True)
            (text, at), (there, where) = others[0][0], usual[0]
            related = (Related(there.span(*where), "the other label"),)
            told = f"This page labels file pictures as “{text.words[slice(*at)].strip()}” and “{there.words[slice(*where)].strip()}”."
            yield self.finding(text.span(*at), told, related=related)
