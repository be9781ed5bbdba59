"""The rule alt-repeated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.placeholders import bare, generic_alts
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import ImageBlock, Page
from linter.model.source import Text
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.file_names import is_file_name
from linter.text.similarity import plain_words
from linter.text.words import how_many_words

_LEAST = 4  # words: a shorter text ("A map") may be right twice


class AltRepeated(Rule[Options]):
    """Two different pictures have one alternative text, word for word.

    It was copied with the block, or the field was filled with the subject of the story. Whoever listens hears the
    same words twice and does not learn what the second picture shows. Pictures whose captions are the same as well
    are left to caption-repeated, headlines, file names and words such as “photo” to their own rules, and short texts
    alone. Seen on pages of Wired, MDR and RBB.
    """

    name = "alt-repeated"
    level = Level.NOTE
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><figure><img src="port.jpg" alt="Marina Lee, 37, of Linz"><figcaption>Marina Lee in the court of Linz</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt="⟦Marina Lee, 37, of Linz⟧"><figcaption>The witness leaves by car</figcaption></figure></article>',
            says="Another picture has this very alternative text.",
        ),
        Bad(
            '<article><figure><img src="port.jpg" alt="A red sleeping bag, closed"><figcaption>The first bag</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt="⟦A red sleeping bag, closed⟧"><figcaption>The second bag</figcaption></figure><p>Two.</p><figure><img src="ship.jpg" alt="A red sleeping bag, closed."><figcaption>The third bag</figcaption></figure></article>',
            says="2 other pictures have this very alternative text.",
        ),
        Good('<article><figure><img src="port.jpg" alt="Marina Lee in court"><figcaption>The court</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt="Marina Lee in her car"><figcaption>The car</figcaption></figure></article>'),
        Good('<article><figure><img src="port.jpg" alt="A map"><figcaption>Linz</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt="A map"><figcaption>Wels</figcaption></figure></article>'),
        Good('<article><figure><img src="port.jpg" alt=""><figcaption>The court</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt=""><figcaption>The car</figcaption></figure></article>'),
        Good('<article><figure><img src="port.jpg" alt="Mourners outside the court"><figcaption>Mourners outside the old court of Linz</figcaption></figure><p>One.</p><figure><img src="crane.jpg" alt="Mourners outside the court"><figcaption>Mourners outside the old court of Linz</figcaption></figure></article>', note="caption-repeated tells of it"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        headline = plain_words(page.headline.words) if page.headline else ()
        first: dict[tuple[str, ...], ImageBlock] = {}
        again: dict[tuple[str, ...], list[tuple[ImageBlock, Text]]] = {}
        for block, alt in alts(page):
            words = plain_words(alt.words)
            if (
                how_many_words(alt.words) < _LEAST
                or words == headline
                or is_file_name(alt.words)
                or bare(alt.words) in generic_alts()
            ):
                continue
            if _apart(block, first.setdefault(words, block)):
                again.setdefault(words, []).append((block, alt))
        groups = (
            (words, self.allowed_apart(found, lambda each: each[1].where, page)) for words, found in again.items()
        )
        for words, ((_, alt), *others) in ((words, group) for words, each in groups for group in each if group):
            who = f"{len(others) + 1} other pictures have" if others else "Another picture has"
            related = [Related(other.where, "again", again=True) for _, other in others]
            related.append(Related(first[words].where, "the other picture"))
            told = f"{who} this very alternative text."
            yield self.finding(alt.where, told, related=tuple(related))


def _apart(block: ImageBlock, other: ImageBlock) -> bool:
    """True for two pictures that are told apart by their captions, where they have any."""
    if block is other or block.image.keys & other.image.keys:
        return False
    one, two = (plain_words(each.caption.words) if each.caption else () for each in (block, other))
    return one != two or not one
