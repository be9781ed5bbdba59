"""The rule picture-caption-swapped."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.picture_files._telling_words import fitting_another, telling_words
from linter.rules.rule import Bad, Good, Options, Rule

_FIELDS = ("caption", "headline", "title", "persons", "city", "extended")


class PictureCaptionSwapped(Rule[Options]):
    """A caption fits the file of another picture of the page.

    It has three telling words and more, half of its own, in common with another's file that its own picture's has not,
    and with its own's none that the other's has not, and few in all: captions of one event share some. Two words, as of
    a name, are enough where they are the whole of two captions that fit each other's file. Captions are shortened and
    translated; names and numbers stay."""

    name = "picture-caption-swapped"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("files",))
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
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦President Ann Quill drops her ferret at the airfield in Emden.⟧</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>A crane.</figcaption></figure>',
            says="This caption fits another picture’s file, which has “quill, drops, ferret, airfield, emden” too; its own file has none of these words.",
            files={"a.jpg": {"caption": "A statue of the president."}, "b.jpg": {"caption": "President Ann Quill drops her ferret at an airfield in Emden."}},
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Viktor Brandt⟧</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>⟦Anna Oldham⟧</figcaption></figure>',
            says="This caption fits another picture’s file, which has “viktor, brandt” too; its own file has none of these words.",
            files={"a.jpg": {"caption": "Portrait of Anna Oldham."}, "b.jpg": {"caption": "Viktor Brandt, 51, in Emden."}},
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>A storm in Linz topples trees on the main square.</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Rain.</figcaption></figure>',
            files={"a.jpg": {"caption": "Storm in Linz."}, "b.jpg": {"caption": "A storm in Linz topples trees on the main square."}},
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
        held = [(block, picture) for block, picture in files if picture]
        texts = [telling_words(picture.words(*_FIELDS)) for _, picture in held]
        captions = [telling_words([block.caption.words]) if block.caption else [] for block, _ in held]
        for here, there, shared in fitting_another(captions, texts):
            (block, picture), (other, its) = held[here], held[there]
            if block.caption and its != picture:
                both = ", ".join(shared[:5])
                told = f"This caption fits another picture’s file, which has “{both}” too; its own file has none of these words."
                related = (Related(other.where, "the other picture"),)
                yield self.finding(block.caption.where, told, related=related)
