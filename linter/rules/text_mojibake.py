"""The rule text-mojibake."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model import Finding, Fix, Level, Page, Safety
from linter.pattern import lazy
from linter.rule import Bad, Good, Options, Rule
from linter.wording import every_text

_SUSPECT = lazy("[ÂÃâÐÑØÙÅÄ][\u0080-\u00bf\u2013-\u2122\u0152-\u017e€]|ï¿½")
_WORD = lazy(r"\S+")


class TextMojibake(Rule[Options]):
    """A text holds letters that were read in the wrong encoding.

    “Beyoncâ€™s” or “FranÃ§ois”: the words came out of a system that took them for another encoding. The library
    ftfy knows the ways in which that happens, and what stood there.
    """

    name = "text-mojibake"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The house of ⟦Beyoncâ€™s⟧ mother</figcaption></figure>',
            says="“Beyoncâ€™s” was read in the wrong encoding: it is “Beyonc’s”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The house of Beyonc’s mother</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦FranÃ§ois⟧ waves</figcaption></figure>',
            says="“FranÃ§ois” was read in the wrong encoding: it is “François”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>François waves</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>François Müller paid £5</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>São Paulo, Ångström, Łódź: “Âme”</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in every_text(page):
            if _SUSPECT.search(text.words):
                from ftfy import fix_encoding

                for hit in _WORD.finditer(text.words):
                    right = fix_encoding(hit.group())
                    if right != hit.group():
                        edit = text.edit(*hit.span(), right)
                        fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                        told = f"“{hit.group()}” was read in the wrong encoding: it is “{right}”."
                        yield self.finding(text.span(*hit.span()), told, fix=fix)
