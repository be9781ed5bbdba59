"""The words of captions that may tell one picture from another, and which of some texts have most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from linter.text.accents import without_accents
from linter.text.words import words_in

_LETTERS, _LONGEST = 4, 4_000
_FEW = 3  # texts that may have a word which tells: one of many is the event's
_ANY = frozenset(
    (
        *("this", "that", "from", "with", "after", "during", "their", "have", "been", "into", "over", "which", "while"),
        *("photo", "picture", "file", "image", "caption"),
    )
)


def telling_words(lines: Iterable[str]) -> list[str]:
    """The words that may tell, in order and each once, without case and accents."""
    found = (without_accents(word) for line in lines for word in words_in(line[:_LONGEST]) if len(word) >= _LETTERS)
    return list(dict.fromkeys(word for word in found if not word.isdigit() and word not in _ANY))


class Having:
    """Some texts, filed by their words."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self._filed: dict[str, list[int]] = {}
        for number, words in enumerate(texts):
            for word in words:
                self._filed.setdefault(word, []).append(number)

    def nearest(self, words: Iterable[str]) -> tuple[int, list[str]]:
        """The number of the text that has most of some words, and which; -1 where none has any."""
        shared: dict[int, list[str]] = {}
        for word in words:
            numbers = self._filed.get(word, ())
            for number in numbers if len(numbers) <= _FEW else ():
                shared.setdefault(number, []).append(word)
        best = Counter({number: len(held) for number, held in shared.items()}).most_common(1)
        return (best[0][0], shared[best[0][0]]) if best else (-1, [])
