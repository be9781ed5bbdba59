"""The rule picture-expired."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.picture_rights import expiry
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class PictureExpired(Rule[Options]):
    """A picture may no longer be printed.

    Its file says so in the expiration date, or in its instructions: NO USE AFTER a day. AP's handouts of the kind HONS
    may be used for 14 days from their transmission (AP Stylebook): past them a warning, for the file tells its day
    alone."""

    name = "picture-expired"
    level = Level.ERROR
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The old ferry.</figcaption></figure>',
            says="This picture’s file allows its use until 2031-04-01, and today is 2031-05-01.",
            files={"quay.jpg": {"expiration": "2031-04-01"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The old ferry.</figcaption></figure>',
            says="This picture’s file says “NO USE AFTER APRIL 20, 2031”, and today is 2031-05-01.",
            files={"quay.jpg": {"instructions": "NO USE AFTER APRIL 20, 2031"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The old ferry.</figcaption></figure>',
            says="This picture is an AP handout of 2031-04-01, which may be used for 14 days.",
            files={"quay.jpg": {"creator_title": "HONS", "created": "2031-04-01"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The old ferry.</figcaption></figure>', files={"quay.jpg": {"expiration": "2031-05-01"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The old ferry.</figcaption></figure>', files={"quay.jpg": {"instructions": "NO USE AFTER 14 DAYS. Picture of April 1, 2031"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The old ferry.</figcaption></figure>', files={"quay.jpg": {"creator_title": "HONS", "created": "2031-04-20"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture and (told := expiry(picture, page.newsroom.agencies, page.files.now)):
            sure = Sure.CERTAIN if told.level is Level.ERROR else Sure.LIKELY
            yield self.finding(
                block.where, told.words, level=told.level, sure=sure, expiration=told.fact, place=told.place
            )
