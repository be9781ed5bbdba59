"""The rule picture-name-spelt-otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.names.names_in_files import spelt_otherwise
from linter.rules.rule import Bad, Good, Options, Rule


class PictureNameSpeltOtherwise(Rule[Options]):
    """A name in a caption is one letter from a name in the picture's file.

    The file's persons, caption and headline were written by who was there. Accents, endings and capitals are left to
    the house, and so are names with more than one known spelling."""

    name = "picture-name-spelt-otherwise"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Mayor ⟦Ann Quibell⟧ opens the bridge.</figcaption></figure>',
            says="This picture’s file spells the name “Ann Quigell”.",
            files={"a.jpg": {"persons": "Ann Quigell"}},
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦Margret Oldham⟧ and Al Day in Linz.</figcaption></figure></article></body></html>',
            says="This picture’s file spells the name “Margaret Oldham”.",
            files={"a.jpg": {"caption": "Al Day meets Margaret Oldham in Linz on Friday."}},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Ann Quigell opens the bridge.</figcaption></figure>', files={"a.jpg": {"persons": "Ann Quigell; Ann Quibell"}}),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Jürgen Grönholms Boot</figcaption></figure>', files={"a.jpg": {"persons": "Jurgen Gronholm"}}, note="accents and an ending"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Volodymyr Zelenskiy in Linz.</figcaption></figure>', files={"a.jpg": {"persons": "Volodymyr Zelensky"}}, note="a name of several spellings"),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture is None or block.caption is None:
            return
        said = picture.every("persons", "caption", "headline")
        lines = [words for each in said for words in each.words]
        for name in spelt_otherwise(block.caption.words, lines, english=page.english):
            where = next(each.where for each in said if any(name.other in words for words in each.words))
            told = f"This picture’s file spells the name “{name.other}”."
            yield self.finding(block.caption.span(name.start, name.end), told, spelt=name.other, place=where)
