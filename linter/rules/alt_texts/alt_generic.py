"""The rule alt-generic."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.placeholders import says_no_picture
from linter.model.agency import SUPPLIERS
from linter.model.finding import Finding, Level, Related
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.file_names import is_file_name


class AltGeneric(Rule[Options]):
    """A picture's alternative text says only that it is a picture.

    Whoever listens to the page learns that there is a picture, which the software has said already, and not
    what it shows. WCAG lists it among its failures (F30, F39); seen on published pages of AP.
    """

    name = "alt-generic"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦Image⟧"><figcaption>The mayor.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt="image"><figcaption>The bridge.</figcaption></figure>',
            says="The alternative text “Image” does not say what the picture shows (2 pictures).",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦Foto 2⟧"><figcaption>Die Stadt.</figcaption></figure>',
            says="The alternative text “Foto 2” does not say what the picture shows.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦Article thumbnail image⟧"><figcaption>Die Stadt.</figcaption></figure>',
            says="The alternative text “Article thumbnail image” does not say what the picture shows.",
        ),
        Bad('<figure><img src="a.jpg" alt="⟦image-placeholder⟧"><figcaption>Die Stadt.</figcaption></figure>', says="The alternative text “image-placeholder” does not say what the picture shows."),
        Bad('<figure><img src="a.jpg" alt="⟦1⟧"><figcaption>Die Stadt.</figcaption></figure>', says="The alternative text “1” does not say what the picture shows."),
        Bad('<figure><img src="a.jpg" alt="⟦Getty Images⟧"><figcaption>Die Stadt.</figcaption></figure>', says="The alternative text “Getty Images” does not say what the picture shows."),
        Good('<figure><img src="a.jpg" alt="Image of the Virgin in a church"><figcaption>The church.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="IMG 2231"><figcaption>The mayor.</figcaption></figure>', note="alt-is-file-name tells of it"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found = [
            alt
            for _, alt in alts(page)
            if (_is_number(alt.words) or says_no_picture(alt.words) or _is_agency(alt.words, page))
            and not is_file_name(alt.words)
        ]
        for first, *others in filter(None, self.allowed_apart(found, lambda alt: alt.where, page)):
            more = f" ({len(others) + 1} pictures)" if others else ""
            told = f"The alternative text “{first.words}” does not say what the picture shows{more}."
            yield self.finding(
                first.where, told, related=tuple(Related(each.where, "again", again=True) for each in others)
            )


def _is_agency(words: str, page: Page) -> bool:
    """True for the name of who supplies pictures, its words in whatever order: Stock Adobe."""
    known = map(page.newsroom.agencies.agency, (words, " ".join(reversed(words.split()))))
    return len(words) > 3 and any(each is not None and each.kind in SUPPLIERS for each in known)


def _is_number(words: str) -> bool:
    """True for 1 and 12; a longer number may be a year, or what stands in the picture."""
    return len(words.strip()) < 3 and words.strip().isdecimal()
