"""The rule caption-title-case."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import in_title_case, words_in

_LEAST = 6  # words
_SMALL = frozenset(("a", "an", "the", "in", "on", "at", "for", "to", "with", "by", "from", "as", "is", "are"))

_COMMON = _SMALL | frozenset(
    (
        *("after", "before", "during", "over", "into", "their", "his", "her", "this", "that", "and", "or", "but", "of"),
        *("first", "second", "last", "more", "time", "year", "years", "people", "was", "were", "has", "have", "says"),
    )
)
_BEGINNING = lazy(r"[:.!?]\s|[\"“‘«]")  # behind it "The" has its capital by right


class CaptionTitleCase(Rule[Options]):
    """A caption is written with a capital on every word.

    That is how American headlines are set; a caption is a sentence. It was likely copied from a headline or a
    stock site. Only in English, where it is a custom.
    """

    name = "caption-title-case"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦Crowds Gather In The Old Square Of Linz⟧</figcaption></figure></article></body></html>',
            says="This caption has a capital on every word, like a headline.",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦Mayor Opens the Bridge for a Second Time⟧</figcaption></figure></article></body></html>',
            says="This caption has a capital on every word, like a headline.",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Crowds gather in the old square of Linz</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Ada Quill and Ned Farrow (R) in Linz on Monday</figcaption></figure></article></body></html>', note="names alone"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>President Ellen Johnson Sirleaf of Liberia</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Ada Quill and A$AP Farrow in Ferry: The Sign</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            words = words_in(caption.words)
            small = [word for word in words if word.casefold() in _SMALL]
            capitals = all(word[0].isupper() for word in words if len(word) > 3)
            title = capitals and in_title_case(caption.words) and not caption.words.isupper()
            if len(words) >= _LEAST and small and title and _no_names_alone(caption.words, page):
                yield self.finding(caption.where, "This caption has a capital on every word, like a headline.")


def _no_names_alone(caption: str, page: Page) -> bool:
    """True where a word that is no name has a capital: In, Second, or two that the article writes small."""
    words = (word for part in _BEGINNING.split(caption) for word in words_in(part)[1:])
    large = {word.casefold() for word in words if word[0].isupper() and len(word) > 1}
    if large & _COMMON:
        return True
    small = {word for each in page.prose for word in words_in(each.text.words) if word[0].islower()}
    return len(large & small) > 1
