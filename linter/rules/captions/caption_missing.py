"""The rule caption-missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.depictions import shows_a_drawing
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page, Role
from linter.rules.page_texts import instead_of_caption, is_captioned, named_by_heading
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class CaptionMissingOptions(Options):
    lead: bool = option(True, "false where the house prints its lead picture without a caption")
    galleries: bool = option(False, "true to ask for a caption under each picture of a gallery")


class CaptionMissing(Rule[CaptionMissingOptions]):
    """A photograph has no caption.

    Without one, readers are left to guess who is shown, where and when. AP writes every caption so that the picture can
    stand alone; the BBC and GOV.UK let maps and general pictures go without, so graphics, logos and portraits are not
    asked for one. Where every photograph of a page has its credit and none a caption, the desk has chosen to print no
    captions: that is a note, hidden unless it is asked for or the house sets a level. A picture that is not surely the
    article's, or beside which words stand that may be its caption, is not counted: a note, too. A label of what kind of
    picture it is, “File photo”, is no caption; a heading that says the alternative text is one.
    """

    name = "caption-missing"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad('<h1>The bridge</h1><p>It opened at noon, said the mayor of the town.</p><figure>⟦<img src="bridge.jpg" alt="A bridge">⟧</figure><p>It cost a million.</p>', says="This photograph has no caption."),
        Bad(
            '<figure>⟦<img src="bridge.jpg" alt="A bridge">⟧<figcaption>Photo: Jo Lee/AFP</figcaption></figure>', says="This photograph has a credit but no caption.", note="a note that is hidden, for the page may well print no captions",
        ),
        Bad(
            '<figure><img src="bridge.jpg" alt="A bridge"><figcaption>The new bridge at Linz. Photo: Jo Lee/AFP</figcaption></figure><figure>⟦<img src="mayor.jpg" alt="A mayor">⟧<figcaption>Photo: Jo Lee/AFP</figcaption></figure>',
            says="This photograph has a credit but no caption, though another on this page has one.",
        ),
        Bad('<figure>⟦<img src="bridge.jpg" alt="A bridge">⟧<figcaption>File photo</figcaption></figure>', says="This photograph has a label but no caption."),
        Good('<figure><img src="bridge.jpg" alt="A bridge"><figcaption>The new bridge at Linz.</figcaption></figure>'),
        Good('<h1>Rain</h1><figure><img src="map.png" alt="Map showing rainfall in May"></figure><p>It rained, said the mayor of the town.</p>'),
        Good(
            '<h1>The bridge</h1><figure><img src="bridge.jpg" alt="A bridge"></figure><p>It opened at noon, said the mayor of the town.</p>', options={"lead": False}, note="the house prints its lead picture without a caption",
        ),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        every = [block for block in page.blocks if block.role is Role.PHOTO and not shows_a_drawing(block)]
        asked = [block for block in every if self._needs_caption(block, block is page.blocks[0])]
        yield from self.not_sure("caption", asked, page)
        bare = [block for block in self.sure_of("caption", asked) if not named_by_heading(block, page)]
        photographs = self.sure_of("caption", every) if bare else []
        captioned = any(map(is_captioned, photographs))
        chosen = not captioned and all(block.credit is not None for block in photographs)
        level, sure = (Level.NOTE, Sure.MAYBE) if chosen else (None, None)
        if len(bare) >= 3 and len(bare) == len(photographs):
            none = "None of the {} photographs on this page has a caption."
            yield from self.of_each(bare, page, "This photograph has no caption.", none, 3, level=level, sure=sure)
            return
        aside = ", though another on this page has one" if captioned else ""
        for what in dict.fromkeys(map(instead_of_caption, bare)):
            blocks = [block for block in bare if instead_of_caption(block) == what]
            one, many = f"This photograph has {what}{aside}.", f"{{}} photographs have {what}{aside}."
            yield from self.of_each(blocks, page, one, many, level=level, sure=sure)

    def _needs_caption(self, block: ImageBlock, lead: bool) -> bool:
        words = is_captioned(block) or block.empty_caption is not None or block.later
        asked = block.image.loaded and (self.options.lead or not lead) and (self.options.galleries or not block.gallery)
        return asked and not words
