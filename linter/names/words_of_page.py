"""The words of a page, put together and cut once for all who look for names in them."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cached_property

from linter.model.lazy_regex import lazy
from linter.model.page import Kind, Page
from linter.model.source import Text
from linter.names.lexicon import plain, words_among
from linter.names.proper_nouns import capital_words, names_among
from linter.text.page_words import Written, words_that_name

_OPEN = '“”"(,;:!?)'  # marks in front of a word: behind a stop or an apostrophe no name begins
_CLOSING = ".,;:!?()“”\"'’"
_SMALL = lazy(r"[^\W\d_A-Z](?<![\w-].)[^\W\d_]{3,}")
_LEAST = 4  # letters of a word that is looked for without its capital
_RUN = lazy(r"[^\W_]+")


class Words:
    """Some texts of a page as one, a line each, and what is cut from it; each part when somebody first asks.

    ``chunks`` are what stands between white space, in order, and ``once`` each of them once: a pattern for single words
    need not read any word twice. Most are letters alone but for marks round them, and need no pattern at all.
    """

    def __init__(self, places: Sequence[Written]) -> None:
        self.places = places
        self.texts: Sequence[tuple[Text, str]] = [(each.text, each.place) for each in places]
        self.text = "\n".join([each.text.words for each in places])

    @cached_property
    def chunks(self) -> Sequence[str]:
        return self.text.split()

    @cached_property
    def once(self) -> Set[str]:
        return dict.fromkeys(self.chunks).keys()

    @cached_property
    def _bare(self) -> Set[str]:
        """The chunks without the marks round them."""
        return {each if each.isalpha() else each.lstrip(_OPEN).rstrip(_CLOSING) for each in self.once}

    @cached_property
    def _apart(self) -> tuple[list[str], list[str], list[str]]:
        """The bare chunks: small letters of ASCII alone, as most are; other letters alone; with signs or figures."""
        small, letters, signed = list[str](), list[str](), list[str]()
        for each in self._bare:
            if not each.isalpha():
                signed.append(each)
            elif each.islower() and each.isascii():
                small.append(each)
            else:
                letters.append(each)
        return small, letters, signed

    @cached_property
    def tokens(self) -> frozenset[str]:
        """The runs of letters and figures in the text's plain form; what is none of them stands nowhere as a word."""
        small, letters, signed = self._apart
        odd = [*signed, *[each for each in letters if not each.isascii()]]
        return words_among(small, filter(str.isascii, letters), _RUN.findall(plain("\n".join(odd)).words))

    @cached_property
    def capital_words(self) -> Set[str]:
        """The words with a capital as they stand there, whatever is joined to them."""
        _, letters, signed = self._apart
        return capital_words("\n".join(signed), letters)

    @cached_property
    def names(self) -> Set[str]:
        return names_among(self.capital_words)

    @cached_property
    def small(self) -> Set[str]:
        """The words of four letters and more that stand there without a capital."""
        small, letters, signed = self._apart
        alone = [each for each in letters if not "A" <= each[0] <= "Z"]
        return {*_SMALL.findall("\n".join(signed)), *[each for each in (*small, *alone) if len(each) >= _LEAST]}

    @cached_property
    def hyphened(self) -> Sequence[str]:
        """The chunks with a hyphen, of whichever kind stands there."""
        kinds = [hyphen for hyphen in "-‐‑" if hyphen in self.text]
        return [chunk for hyphen in kinds for chunk in self.once if hyphen in chunk]

    def with_capital_inside(self) -> list[str]:
        """The words that may have a capital behind a small letter."""
        _, letters, signed = self._apart
        return [each for each in (*letters, *signed) if not (each.istitle() or each.islower() or each.isupper())]

    def may_hold(self, form: str) -> bool:
        """False for a form of a name that does not stand here: its words are asked for before all of the text."""
        if form.isascii() and form.isalpha():
            return form in self.tokens
        return (not form.isascii() or self.tokens.issuperset(_RUN.findall(form))) and form in self.text


def words_of(page: Page) -> Words:
    """All words that may name something."""
    return page.once(_words)


def house_words(page: Page) -> Words:
    """The house's own: embedded posts are somebody else's."""
    return page.once(_house_words)


def _words(page: Page) -> Words:
    return Words(list(words_that_name(page)))


def _house_words(page: Page) -> Words:
    found = words_of(page)
    ours = [each for each in found.places if each.place != Kind.EMBED]
    return found if len(ours) == len(found.places) else Words(ours)
