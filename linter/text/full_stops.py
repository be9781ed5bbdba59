"""Which captions of a page lack a full stop, or have one too many, by a house's policy or by the others of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.text.words import sentences, words_in

_ENDS = (".", "。")
_OTHERS = 3  # captions that all have their stop
_LEAST = 5  # words of what is a sentence, and no name or label
_MARKS = " \"'”’»)"
_CLOSED = lazy(r"[^\W\d_A-ZÀ-Þ]{3}\.$")  # no abbreviation
_OTHER = lazy(r"[:|/=©]|\d$")  # a credit, a date, a running time
_KEPT = ("...", "Jr.", "Inc.", "U.S.")


class Stop(NamedTuple):
    """What is to be said of a caption, by its number, and whether more than a majority of the page speaks for it."""

    caption: int
    told: str
    lacking: bool
    sure: bool


def stops(captions: Sequence[str], policy: str) -> Iterator[Stop]:
    """The captions whose last mark is against the policy: always, never, or consistent within the page."""
    counted = [at for at, words in enumerate(captions) if words[-1:].isalnum() or words.endswith(_ENDS)]
    stopped = [at for at in counted if captions[at].endswith(_ENDS)]
    decided, alone = policy != "consistent", None if policy == "never" else _only_one_without(captions)
    if not decided and 0 < len(stopped) < len(counted):
        policy = "always" if 2 * len(stopped) >= len(counted) else "seldom"
    for at in counted:
        words = captions[at]
        if words.endswith(_ENDS):
            if policy in ("never", "seldom") and words.count(". ") == 0 and not words.endswith(_KEPT):
                yield Stop(at, "This caption has a full stop at its end.", False, decided)
        elif policy != "never" and _lacks_the_last(words):
            yield Stop(at, "The last sentence of this caption has no full stop.", True, True)
        elif policy == "always" or at == alone:
            yield Stop(at, "This caption has no full stop at its end.", True, decided or at == alone)


def _lacks_the_last(words: str) -> bool:
    """True where the sentence in front of the last, of several words like the last, has its stop."""
    parts = [words[start:end] for start, end in sentences(words)]
    if len(parts) < 2 or not _CLOSED.search(parts[-2]) or _OTHER.search(parts[-1]):
        return False
    return all(len(words_in(part)) >= _LEAST for part in parts[-2:]) and parts[-1][:1].isupper()


def _only_one_without(captions: Sequence[str]) -> int | None:
    """The one of four captions and more that ends in a letter, with several words, where all others have their stop."""
    bare = [at for at, words in enumerate(captions) if not words.rstrip(_MARKS).endswith(_ENDS)]
    if len(bare) != 1 or len(captions) <= _OTHERS:
        return None
    words = captions[bare[0]]
    return bare[0] if words[-1:].isalpha() and len(words_in(words)) >= _LEAST else None
