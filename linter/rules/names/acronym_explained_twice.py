"""The rule acronym-explained-twice."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.names.acronyms import Explained, explanations
from linter.names.surface_forms import usual_signs
from linter.rules.rule import Bad, Good, Options, Rule


class AcronymExplainedTwice(Rule[Options]):
    """The text explains one acronym twice.

    An acronym is explained where it first stands and used by itself after that. A second explanation is what is
    left when paragraphs of two reports are put together; in a live blog, whose posts stand by themselves, it may be
    meant. Captions stand by themselves and are not counted.
    """

    name = "acronym-explained-twice"
    level = Level.NOTE
    sure = Sure.MAYBE
    examples = (
        Bad(
            "<article><p>The World Trade Organization (WTO) met on Monday.</p><p>The ⟦World Trade Organization (WTO)⟧ has 166 members.</p></article>",
            says="WTO was explained before, on line 1.",
        ),
        Bad(
            "<article><p>The WTO (World Trade Organization) met.</p><p>The rules of the ⟦World Trade Organization (WTO)⟧ are old.</p></article>",
            says="WTO was explained before, on line 1.",
        ),
        Good("<article><p>The World Trade Organization (WTO) met on Monday.</p><p>The WTO has 166 members.</p></article>"),
        Good("<article><p>The Press Association (PA) said so.</p><p>The Palestinian Authority (PA) denied it.</p></article>", note="two things"),
        Good("<article><p>The World Trade Organization (WTO) met.</p><p>“The World Trade Organization (WTO) is slow,” he wrote.</p></article>", note="quoted"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        first: dict[tuple[str, str], Explained] = {}
        for each in explanations(page):
            key = (each.short, " ".join(usual_signs(each.long).casefold().split()))
            before = first.setdefault(key, each)
            if before is not each:
                line = page.source.lines.position(before.both.start).line
                told = f"{each.short} was explained before, on line {line}."
                yield self.finding(each.both, told, related=(Related(before.both, "explained"),), acronym=each.short)
