"""The rule caption-name-only."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.person_names import looks_like_person
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Kind, Page, Role
from linter.names.sound_alikes import people_in
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import looks_english


class CaptionNameOnly(Rule[Options]):
    """The caption names a person whom the text never mentions.

    It may be right, for a picture shows people whom a story leaves out; or the picture or the name is of somebody
    else. So it is a note, for desks that ask for it. Galleries, whose captions are their text, and pages that are
    not in English are left alone.
    """

    name = "caption-name-only"
    level = Level.NOTE
    sure = Sure.MAYBE
    on_request = True
    examples = (
        Bad(
            '<article><h1>Sirleaf to speak</h1><p>Ellen Sirleaf will speak in Linz on Friday, the mayor said. It is the first time that the president is in the town, and the town is glad of it.</p><figure><img src="a.jpg" alt=""><figcaption>The president, ⟦Emma Charles⟧, at the airport in Linz</figcaption></figure></article>',
            says="The text does not mention Charles.",
        ),
        Bad(
            '<article><p>The ferry was late again on Monday, and the people of the town who had to wait for it were not at all glad of that.</p><figure><img src="a.jpg" alt=""><figcaption>The ferry in the fog. At the wheel is ⟦Jo Abernathy⟧.</figcaption></figure></article>',
            says="The text does not mention Abernathy.",
        ),
        Good('<article><p>Ellen Sirleaf will speak in Linz on Friday, the mayor said. It is the first time that the president is in the town.</p><figure><img src="a.jpg" alt=""><figcaption>The president, Ellen Sirleaf, at the airport in Linz</figcaption></figure></article>'),
        Good('<article><p>The ferry was late again on Monday, and the people of the town who had to wait for it were not glad.</p><figure><img src="a.jpg" alt=""><figcaption>The ferry in the fog on Lake Windermere</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        text = "\n".join(passage.text.words for passage in page.prose if passage.kind is not Kind.EMBED)
        if not looks_english(text[:20_000]):
            return
        for block in page.blocks:
            if block.caption is not None and _counts(block):
                for start, end in people_in(block.caption.words):
                    name = block.caption.words[start:end]
                    last = name.split()[-1]
                    if last not in text and looks_like_person(name, page.newsroom.agencies):
                        yield self.finding(block.caption.span(start, end), f"The text does not mention {last}.")


def _counts(block: ImageBlock) -> bool:
    return not block.gallery and block.role in (Role.PHOTO, Role.PORTRAIT)
