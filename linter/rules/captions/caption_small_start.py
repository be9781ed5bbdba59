"""The rule caption-small-start."""

from __future__ import annotations

from collections.abc import Iterator

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.accents import without_accents
from linter.text.words import words_in

_FIRST = lazy(r"[^\W\d_]+(?![\w'’.@-])")
_OTHERS = 2  # captions that all begin with a capital
_LEAST = 4  # words: what is shorter is a label


class CaptionSmallStart(Rule[Options]):
    """A caption begins with a small letter, all others on the page with a capital.

    Its first words were cut off, or it was typed in haste. Names that are written small (iPhone, flydubai), prefixes
    of names (al-, d’) and pages that begin several captions so are left alone. Seen on a published page of La
    Vanguardia.
    """

    name = "caption-small-start"
    level = Level.NOTE
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz waves</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>⟦pictures⟧ of the work on the old quay</figcaption></figure><p>Two.</p><figure><img src="c.jpg" alt=""><figcaption>A ferry at noon</figcaption></figure></article>',
            says="This caption begins with a small letter, the others on this page with a capital.",
        ),
        Bad(
            '<html lang="es"><body><article><figure><img src="a.jpg" alt=""><figcaption>El alcalde de Linz</figcaption></figure><p>Uno.</p><figure><img src="b.jpg" alt=""><figcaption>⟦imágenes⟧ de las obras del muelle</figcaption></figure><p>Dos.</p><figure><img src="c.jpg" alt=""><figcaption>Un barco en el río</figcaption></figure></article>',
            says="This caption begins with a small letter, the others on this page with a capital.",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>iPhone owners wait on the quay</figcaption></figure><p>Two.</p><figure><img src="c.jpg" alt=""><figcaption>A ferry</figcaption></figure></article>'),
        Good('<html lang="en"><body><article><p>The airline flydubai said that flydubai is late.</p><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>flydubai jets on the old airfield</figcaption></figure><p>Two.</p><figure><img src="c.jpg" alt=""><figcaption>A ferry</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        texts = [text for text in captions(page) if text.words[:1].isalpha()]
        small = [text for text in texts if text.words[0].islower()]
        capital = [text for text in texts if text.words[0].isupper()]
        if len(small) != 1 or len(capital) < _OTHERS or len(words_in(small[0].words)) < _LEAST:
            return
        first = _FIRST.match(small[0].words)
        if first is None or not first.group().islower() or _is_name(first.group(), page):
            return
        told = "This caption begins with a small letter, the others on this page with a capital."
        related = (Related(capital[0].where, "another caption"),)
        yield self.finding(small[0].span(*first.span()), told, related=related)


def _is_name(word: str, page: Page) -> bool:
    """True for a name that is written small, as far as we know: no word of English, or one that heads other texts."""
    if page.english:
        return without_accents(word) not in known_words("en")
    return any(passage.text.words.startswith(word) for passage in page.prose)
