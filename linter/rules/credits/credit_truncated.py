"""The rule credit-truncated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.truncation import cut_short, open_end, says_too_long
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditTruncated(Rule[Options]):
    """A credit is cut off: “Press Association Ima”, “Credit too long, see caption”.

    IPTC's fields for byline and credit held 32 characters, and systems still cut there; Getty Images sent “Credit
    too long, see caption” thousands of times (guardian/grid issue 532)."""

    name = "credit-truncated"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: PA Archive/⟦Getty Imag⟧</figcaption></figure>',
            says="“Getty Imag” is cut off: the agency is Getty Images.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: PA Archive/Getty Images</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">⟦Credit too long, see caption⟧</span></figcaption></figure>',
            says="This credit was too long for a field on its way here: look for it in the caption.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo: Jo Lee ⟦and⟧</span></figcaption></figure>',
            says="Nothing follows “and” in this credit.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: PA Archive/PA Images</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Getty</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ann Day scores. © Icon Sport</figcaption></figure>', note="not Icon Sportswire"),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        text = block.credit.text
        if says_too_long(text.words):
            told = "This credit was too long for a field on its way here: look for it in the caption."
            yield self.finding(text.where, told, sure=Sure.CERTAIN)
            return
        if at := open_end(block.credit):
            yield self.finding(text.span(*at), f"Nothing follows “{text.words[slice(*at)]}” in this credit.")
            return
        for part, whole in cut_short(block.credit, page.newsroom.agencies):
            edit = text.edit(part.start, part.end, whole) if whole else None
            fix = Fix(f"Write {whole}", (edit,), Safety.ASK) if edit else None
            told = f"“{part.words}” is cut off" + (f": the agency is {whole}." if whole else ".")
            yield self.finding(text.span(part.start, part.end), told, fix=fix)
