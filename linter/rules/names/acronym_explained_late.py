"""The rule acronym-explained-late."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.names.acronyms import explanations, uses_before
from linter.rules.rule import Bad, Good, Options, Rule


class AcronymExplainedLate(Rule[Options]):
    """The text uses an acronym and explains it only later.

    The long form stands first, the short form after it. Headlines, standfirsts and captions, which have no room, are
    not counted, nor is what somebody says in a quotation.
    """

    name = "acronym-explained-late"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            "<article><p>Members of the ⟦WTO⟧ met on Monday.</p><p>The World Trade Organization (WTO) has 166 members.</p></article>",
            says="WTO is used here and explained only on line 1.",
        ),
        Bad(
            "<article><p>The ⟦FAO⟧ warned of a famine. Later the FAO took it back.</p><p>The Food and Agriculture Organization (FAO) sits in Rome.</p></article>",
            says="FAO is used here and explained only on line 1.",
        ),
        Good("<article><h1>WTO in crisis</h1><p>The World Trade Organization (WTO) met. The WTO has 166 members.</p></article>"),
        Good('<article><h1>Talks fail</h1><p class="article-subtitle">The WTO has lost its last judge, and nobody knows what follows from it.</p><p>The World Trade Organization (WTO) has 166 members.</p></article>', note="a standfirst"),
        Good("<article><p>“The WTO is slow,” he said.</p><p>The World Trade Organization (WTO) met.</p></article>", note="quoted"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        told: set[str] = set()
        for each in explanations(page):
            if each.short in told:
                continue
            told.add(each.short)
            if uses := uses_before(page, each):
                line = page.source.lines.position(each.both.start).line
                yield self.finding(
                    uses[0],
                    f"{each.short} is used here and explained only on line {line}.",
                    related=(Related(each.both, "explained"),),
                    acronym=each.short, uses=len(uses),
                )  # fmt: skip
