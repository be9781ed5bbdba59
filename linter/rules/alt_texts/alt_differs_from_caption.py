"""The rule alt-differs-from-caption."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.one_edit_apart import one_slip

_WORD = lazy(r"[^\W\d_]+")
_LEAST = 4  # words that the two have in common, and letters of the longer of the two that differ


class AltDiffersFromCaption(Rule[Options]):
    """A picture's alternative text is its caption, but for one letter of a name.

    The caption was mended and the text that was copied from it was not, or the other way round: Al-Qud Brigade,
    Al-Quds Brigade. One of them is wrong, whatever the language. Seen on a published page of t-online.
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
        Good('<figure><img src="a.jpg" alt="Guards at the gate of Westminste"><figcaption>Guards at the gate of Westminster</figcaption></figure>', note="cut short"),
        Good('<figure><img src="a.jpg" alt="Crowds wave in the old square"><figcaption>Crowds waved in the old square.</figcaption></figure>', note="no name"),
        Good('<figure><img src="a.jpg" alt="The mayor of Linz waves"><figcaption>The mayor of Lenz, Ada Quill, at noon.</figcaption></figure>', note="two texts"),
        Good('<html lang="de"><body><figure><img src="a.jpg" alt="Der Fan des Vereines trägt Schal"><figcaption>Der Fan des Vereins trägt Schal</figcaption></figure></body></html>', note="a form of a noun"),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        alt, caption = block.image.alt, block.caption
        if alt is None or caption is None:
            return
        ours, theirs = list(_WORD.finditer(alt.words)), list(_WORD.finditer(caption.words))
        if not _LEAST <= len(ours) <= len(theirs):
            return
        apart = [(a, b) for a, b in zip(ours, theirs, strict=False) if a.group().casefold() != b.group().casefold()]
        if len(apart) != 1 or apart[0][0] is ours[0]:
            return
        one, other = (hit.group() for hit in apart[0])
        if apart[0][0] is ours[-1] and other.startswith(one):
            return  # it stops within the word, which alt-cut-short tells
        if page.language.split("-")[0] in ("de", "lb") and _ending(one, other):
            return  # any noun has a capital: des Vereins, des Vereines
        if one[0].isupper() and other[0].isupper() and max(len(one), len(other)) >= _LEAST and one_slip(one, other):
            told = f"The alternative text has “{one}” where the caption has “{other}”."
            related = (Related(caption.span(*apart[0][1].span()), other),)
            yield self.finding(alt.span(*apart[0][0].span()), told, related=related)


def _ending(one: str, other: str) -> bool:
    """True where one noun of German ends in an e or an n that the other has not: Wald, Walde; Vereins, Vereines."""
    short, long = sorted((one, other), key=len)
    return long in (short + "e", short + "n", short[:-1] + "e" + short[-1:])
