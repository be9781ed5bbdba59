"""The rule credit-punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import credits_of
from linter.credits.stray_punctuation import stray_marks
from linter.model.finding import Finding, Level, Safety
from linter.model.page import Page
from linter.model.source import Edit
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule


class CreditPunctuation(Rule[Options]):
    """Marks are left over in a credit: a slash that nothing follows, a bracket without its other half.

    They stay behind when a name is taken out, or when a template joins fields of which one is empty. A full stop counts where the other credits of the page have none."""

    name = "credit-punctuation"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo: Jo Lee⟦/⟧</span></figcaption></figure>',
            says="This mark is left over: nothing follows it.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo: Jo Lee</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. (Photo: Jo Lee/AFP⟦ ⟧)</figcaption></figure>',
            says="There is a space inside the bracket.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. (Photo: Jo Lee/AFP)</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz⟦(⟧Photo: Jo Lee/AFP)</figcaption></figure>',
            says="A space is missing in front of this credit.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz (Photo: Jo Lee/AFP)</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz.⟦P⟧hoto: Jo Lee/AFP</figcaption></figure>',
            says="A space is missing in front of this credit.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The flood on Monday⟦A⟧P Photo/Jo Lee</figcaption></figure>',
            says="A space is missing in front of this credit.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The flood on Monday AP Photo/Jo Lee</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">⟦(⟧Jo Lee/AFP</span></figcaption></figure>',
            says="This bracket has no other half.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Jo Lee/AFP</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Foto: Ann Roe</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Wind. Foto: Al Day⟦.⟧</figcaption></figure>',
            says="This credit ends in a full stop, others on this page do not.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Foto: Ann Roe</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Wind. Foto: Al Day</figcaption></figure>',
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee/AFP⟦/⟧via Getty Images</figcaption></figure>', says="A slash stands in front of “via”.", fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee/AFP via Getty Images</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. (Jo Lee/AFP via AP)</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. REUTERS/Jo Lee//File Photo</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>(A flood in Linz. Photo: Jo Lee/AFP)</figcaption></figure>', note="the other half stands in the caption"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee | <button>Buy photo</button></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Studio Day Inc.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        stops = any(not credit.text.words.endswith(".") for credit in credits_of(page))
        found: dict[str, dict[Span, Edit | None]] = {}
        for credit, caption in ((block.credit, block.caption) for block in page.blocks if block.credit):
            for mark in stray_marks(credit, caption, page.newsroom.agencies, stops=stops):
                where = credit.text.span(mark.start, mark.end)
                there = page.source.text[where.start : where.end]
                if not there.strip() and " " not in there and not mark.new:
                    continue  # a space of the layout, between two elements or lines, is none of the credit's
                found.setdefault(mark.told, {})[where] = credit.text.edit(mark.start, mark.end, mark.new)
        for told, at in found.items():
            more = f" So it is in {len(at) - 1} more credit{'s' * (len(at) > 2)}." if len(at) > 1 else ""
            yield self.at_each(at, told + more, "Put it right", Safety.SAFE)
