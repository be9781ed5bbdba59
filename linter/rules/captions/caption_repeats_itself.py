"""The rule caption-repeats-itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import how_many_words, same_words, sentences


class CaptionRepeatsItself(Rule[Options]):
    """A caption says the same thing twice in a row.

    A template has joined two fields that hold the same words ("View. View."), or a sentence was pasted a
    second time. Seen on published pages of The New Yorker.
    """

    name = "caption-repeats-itself"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>View of the old port. ⟦View of the old port.⟧</figcaption></figure>',
            says="This caption says “View of the old port.” twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>View of the old port.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge ⟦The mayor opens the bridge⟧</figcaption></figure>',
            says="This caption says “The mayor opens the bridge” twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>View. ⟦View.⟧</figcaption></figure>',
            says="This caption says “View.” twice.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>View.</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Duran Duran</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>“Go! Go!” shouts the coach.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The bridge in May. The bridge in June.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.caption is None:
            return
        found = _second(block.caption.words)
        if found is None:
            return
        start, end = found
        words = block.caption.words
        edit = block.caption.edit(len(words[:start].rstrip()), end, "")
        fix = Fix("Say it once", (edit,), Safety.ASK) if edit else None
        told = f"This caption says “{words[start:end]}” twice."
        yield self.finding(block.caption.span(start, end), told, fix=fix)


def _second(words: str) -> tuple[int, int] | None:
    """Where a stretch begins and ends that repeats what stands right before it."""
    parts = sentences(words)
    for (a, b), (c, d) in pairwise(parts):
        same = same_words(words[a:b])
        whole = len(parts) == 2 and words.endswith((".", "。")) and words[b - 1] in ".。"
        if same and same == same_words(words[c:d]) and (whole or how_many_words(same) >= 3):
            return c, d
    middle = len(words) // 2
    if words[middle : middle + 1] == " " and words[:middle] == words[middle + 1 :] and words.count(" ") >= 5:
        return middle + 1, len(words)
    return None
