"""The rule credit-lead-in-repeated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linter.credits.comparison import are_of_several
from linter.credits.lead_ins import bare, bare_lead_ins, says_photograph
from linter.model.agency import Agencies
from linter.model.credit import Credit, Part
from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditLeadInRepeated(Rule[Options]):
    """A credit is led in twice: Photograph: Photograph: Jo Lee.

    The template prints a lead-in, and the desk or the agency wrote one as well. Credits of several pictures in one
    line are left alone, and so is © behind a word."""

    name = "credit-lead-in-repeated"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photograph: ⟦Photograph: ⟧Jo Lee/AFP</span></figcaption></figure>',
            says="This credit is led in by “Photograph:” and again by “Photograph:”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photograph: Jo Lee/AFP</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: ⟦Bild: ⟧Jan Huber/dpa</figcaption></figure>',
            says="This credit is led in by “Foto:” and again by “Bild:”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan Huber/dpa</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Copyright Jo Lee/⟦Copyright⟧ 2031 The AP</figcaption></figure>',
            says="This credit is led in by “Copyright” and again by “Copyright”.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: © Jan Huber/dpa</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Two floods. Photo: Jo Lee/AFP; Photo: Al Day/AP</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        text = block.credit.text
        for first, start, end, second in _again(block.credit, page.newsroom.agencies):
            edit = text.edit(start, end, "") if start + len(second) < end else None
            fix = Fix("Leave the second out", (edit,), Safety.SAFE if first == second else Safety.ASK) if edit else None
            told = f"This credit is led in by “{first}” and again by “{second}”."
            yield self.finding(text.span(start, end), told, fix=fix)


def _again(credit: Credit, agencies: Agencies) -> Iterator[tuple[str, int, int, str]]:
    """The first lead-in; where the second stands, the space behind it too; the second."""
    words, leads = credit.text.words, credit.of(Part.PREFIX)
    for lead in leads:
        runs = [(lead.start + low, min(lead.end, lead.start + high)) for low, high in bare_lead_ins(lead.words + " ")]
        said = [words[low:high].strip() for low, high in runs]
        if len(runs) > 1 and all(says_photograph(bare(each).split(" ")[0]) for each in said[:2]):
            space = len(words[lead.end :]) - len(words[lead.end :].lstrip()) if len(runs) == 2 else 0
            yield said[0], runs[1][0], runs[1][1] + space, said[1]
    for one, other in pairwise(leads):
        if bare(one.words) == bare(other.words) and not are_of_several(credit, one.end, other.start, agencies):
            yield one.words, other.start, other.end, other.words
