"""The rule picture-embargoed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.picture_rights import embargo
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class PictureEmbargoed(Rule[Options]):
    """A picture may not be printed yet.

    Its file says so in the release date, or in its instructions: EMBARGOED UNTIL, Sperrfrist. A day to come is an
    error, held against today, or the day that was asked about; of today, or of words without a day, somebody must
    judge: a warning. So it is of yesterday where an hour is named, which may lie in another zone. A day of another
    sentence is not the embargo's."""

    name = "picture-embargoed"
    level = Level.ERROR
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The new ferry.</figcaption></figure>',
            says="This picture’s file releases it on 2031-06-01, and today is 2031-05-01.",
            files={"quay.jpg": {"release": "2031-06-01"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The new ferry.</figcaption></figure>',
            says="This picture’s file has an embargo: “EMBARGOED UNTIL 0001 GMT 2 May 2031”, and today is 2031-05-01.",
            files={"quay.jpg": {"instructions": "EMBARGOED UNTIL 0001 GMT 2 May 2031. NO SALES"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The new ferry.</figcaption></figure>',
            says="This picture’s file has an embargo: “SPERRFRIST Montag 9 Uhr”.",
            files={"quay.jpg": {"instructions": "SPERRFRIST Montag 9 Uhr"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The new ferry.</figcaption></figure>',
            says="This picture’s file has an embargo: “EMBARGOED UNTIL MONDAY 9AM”.",
            files={"quay.jpg": {"instructions": "EMBARGOED UNTIL MONDAY 9AM. Photo taken 3 April 2029"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The new ferry.</figcaption></figure>', files={"quay.jpg": {"instructions": "This image is no longer under embargo"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The new ferry.</figcaption></figure>', files={"quay.jpg": {"release": "2031-04-01", "instructions": "Embargoed until April 1, 2031"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The new ferry.</figcaption></figure>', files={"quay.jpg": {"instructions": "Embargo lifted", "caption": "A march against the embargo."}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture and (told := embargo(picture, page.newsroom.agencies, page.files.now)):
            sure = Sure.CERTAIN if told.level is Level.ERROR else Sure.LIKELY
            yield self.finding(
                block.where, told.words, level=told.level, sure=sure, release=told.fact, place=told.place
            )
