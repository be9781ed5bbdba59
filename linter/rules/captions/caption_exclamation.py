"""The rule caption-exclamation."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.mojibake import lost
from linter.text.quotations import outside_quotations

_MARKS = lazy(r"([!?])\1+")


class CaptionExclamation(Rule[Options]):
    """A caption has several exclamation or question marks in a row.

    One says it all. Quoted words, titles and posts are left as they are.
    """

    name = "caption-exclamation"
    level = Level.NOTE
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Linz wins the cup⟦!!!⟧</figcaption></figure>',
            says="One mark is enough: “!!!”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Linz wins the cup!</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Who will open the bridge⟦??⟧</figcaption></figure>',
            says="One mark is enough: “??”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Who will open the bridge?</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Linz wins the cup!</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>???? ? ?????</figcaption></figure>', note="text-mojibake tells of it"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A poster: “Enough!!!”</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            left = list(lost(caption.words, english=page.english)) if "?" in caption.words else []
            for start, end in outside_quotations(_MARKS, caption.words):
                if any(each.start <= start < each.end for each in left):
                    continue  # ????? ???: text-mojibake tells of it
                edit = caption.edit(start, end, caption.words[start])
                fix = Fix("Leave one", (edit,), Safety.ASK) if edit else None
                yield self.finding(
                    caption.span(start, end), f"One mark is enough: “{caption.words[start:end]}”.", fix=fix
                )
