"""The rule credit-placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.placeholders import credit_placeholder, says_only_how, says_only_what
from linter.model.credit import Credit, Part
from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule

_DASH = lazy(r"(?<![\w.])[-–—_.*]{1,3}(?=\s*/)")
_SLASH = lazy(r"\s*/\s*(?=\S)")


class CreditPlaceholder(Rule[Options]):
    """A credit holds a word that stands for a name: STRINGER, Uncredited, AFP Contributor, a dash.

    Agencies send these for a name; the Guardian's picture system takes them out. Handout and Supplied say how
    a picture came, and are reported only where nobody is named beside them."""

    name = "credit-placeholder"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦STRINGER/⟧AFP</figcaption></figure>',
            says="“STRINGER” in this credit names nobody.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo by ⟦- /⟧AFP via Getty Images</figcaption></figure>',
            says="“-” in this credit names nobody.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo by AFP via Getty Images</figcaption></figure>',
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦Handout⟧</figcaption></figure>', says="“Handout” does not say whose picture this is."),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Photo by Handout⟧/City of Linz</figcaption></figure>',
            says="“Photo by Handout” does not say whose picture this is.",
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. © ⟦Montage⟧</figcaption></figure>', says="“Montage” does not say whose picture this is."),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Handout/City of Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee / Staff</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Ann Stringer - AFP</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.credit is None:
            return
        text = block.credit.text
        for start, end in _nobody(block.credit):
            slash = _SLASH.match(text.words, end)
            edit = text.edit(start, slash.end(), "") if slash else None
            told = f"“{text.words[start:end]}” in this credit names nobody."
            fix = Fix("Leave it out", (edit,), Safety.ASK) if edit else None
            yield self.finding(edit.span if edit else text.span(start, end), told, fix=fix)
        for start, end in _way_of_supply(block.credit):
            yield self.finding(text.span(start, end), f"“{text.words[start:end]}” does not say whose picture this is.")


def _nobody(credit: Credit) -> Iterator[tuple[int, int]]:
    words = credit.text.words
    for part in credit.parts:
        if part.part is Part.PUNCTUATION:
            if mark := _DASH.search(words, part.start, min(part.end + 1, len(words))):
                yield mark.span()
        elif part.part not in (Part.PREFIX, Part.STATUS) and credit_placeholder(part.words):
            yield part.start, part.end


def _way_of_supply(credit: Credit) -> Iterator[tuple[int, int]]:
    """Handout or Montage where nothing else stands, and "Photo by Handout", where a name is announced."""
    said = [part for part in credit.parts if part.part not in (Part.PREFIX, Part.PUNCTUATION)]
    lead = credit.of(Part.PREFIX)
    if said and all(says_only_how(part.words) or says_only_what(part.words) for part in said):
        yield said[0].start, said[-1].end
    elif said and lead and lead[0].words.casefold().endswith(" by") and says_only_how(said[0].words):
        yield lead[0].start, said[0].end
