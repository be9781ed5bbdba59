"""The rule naming-house-style."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Safety
from linter.model.page import Page
from linter.names.term_violations import departures
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import times

_KYIV = {"term": [{"prefer": "Kyiv", "why": "the spelling that Ukraine uses"}]}
_GUARDIAN = {"style": "guardian"}
_OURS = {"term": [{"prefer": "Islamic State", "also": ["IS"]}, {"avoid": ["illegals"], "allow": ["The Illegals"]}]}


class NamingHouseStyle(Rule[Options]):
    """A name or word is not written as the house writes it.

    What the house writes is said in its settings: a published style (style = "guardian"), its own terms, or
    both; without either this rule has nothing to say. Only the house's own words count: not quotations,
    explanations such as "also known as ISIS", titles, credits or embedded posts. Of a name that the house
    decides on, naming-inconsistent says nothing more.
    """

    name = "naming-house-style"
    level = Level.WARNING
    examples = (
        Bad(
            "<article><p>Trains to ⟦Kiev⟧ ran late. “I love Kiev,” a driver said. Kiev is far.</p></article>",
            says="The house writes Kyiv, not Kiev (twice): the spelling that Ukraine uses.",
            fixed="<article><p>Trains to Kyiv ran late. “I love Kiev,” a driver said. Kyiv is far.</p></article>",
            settings=_KYIV,
        ),
        Bad(
            "<article><p>Ministers of ⟦NATO⟧ met, and the children's fund Unicef was there.</p></article>",
            says="Guardian style writes Nato, not NATO.",
            fixed="<article><p>Ministers of Nato met, and the children's fund Unicef was there.</p></article>",
            settings=_GUARDIAN,
        ),
        Bad(
            "<article><p>Fighters of Islamic State (IS) fled, and the army said ⟦Isil⟧ had lost.</p></article>",
            says="The house writes Islamic State, not Isil.",
            fixed="<article><p>Fighters of Islamic State (IS) fled, and the army said Islamic State had lost.</p></article>",
            settings=_OURS,
        ),
        Bad(
            "<article><p>Police found twelve ⟦illegals⟧ in a lorry.</p></article>",
            says="The house does not write “illegals”.",
            settings=_OURS,
        ),
        Good("<article><p>Trains to Kiev ran late.</p></article>", note="the house has not said how it writes it"),
        Good("<article><p>They ate chicken Kiev and watched Dynamo Kiev.</p></article>", settings=_KYIV),
        Good("<article><p>“NATO is here,” the sign said.</p></article>", note="quoted", settings=_GUARDIAN),
        Good("<article><p>Islamic State, also known as Isil, fled.</p></article>", note="explained", settings=_OURS),
        Good("<article><p>She directed The Illegals in 2010.</p></article>", note="allowed", settings=_OURS),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for each in departures(page):
            term, right = each.term, each.right
            who = f"{term.by} style" if term.by else "The house"
            told = f"{who} writes {right}, not {each.words}" if right else f"{who} does not write “{each.words}”"
            often = f" ({times(len(each.edits))})" if len(each.edits) > 1 else ""
            why = f": {term.why.rstrip('.')}" if term.why else ""
            yield self.at_each(
                each.edits,
                f"{told}{often}{why}.",
                f"Write {right}",
                Safety.ASK,
                level=term.level,
                prefer=right, avoided=each.words, count=len(each.edits), why=term.why, style=term.by,
            )  # fmt: skip
