"""The rule alt-differs-from-caption."""

from __future__ import annotations

from collections.abc import Iterator

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.nearly_one_text import figures_apart, misspelt_apart, names_apart


class AltDiffersFromCaption(Rule[Options]):
    """An alternative text is its caption but for a letter of a name, a figure or a slip of the pen.

    The caption was mended and the text that was copied from it was not, or the other way round: Al-Qud Brigade,
    Al-Quds Brigade; 7 May 2023, 8 May 2022. One of them is wrong, whatever the language. Small words are told in
    English, where no list knows the one. Seen on pages of t-online, Focus and the Los Angeles Times.
    """

    name = "alt-differs-from-caption"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="A member of the Al-⟦Qud⟧ Brigade at a rally"><figcaption>A member of the Al-Quds Brigade at a rally in May.</figcaption></figure>',
            says="The alternative text has “Qud” where the caption has “Quds”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="The mayor of the town, Ada ⟦Quil⟧, waves."><figcaption>The mayor of the town, Ada Quill, waves.</figcaption></figure>',
            says="The alternative text has “Quil” where the caption has “Quill”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="The fair of Linz from 1 to ⟦7⟧ May 2023 in the old docks"><figcaption>The fair of Linz from 1 to 8 May 2022 in the old docks</figcaption></figure>',
            says="The alternative text has “7” and “2023” where the caption has “8” and “2022”.",
        ),
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt="Jo Lee throws a first-⟦quater⟧ pass for the team of the town"><figcaption>Jo Lee throws a first-quarter pass for the team of the town in Linz.</figcaption></figure></body></html>',
            says="The alternative text has “quater” where the caption has “quarter”.",
        ),
        Good('<figure><img src="a.jpg" alt="Poster 12: the fair of Linz in the old docks"><figcaption>Poster 14: the fair of Wels in the new docks</figcaption></figure>', note="two texts"),
        Good('<figure><img src="a.jpg" alt="Guards at the gate of Westminste"><figcaption>Guards at the gate of Westminster</figcaption></figure>', note="cut short"),
        Good('<figure><img src="a.jpg" alt="Crowds wave in the old square"><figcaption>Crowds waved in the old square.</figcaption></figure>', note="no name"),
        Good('<figure><img src="a.jpg" alt="The mayor of Linz waves"><figcaption>The mayor of Lenz, Ada Quill, at noon.</figcaption></figure>', note="two texts"),
        Good('<html lang="de"><body><figure><img src="a.jpg" alt="Der Fan des Vereines trägt Schal"><figcaption>Der Fan des Vereins trägt Schal</figcaption></figure></body></html>', note="a form of a noun"),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        alt, caption = block.image.alt, block.caption
        if alt is None or caption is None:
            return
        ours, theirs = alt.words, caption.words
        nouns = page.language.split("-")[0] in ("de", "lb")  # any noun has a capital: des Vereins, des Vereines
        apart = figures_apart(ours, theirs) or names_apart(ours, theirs, nouns)
        if not apart and page.english:
            apart = misspelt_apart(ours, theirs, lambda: known_words("en"))
        if apart:
            here = " and ".join(f"“{ours[slice(*one)]}”" for one, _ in apart)
            there = " and ".join(f"“{theirs[slice(*other)]}”" for _, other in apart)
            related = tuple(Related(caption.span(*other), theirs[slice(*other)]) for _, other in apart)
            told = f"The alternative text has {here} where the caption has {there}."
            yield self.finding(alt.span(*apart[0][0]), told, related=related)
