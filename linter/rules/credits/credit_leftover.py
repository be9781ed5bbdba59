"""The rule credit-leftover."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.agency_instructions import service_lines
from linter.credits.comparison import credits_of
from linter.credits.stray_punctuation import not_for_readers
from linter.model.finding import Finding, Level, Safety
from linter.model.page import Page
from linter.model.source import Edit
from linter.model.spans import Span
from linter.rules.page_texts import instruction_at
from linter.rules.rule import Bad, Good, Options, Rule


class CreditLeftover(Rule[Options]):
    """A credit holds what is not for readers: an e-mail address, a picture's number, a copyright notice.

    So is the mark of an agency's service, “+++ dpa-Bildfunk +++”. They come with the agency's or the giver's data:
    “Jacob Lee, jacob@example.org”, “Shutterstock (13914242dh)”, “Copyright 2026 The AP. All rights reserved”, seen on
    published pages."""

    name = "credit-leftover"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo: Jacob Lee⟦, jacob@example.org⟧</span></figcaption></figure>',
            says="This credit holds an e-mail address.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo: Jacob Lee</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Jo Lee/Shutterstock⟦ (13914242dh)⟧</span></figcaption></figure>',
            says="This credit holds the agency’s picture number.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Jo Lee/Shutterstock</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Jo Lee/⟦Copyright 2031 The AP. All rights reserved⟧</span></figcaption></figure>',
            says="This is a copyright notice; the credit is AP.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Jo Lee/AP</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan Huber/dpa ⟦+++ dpa-Bildfunk +++⟧</figcaption></figure>',
            says="“+++ dpa-Bildfunk +++” names the agency’s service, and is no credit.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: Jan Huber/dpa</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">© 2031 Jo Lee/AFP</span></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. <span class="credit">Photo: @jolee/Instagram</span></figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[Span, Edit | None]] = {}
        for credit in credits_of(page):
            for start, end, new, told in not_for_readers(credit, page.newsroom.agencies):
                edit = credit.text.edit(start, end, new)
                found.setdefault(told, {})[credit.text.span(start, end)] = edit
        for told, at in found.items():
            yield self.at_each(at, told, "Take it out", Safety.ASK)
        for block in page.blocks:
            texts = dict.fromkeys((block.caption, *(text for _, text in block.uncut)))
            for text in filter(None, texts):
                for start, end, _ in service_lines(text.words, page.newsroom.agencies):
                    told = f"“{text.words[start:end]}” names the agency’s service, and is no credit."
                    where, fix = instruction_at(text, start, end, page)
                    yield self.finding(where, told, fix=fix)
