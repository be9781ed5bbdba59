"""The rule credit-form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.formatting import all_known, printed
from linter.model.credit_form import FIELDS, House
from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.word_diff import changed


@dataclass(frozen=True)
class CreditFormOptions(Options):
    form: str = option(
        "", f"a whole line, such as Photograph: {{photographers}}/{{providers}}; the fields are {', '.join(FIELDS)}"
    )
    lead_in: str = option("", "the lead-in of photographs with its mark (Photo:), or none; empty: as it is written")
    order: str = option("", "photographer-first or agency-first; empty: as it is written")
    separator: str = option("", "between names: / or a slash with spaces; empty: as it is written")
    brackets: str = option("", "round the credit: none, round or square; empty: as it is written")
    initials: str = option("", "stops (J. R. Moss) or none (JR Moss); empty: as they are written")
    copyright: bool = option(True, "false where the house leaves out ©")

    def __post_init__(self) -> None:
        self.house()

    def house(self) -> House:
        return House(self.form, self.lead_in, self.order, self.separator, self.brackets, self.initials, self.copyright)


_NOTHING_SET = CreditFormOptions()


class CreditForm(Rule[CreditFormOptions]):
    """A credit is not in the house's form.

    Says nothing until the house sets its form, or parts of it. A form holds for photographs: illustrations,
    composites and screenshots keep their own lead-ins, and so do credits of several pictures in one line."""

    name = "credit-form"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Photo by Jo Lee / AFP via Getty Images⟧</figcaption></figure>',
            says="The house prints this credit as “Photograph: Jo Lee/AFP via Getty Images”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photograph: Jo Lee/AFP via Getty Images</figcaption></figure>',
            options={"form": "Photograph: {photographers}/{providers}"},
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦Foto: Jo Lee/dpa⟧</figcaption></figure>',
            says="The house prints this credit as “Foto: dpa / Jo Lee”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Foto: dpa / Jo Lee</figcaption></figure>',
            options={"order": "agency-first", "separator": " / "},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo by Jo Lee / AFP</figcaption></figure>'),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Illustration: Jo Lee</figcaption></figure>',
            options={"form": "Photograph: {photographers}/{providers}"},
        ),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for block in page.blocks if self.options != _NOTHING_SET else ():
            yield from self._told(block, page, self.options.house())

    def _told(self, block: ImageBlock, page: Page, house: House) -> Iterator[Finding]:
        if block.credit is None:
            return
        wanted = printed(block.credit, page.newsroom.agencies, house, mend=False)
        if wanted != block.credit.text.words:
            edits = changed(block.credit.text, wanted)
            safety = Safety.SAFE if all_known(block.credit, page.newsroom.agencies) else Safety.ASK
            fix = Fix(f"Write {wanted}", edits, safety) if edits else None
            yield self.finding(block.credit.text.where, f"The house prints this credit as “{wanted}”.", fix=fix)
