"""The rule credit-placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import credits_of
from linter.credits.placeholders import names_nobody, says_way_alone
from linter.model.finding import Finding, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.source import Edit
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule

_SLASH = lazy(r"\s*/\s*(?=\S)")


class CreditPlaceholder(Rule[Options]):
    """A credit holds a word that stands for a name: STRINGER, Uncredited, AFP Contributor, a dash.

    Agencies send these for a name; the Guardian's picture system takes them out. Handout and Supplied say how
    a picture came, and are reported only where nobody is named beside them."""

    name = "credit-placeholder"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦STRINGER/⟧AFP</figcaption></figure>',
            says="“STRINGER” in this credit names nobody.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo by ⟦- /⟧AFP via Getty Images</figcaption></figure>',
            says="“-” in this credit names nobody.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo by AFP via Getty Images</figcaption></figure>',
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦Handout⟧</figcaption></figure>', says="“Handout” does not say whose picture this is."),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Photo by Handout⟧/City of Linz</figcaption></figure>',
            says="“Photo by Handout” does not say whose picture this is.",
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. © ⟦Montage⟧</figcaption></figure>', says="“Montage” does not say whose picture this is."),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦(Photo: )⟧</figcaption></figure>', says="“(Photo: )” does not say whose picture this is."),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦N/A⟧</figcaption></figure>', says="“N/A” in this credit names nobody."),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Handout/City of Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Jo Lee, Staff Photographer</span></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Unknown photographer/Library of Congress</span></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee / Staff</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Ann Stringer - AFP</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        nobody: dict[str, dict[Span, Edit | None]] = {}
        how: dict[str, dict[Span, Edit | None]] = {}
        for credit in credits_of(page):
            text = credit.text
            for start, end in names_nobody(credit):
                slash = _SLASH.match(text.words, end)
                edit = text.edit(start, slash.end(), "") if slash else None
                nobody.setdefault(text.words[start:end], {})[edit.span if edit else text.span(start, end)] = edit
            for start, end in says_way_alone(credit):
                how.setdefault(text.words[start:end], {})[text.span(start, end)] = None
        for words, places in nobody.items():
            yield self.at_each(places, f"“{words}” in this credit names nobody.", "Leave it out", Safety.ASK)
        for words, places in how.items():
            yield self.at_each(places, f"“{words}” does not say whose picture this is.", "", Safety.SHOW)
