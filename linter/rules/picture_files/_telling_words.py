"""The words of captions that may tell one picture from another, and which of some texts have most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from linter.text.accents import without_accents
from linter.text.words import words_in

_LETTERS, _LONGEST = 4, 4_000
_FEW = 3  # texts that may have a word which tells: one of many is the event's
_LEAST = 3  # words that a caption has in common with another's text
_TIMES = 3  # as many as those that both texts have
_NAME = 2  # words that are enough where they are all of a caption, and the other caption fits this text so
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


def fitting_another(
    captions: Sequence[Sequence[str]], texts: Sequence[Sequence[str]]
) -> Iterator[tuple[int, int, list[str]]]:
    """The captions that fit another's text than their own: their number, the other's, and the words that they share."""
    having = Having(texts)
    nearest = [having.nearest(caption) for caption in captions]
    for here, (caption, own, (there, shared)) in enumerate(zip(captions, texts, nearest, strict=True)):
        known = set(own).intersection(caption)  # which the other's text must have too, and few of them
        if there in (-1, here) or not own or not known.issubset(texts[there]):
            continue
        told = [word for word in shared if word not in known]
        enough = len(told) >= max(_LEAST, _TIMES * len(known)) and 2 * len(told) >= len(caption)
        if enough or (not known and _goes_round(here, captions, nearest)):
            yield here, there, told


def _goes_round(here: int, captions: Sequence[Sequence[str]], nearest: Sequence[tuple[int, list[str]]]) -> bool:
    """True where whole captions, as of names, fit each other's texts in a circle: two swapped, or three moved on."""
    at, left = here, len(captions)
    while left and at >= 0 and _is_all(nearest[at][1], captions[at]):
        at, left = nearest[at][0], left - 1
        if at == here:
            return True
    return False


def _is_all(shared: Sequence[str], caption: Sequence[str]) -> bool:
    """True where words that are shared are all of a caption, as of a name."""
    return len(shared) >= _NAME and len(shared) == len(caption)
