"""The rule picture-expired."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from linter.credits.picture_demands import day_in, demands
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.model.picture_file import PictureFile, PictureFiles
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.moments import is_before, moment

_HANDOUT = "HONS"  # AP's title of who hands out a picture that may be used for fourteen days
_DAYS = 14


class PictureExpired(Rule[Options]):
    """A picture may no longer be printed.

    Its file says so in the expiration date, or in its instructions: NO USE AFTER a day. AP's handouts of the kind HONS may
    be used for 14 days from their transmission (AP Stylebook): past them a warning, for the file tells its day alone."""

    name = "picture-expired"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The old ferry.</figcaption></figure>',
            says="This picture’s file allows its use until 2031-04-01 (XMP), and today is 2031-05-01.",
            files={"quay.jpg": {"expiration": "2031-04-01"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The old ferry.</figcaption></figure>',
            says="This picture’s file says “NO USE AFTER APRIL 20, 2031” (XMP), and today is 2031-05-01.",
            files={"quay.jpg": {"instructions": "NO USE AFTER APRIL 20, 2031"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>The old ferry.</figcaption></figure>',
            says="This picture is an AP handout (HONS) of 2031-04-01, which may be used for 14 days.",
            files={"quay.jpg": {"creator_title": "HONS", "created": "2031-04-01"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The old ferry.</figcaption></figure>', files={"quay.jpg": {"expiration": "2031-05-01"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>The old ferry.</figcaption></figure>', files={"quay.jpg": {"creator_title": "HONS", "created": "2031-04-20"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture is None:
            return
        now = page.files.now
        for said in picture.every("expiration"):
            if is_before(said.value, now):
                told = (
                    f"This picture’s file allows its use until {said.value} ({said.where}), and today is {now.date()}."
                )
                yield self.finding(block.where, told, expiration=said.value)
                return
        for asked in demands(picture, page.newsroom.agencies):
            day = day_in(asked.rest) if asked.kind == "expiry" else None
            if day is not None and day < now.date():
                told = f"This picture’s file says “{asked.line}” ({asked.where}), and today is {now.date()}."
                yield self.finding(block.where, told, expiration=str(day))
                return
        if day_of_handout := _old_handout(picture, page.files):
            told = f"This picture is an AP handout (HONS) of {day_of_handout}, which may be used for {_DAYS} days."
            yield self.finding(block.where, told, level=Level.WARNING, sure=Sure.LIKELY)


def _old_handout(picture: PictureFile, files: PictureFiles) -> str:
    """The day of a handout whose days are over, or empty."""
    taken = moment(picture.value("created"))
    over = taken is not None and taken.date() + timedelta(days=_DAYS) < files.now.date()
    return str(taken.date()) if over and taken and _HANDOUT in picture.words("creator_title") else ""
