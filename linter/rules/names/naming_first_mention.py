"""The rule naming-first-mention."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Safety
from linter.model.page import Page
from linter.names.term_violations import openings
from linter.rules.rule import Bad, Good, Options, Rule

_IS = {"term": [{"prefer": "Islamic State group", "also": ["IS"], "first": ["Islamic State group"]}]}


class NamingFirstMention(Rule[Options]):
    """The text begins with the short form of a name that the house writes in full first.

    Which names is said in the settings, with first = ["Islamic State group"] in a [[term]], or by a published
    style. Headlines, standfirsts and captions, which have no room, are not counted, nor are quotations.
    """

    name = "naming-first-mention"
    level = Level.WARNING
    examples = (
        Bad(
            "<article><p>Fighters of ⟦IS⟧ fled from Syria.</p><p>The Islamic State group had held the town for a year.</p></article>",
            says="At first mention the house writes Islamic State group.",
            fixed="<article><p>Fighters of Islamic State group fled from Syria.</p><p>The Islamic State group had held the town for a year.</p></article>",
            settings=_IS,
        ),
        Bad(
            "<article><p>The talks were held in ⟦Derry⟧.</p></article>",
            says="At first mention BBC style writes Londonderry.",
            fixed="<article><p>The talks were held in Londonderry.</p></article>",
            settings={"style": "bbc"},
        ),
        Good(
            "<article><h1>IS flees</h1><p>“IS is gone,” said a man in Syria. The Islamic State group fled.</p><p>IS had held the town.</p></article>",
            settings=_IS,
        ),
        Good("<article><p>Fighters of IS fled from Syria.</p></article>", note="the house has not said what comes first"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for each in openings(page):
            term, mention = each.term, each.mention
            who = f"{term.by} style" if term.by else "the house"
            yield self.at_each(
                {mention.where: mention.text.edit(mention.start, mention.end, each.right)},
                f"At first mention {who} writes {each.right}.",
                f"Write {each.right}",
                Safety.ASK,
                level=term.level,
                first=each.right, style=term.by,
            )  # fmt: skip
