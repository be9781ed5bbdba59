"""The rule alt-is-file-name."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.file_names import is_file_name, is_number, is_slug


class AltIsFileName(Rule[Options]):
    """A picture's alternative text is its file name.

    Screen readers spell it out letter by letter. WCAG lists it as failure F30; GOV.UK's guidance names
    IMG00023.JPG as an example.
    """

    name = "alt-is-file-name"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦IMG00023.JPG⟧"><figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="The alternative text “IMG00023.JPG” is a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦Mayor-of-Linz-opens-bridge-May-2026⟧"><figcaption>The mayor.</figcaption></figure>',
            says="The alternative text “Mayor-of-Linz-opens-bridge-May-2026” looks like a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦imago images 0123456789⟧"><figcaption>The mayor.</figcaption></figure>',
            says="The alternative text “imago images 0123456789” is an agency’s number of the picture.",
        ),
        Good('<figure><img src="DSC_0412.JPG" alt="A mayor cuts a ribbon"><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Covid-19"><figcaption>A virus under the microscope.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        alt = block.image.alt
        if alt is None or not alt.words:
            return
        if is_number(alt.words):
            told = f"The alternative text “{alt.words}” is an agency’s number of the picture."
            yield self.finding(alt.where, told)
        elif is_file_name(alt.words):
            yield self.finding(alt.where, f"The alternative text “{alt.words}” is a file name.")
        elif is_slug(alt.words):
            told = f"The alternative text “{alt.words}” looks like a file name."
            yield self.finding(alt.where, told, sure=Sure.LIKELY)
