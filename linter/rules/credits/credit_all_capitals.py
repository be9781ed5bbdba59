"""The rule credit-all-capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.data.word_lists import family_names, given_names
from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.credits._odd_letters import told
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.accents import without_accents
from linter.text.letter_case import in_capitals
from linter.text.page_words import folded_words, words_of_article


@dataclass(frozen=True)
class CapitalsOptions(Options):
    house_style: bool = option(False, "true where the house prints photographers' names in capitals")


class CreditAllCapitals(Rule[CapitalsOptions]):
    """A photographer's name stands in capitals.

    AFP and Reuters send names that way; most houses print Jo Lee. The Guardian's picture system turns them
    back, keeping van, de and von small. Agencies, initials and pen names are left alone. Say so in the
    settings if the house prints capitals on purpose.
    """

    name = "credit-all-capitals"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦JAN VAN DER BERG⟧/AFP</figcaption></figure>',
            says="The name JAN VAN DER BERG is in capitals.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jan van der Berg/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: ⟦ANN MCDONALD⟧/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: ANN MCDONALD/AFP</figcaption></figure>',
            says="The name ANN MCDONALD is in capitals (twice).",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Ann McDonald/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Ann McDonald/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: ⟦IDA HOLMES⟧/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: ANN DAYTON/AFP</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Hail. Photo: MIA SOLBERG/AFP</figcaption></figure>',
            says="The names IDA HOLMES, ANN DAYTON and 1 more are in capitals.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Ida Holmes/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Ann Dayton/AFP</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Hail. Photo: Mia Solberg/AFP</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ASSOCIATED PRESS</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The new plant of Solvo Nordal. Photo: SOLVO NORDAL/AFP</figcaption></figure>', note="a firm"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A wall in Linz. Photo: JR</figcaption></figure>'),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ANN LEEDS/AFP</figcaption></figure>',
            options={"house-style": True},
        ),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        if not self.options.house_style:
            yield from told(self, page, lambda name: in_capitals(name) and not _is_firm(name, page), "in capitals")


def _is_firm(name: str, page: Page) -> bool:
    """True for NOVO NORDISK where a caption or the headline names it, or the text does twice: firms print theirs so."""
    words = set(without_accents(name).replace("-", " ").split())
    if words & given_names() or words & family_names():
        return False
    if name.casefold() not in page.once(folded_words):
        return False  # mostly, and sooner known
    written = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.I)
    shown = (page.headline, *(block.caption for block in page.blocks))
    if any(hit[0] != name for text in shown if text for hit in written.finditer(text.words)):
        return True
    said = [hit for each in words_of_article(page) for hit in written.finditer(each.text.words) if hit[0] != name]
    return len(said) > 1
