"""The rule text-double-escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import every_text
from linter.rules.rule import Bad, Good, Options, Rule

_NAMES = one_of(
    ("a number", r"#\d{2,6}|#x[0-9a-fA-F]{2,6}", "#8217"),
    ("marks of HTML", "amp|nbsp|quot|apos|lt|gt", "nbsp"),
    ("marks of print", "rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|bull|shy|copy", "ndash"),
    ("letters", "[aeiouAEIOU](?:acute|grave|uml|circ)|ntilde|ccedil|szlig", "Ouml"),
)
_CODE = lazy(rf"&(?:{_NAMES});")


class TextDoubleEscaped(Rule[Options]):
    """A caption, credit or alternative text shows the code of a character instead of the character.

    A system escaped what was escaped already: readers see “&amp;” or “&#039;”. Seen on published pages of La
    Vanguardia.
    """

    name = "text-double-escaped"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="Smoke over Linz⟦&amp;nbsp;⟧"><figcaption>The fire.</figcaption></figure>',
            says="Readers see the code “&nbsp;” here.",
            fixed='<figure><img src="a.jpg" alt="Smoke over Linz "><figcaption>The fire.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The town⟦&amp;rsquo;⟧s mayor, and R⟦&amp;amp;⟧B</figcaption></figure>',
            says="Readers see the code “&rsquo;” here.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The town’s mayor, and R&amp;B</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The code “&amp;nbsp;” on a screen, and &amp;amp; on another</figcaption></figure>', note="about codes"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Marks &amp; Spencer in the town’s centre</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>R&amp;B and AT&amp;T; more of it later</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in every_text(page):
            for hit in _CODE.finditer(text.words) if "&" in text.words else ():
                start, end = hit.span()
                if not (text.words[start - 1 : start].isalnum() or text.words[end : end + 1].isalnum()):
                    continue  # it stands apart: somebody writes about the code
                sign = unescape(hit.group())
                edit = text.edit(*hit.span(), " " if sign == "\xa0" else sign)
                fix = Fix("Write the character", (edit,), Safety.ASK) if edit else None
                yield self.finding(text.span(*hit.span()), f"Readers see the code “{hit.group()}” here.", fix=fix)
