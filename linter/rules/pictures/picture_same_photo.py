"""The rule picture-same-photo."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import names_in
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.pictures._repeats import Captions, Known, Repeat, repeats
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import shortened


class PictureSamePhoto(Rule[Options]):
    """One photograph stands on a page under two names, with another caption or somebody else's credit.

    That two files are one photograph is said where they say so: by the id of the document, or that of its original and
    the moment, to parts of a second where a camera writes them. Pictures that only look alike (extra `pictures`) may be
    two frames of one scene: those are a note, and frames whose moments differ are none."""

    name = "picture-same-photo"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="map.jpg" alt=""><figcaption>A map.</figcaption></figure><figure><img src="dock-4711.jpg" alt=""><figcaption>Workers of the night shift.</figcaption></figure><p>One.</p><figure>⟦<img src="crane.jpg" alt="">⟧<figcaption>A crane over the town of Wels.</figcaption></figure></article>',
            says="By what their files say, this picture and the one on line 1 are one photograph; the other’s caption is “Workers of the night shift”.",
            files={
                "dock-4711.jpg": {"document_id": "xmp.did:8a00de7a-e694", "created": "2031-04-30T14:56:19"},
                "crane.jpg": {"document_id": "xmp.did:8a00de7a-e694"},
            },
        ),
        Bad(
            '<article><figure><img src="dock.jpg" alt=""><figcaption>The port at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>The port is to close, says the mayor.</p><figure>⟦<img src="crane.jpg" alt="">⟧<figcaption>The port at dawn. Photo: Al Day/Reuters</figcaption></figure></article>',
            says="By what their files say, this picture and the one on line 1 are one photograph; the other is credited to “Photo: Jo Lee/AFP”.",
            files={
                "dock.jpg": {"original_document_id": "xmp.did:57D8-9818-9854", "created": "2031-04-30T14:56:19.21"},
                "crane.jpg": {"original_document_id": "xmp.did:57D8-9818-9854", "created": "2031-04-30T14:56:19.21"},
            },
        ),
        Good(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="a.jpg" alt=""><figcaption>Workers of the night shift.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>A crane over the town of Wels.</figcaption></figure></article>',
            note="two frames, a second apart, out of one document",
            files={
                "a.jpg": {"original_document_id": "xmp.did:57D8-9818-9854", "created": "2031-04-30T14:56:19"},
                "b.jpg": {"original_document_id": "xmp.did:57D8-9818-9854", "created": "2031-04-30T14:56:20"},
            },
        ),
        Good(
            '<article><p>The port is to close, says the mayor.</p><figure><img src="a.jpg" alt=""><figcaption>Rain in Linz.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Snow in Wels.</figcaption></figure></article>',
            note="two drawings out of one document: nothing says that a camera took them",
            files={"a.jpg": {"document_id": "xmp.did:8a00de7a-e694"}, "b.jpg": {"document_id": "xmp.did:8a00de7a-e694"}},
        ),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for repeat in repeats(page):
            if repeat.known is Known.NAME or repeat.of_video or not (other := _other_words(repeat)):
                continue
            line = page.source.lines.position(repeat.earlier.where.start).line
            sure = repeat.known is Known.FILE
            two = f"his picture and the one on line {line}"
            told = f"By what their files say, t{two} are one photograph; " if sure else f"T{two} look alike; "
            related = (Related(repeat.earlier.where, "the other picture"),)
            yield self.finding(repeat.block.where, told + other, level=None if sure else Level.NOTE, related=related)


def _other_words(repeat: Repeat) -> str:
    """What the other block says otherwise: its credit, or its caption where that is not meant to be another."""
    here, there = repeat.block.credit, repeat.earlier.credit
    ours, theirs = (names_in(each.parts) if each else set() for each in (here, there))
    if there and ours and theirs and not ours & theirs:
        return f"the other is credited to “{there.text.words}”."
    caption = repeat.earlier.caption
    if repeat.captions is not Captions.OTHER or caption is None or repeat.lead or repeat.block.gallery:
        return ""
    return f"the other’s caption is “{shortened(caption.words, 80).rstrip('.')}”."
