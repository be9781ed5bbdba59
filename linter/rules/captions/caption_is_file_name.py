"""The rule caption-is-file-name."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.file_names import is_file_name, is_slug, may_be_no_file, names_its_file

_PIECE = r"[A-Z0-9][^/.,;:!?]{0,40}[^/.,;:!?\s]"
_KEYWORDS = lazy(rf"{_PIECE}(?:/ {_PIECE}){{2,}}")  # "Bheki/ Informal Traders/ City of Linz"


class CaptionIsFileName(Rule[Options]):
    """A caption is the name of the picture's file, or the number a camera or an agency gave it.

    It tells readers nothing, and slips through when a CMS fills an empty caption from the file. GOV.UK's
    guidance names IMG00023.JPG as what not to publish; CUNY's photo desk keeps filing slugs off the page.
    """

    name = "caption-is-file-name"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦DSC_0412.JPG⟧</figcaption></figure>',
            says="The caption “DSC_0412.JPG” is a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦DSC_0412.JPG 1.21 MB⟧</figcaption></figure>',
            says="The caption “DSC_0412.JPG 1.21 MB” is a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦GettyImages-1419226317⟧</figcaption></figure>',
            says="The caption “GettyImages-1419226317” is a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦mayor-opens-new-bridge-linz⟧</figcaption></figure>',
            says="The caption “mayor-opens-new-bridge-linz” looks like a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Huber/ Street Traders/ City of Linz⟧</figcaption></figure>',
            says="The caption “Huber/ Street Traders/ City of Linz” looks like the desk’s keywords.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ada Quill / Jo Lee / Al Day</figcaption></figure>', note="three people"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Apollo 11, 1969</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Mother-in-law-to-be</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The IMG_2041.JPG that started it all.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.caption is None:
            return
        words = block.caption.words
        if is_file_name(words) and may_be_no_file(words) and not names_its_file(words, block.image.urls, pieces=2):
            told = f"The caption “{words}” looks like a file name."
            yield self.certain_unless(True, block.caption.where, told)
        elif is_file_name(words):
            yield self.finding(block.caption.where, f"The caption “{words}” is a file name.")
        elif _KEYWORDS.fullmatch(words):
            told = f"The caption “{words}” looks like the desk’s keywords."
            yield self.finding(block.caption.where, told, level=Level.WARNING, sure=Sure.LIKELY)
        elif is_slug(words):
            yield self.finding(
                block.caption.where,
                f"The caption “{words}” looks like a file name.",
                level=Level.WARNING,
                sure=Sure.LIKELY,
            )
