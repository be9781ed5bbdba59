"""The rule text-double-escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import every_text, stands_in_code
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.markup_shown import CODE, TAGS
from linter.text.quotations import inside, quotations

_BETWEEN = lazy(r"[^\W_]+[,.]?\s&(?:amp|nbsp|[nm]dash|#821[12]|#0?38|hellip|bull);\s\w")
_ABOUT = lazy(r"(?i)\b(?:codes?|entit(?:y|ies)|HTML|markup|sign|escap\w+)\b")


class TextDoubleEscaped(Rule[Options]):
    """A caption, credit or alternative text shows the code of a character instead of the character.

    A system escaped what was escaped already: readers see “&amp;”, “&#039;” or “<em>” (pages of La Vanguardia).
    In quotation marks, as a sign or a screen may show it, it is a warning.
    """

    name = "text-double-escaped"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="Smoke over Linz⟦&amp;nbsp;⟧"><figcaption>The fire.</figcaption></figure>',
            says="Readers see the code “&nbsp;” here.",
            fixed='<figure><img src="a.jpg" alt="Smoke over Linz "><figcaption>The fire.</figcaption></figure>',
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>The old bridge ⟦&amp;amp;⟧ the road</figcaption></figure>', says="Readers see the code “&amp;” here.", fixed='<figure><img src="a.jpg" alt=""><figcaption>The old bridge &amp; the road</figcaption></figure>'),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor opens.⟦&amp;nbsp;⟧ The bridge is shut.</figcaption></figure>',
            says="Readers see the code “&nbsp;” here.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor opens.  The bridge is shut.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The town⟦&amp;rsquo;⟧s mayor, and R⟦&amp;amp;⟧B</figcaption></figure>',
            says="Readers see the code “&rsquo;” here.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The town’s mayor, and R&amp;B</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The ferry ⟦&lt;em&gt;Alma&lt;/em&gt;⟧ in the town.</figcaption></figure>',
            says="Readers see the tag “<em>” here.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The code “&amp;nbsp;” on a screen, and &amp;amp; on another</figcaption></figure>', note="about codes"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>R&amp;B and AT&amp;T; more of it later</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in every_text(page):
            codes = [*CODE.finditer(text.words)] if "&" in text.words else []
            about = bool(codes) and _ABOUT.search(text.words) is not None
            quoted = quotations(text.words) if codes and not about else ()
            for hit in codes:
                (start, end), words = hit.span(), text.words
                before, behind = words[start - 1 : start], words[end : end + 1]
                apart = not (before.isalnum() or behind.isalnum() or (hit.group() == "&nbsp;" and before in {*".!?)"}))
                between = _BETWEEN.match(text.words, text.words.rfind(" ", 0, max(start - 1, 0)) + 1)
                if apart and (about or not between):  # somebody writes about the code
                    continue
                shown = about or inside(quoted, start, end)
                edit = text.edit(start, end, unescape(hit.group()).replace("\xa0", " "))
                fix = Fix("Write the character", (edit,), Safety.ASK) if edit else None
                if not stands_in_code(page, place := text.span(start, end)):
                    yield self.certain_unless(shown, place, f"Readers see the code “{hit.group()}” here.", fix=fix)
            tag = TAGS.search(text.words) if "<" in text.words else None
            if tag and not stands_in_code(page, place := text.span(*tag.span())):
                told = f"Readers see the tag “{tag.group().partition('>')[0]}>” here."
                yield self.finding(place, told, level=Level.WARNING)
