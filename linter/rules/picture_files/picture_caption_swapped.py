"""The rule picture-caption-swapped."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.picture_files._telling_words import Having, telling_words
from linter.rules.rule import Bad, Good, Options, Rule

_LEAST = 3  # words in common with another's file
_FIELDS = ("caption", "headline", "title", "persons", "city", "extended")


class PictureCaptionSwapped(Rule[Options]):
    """A caption fits the file of another picture of the page.

    It has no telling word in common with its own picture's file, and three and more, half of its own, with another's.
    Words that both files have tell nothing. Captions are shortened and translated; names and numbers stay."""

    name = "picture-caption-swapped"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Mayor Ann Quill opens the harbour bridge.⟧</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>⟦Striker Al Day scores in Sörby.⟧</figcaption></figure>',
            says="This caption fits another picture’s file, which has “mayor, quill, opens, harbour, bridge” too; its own file has none of these words.",
            files={
                "a.jpg": {"caption": "Striker Al Day of Sörby scores in the last minute."},
                "b.jpg": {"caption": "Mayor Ann Quill opens the bridge at the harbour."},
            },
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Die Fähre „Seestern“ vor Norderney am Pier 14⟧</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Ein Kran.</figcaption></figure>',
            says="This caption fits another picture’s file, which has “seestern, norderney, pier” too; its own file has none of these words.",
            files={
                "a.jpg": {"caption": "Workers put up a crane in Emden."},
                "b.jpg": {"headline": "Ferry Seestern", "caption": "The Seestern leaves Norderney from pier 14."},
            },
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>Ann Quill opens the bridge.</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Al Day scores.</figcaption></figure>',
            files={"a.jpg": {"caption": "Mayor Ann Quill opens the bridge."}, "b.jpg": {"caption": "Al Day scores in Sörby."}},
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>A quiet morning.</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Al Day scores.</figcaption></figure>',
            files={"a.jpg": {"caption": "The harbour at dawn."}, "b.jpg": {"caption": "Al Day scores in the morning."}},
        ),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        files = [(block, page.files.of(block.image.urls)) for block in page.blocks]
        held = [(block, picture, telling_words(picture.words(*_FIELDS))) for block, picture in files if picture]
        having = Having([words for _, _, words in held])
        for block, picture, own in held:
            caption = telling_words([block.caption.words]) if block.caption else []
            if block.caption is None or not own or not set(own).isdisjoint(caption):
                continue
            number, shared = having.nearest(caption)
            if len(shared) >= _LEAST and 2 * len(shared) >= len(caption) and held[number][1] != picture:
                both = ", ".join(shared[:5])
                told = f"This caption fits another picture’s file, which has “{both}” too; its own file has none of these words."
                related = (Related(held[number][0].where, "the other picture"),)
                yield self.finding(block.caption.where, told, related=related)
