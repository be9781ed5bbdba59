"""The rule credit-lead-in-repeated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.lead_in_twice import credited_twice, led_in_twice
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
            says="This credit has “Photograph:” twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photograph: Jo Lee/AFP</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: ⟦Bild: ⟧Jan Huber/dpa</figcaption></figure>',
            says="This credit begins twice, with “Foto:” and “Bild:”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan Huber/dpa</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Copyright Jo Lee/⟦Copyright⟧ 2031 The AP</figcaption></figure>',
            says="This credit has “Copyright” twice.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Bild: ⟦Screenshot:⟧ example.org</span></figcaption></figure>',
            says="This credit begins twice, with “Bild:” and “Screenshot:”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Bild: ⟦Bild⟧ erstellt mit KI durch Ann Roe</span></figcaption></figure>',
            says="This credit begins twice, with “Bild:” and “Bild”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption><span class="credit">Image credit: Linz Radar (Image credit: ⟦AFP⟧)</span></figcaption></figure>',
            says="This picture is credited twice, to Linz Radar and to AFP.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Foto Huber/dpa</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo illustration: Photo by Jo Lee; art by Ann Roe</span></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: © Jan Huber/dpa</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Two floods. Photo: Jo Lee/AFP; Photo: Al Day/AP</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        text = block.credit.text
        for first, start, end, second in led_in_twice(block.credit, page.newsroom.agencies):
            edit = text.edit(start, end, "") if start + len(second) < end else None
            fix = Fix("Leave the second out", (edit,), Safety.SAFE if first == second else Safety.ASK) if edit else None
            told = f"has “{first}” twice" if first == second else f"begins twice, with “{first}” and “{second}”"
            yield self.finding(text.span(start, end), f"This credit {told}.", fix=fix)
        for one, other in credited_twice(block.credit, page.newsroom.agencies):
            told = f"This picture is credited twice, to {one.words} and to {other.words}."
            yield self.finding(text.span(other.start, other.end), told)
