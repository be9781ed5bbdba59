"""The rule picture-date-differs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from linter.credits.demand_days import days_in
from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.model.picture_file import PictureFile
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.moments import moment

_NEAR = 60  # days: what lies further apart tells of another event
_ZONE = 1  # day by which a date of another zone is off
# A picture of the archive tells of another day; the words of languages for it, as captions and agencies print them.
_FILED = lazy(r"\b(?:file|archiv\w*|filed|filer|arkiv\w*|d.archives?|archivo|archivio|arquivo)\b", re.I)


class PictureDateDiffers(Rule[Options]):
    """A caption gives another day than the caption in the picture's file.

    Both captions have one day with its year, and the file's is the day on which the picture was taken. Days that lie
    more than two months apart tell of another event, and a day more or less of another zone; pictures of the archive
    are left out. A warning: which of the two is right, somebody must judge."""

    name = "picture-date-differs"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The mayor opens the bridge in Sörby, Tuesday, May 12, 2031.⟧</figcaption></figure>',
            says="This caption says 12 May 2031, and the one in the picture’s file says 2 May 2031.",
            files={"a.jpg": {"caption": "Mayor Ann Quill opens the bridge in Sörby on Friday, May 2, 2031.", "created": "2031-05-02"}},
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Eröffnung der Brücke am 3. Juni 2031⟧</figcaption></figure>',
            says="This caption says 3 June 2031, and the one in the picture’s file says 3 May 2031.",
            files={"a.jpg": {"caption": "Eröffnung der Brücke in Sörby, 03.05.2031", "created": "2031-05-03T10:00:00+02:00"}},
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>The bridge, which opened on 12 May 2031.</figcaption></figure>',
            files={"a.jpg": {"caption": "FILE PHOTO: The bridge, May 2, 2031.", "created": "2031-05-02"}},
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge, 3 May 2031.</figcaption></figure>',
            files={"a.jpg": {"caption": "Mayor Ann Quill opens the bridge on May 2, 2031.", "created": "2031-05-02T23:10:00-05:00"}},
            note="another zone",
        ),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>Candles for the dead of 3 May 2030.</figcaption></figure>',
            files={"a.jpg": {"caption": "Candles in Sörby on May 2, 2031.", "created": "2031-05-02"}},
        ),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        here = days_in(block.caption.words) if picture and block.caption else ()
        if picture is None or block.caption is None or len(here) != 1 or _FILED.search(block.caption.words):
            return
        there = _taken(picture)
        if there and _ZONE < abs((here[0] - there).days) <= _NEAR:
            one, other = (f"{day.day} {day:%B} {day.year}" for day in (here[0], there))
            told = f"This caption says {one}, and the one in the picture’s file says {other}."
            yield self.finding(block.caption.where, told, created=str(there), place=picture.every("caption")[0].where)


def _taken(picture: PictureFile) -> date | None:
    """The one day of a file's caption, where the picture was taken on it."""
    days = {day for words in picture.words("caption") for day in days_in(words)}
    taken = moment(picture.value("created"))
    filed = any(_FILED.search(words) for words in picture.words("caption", "instructions", "headline", "title"))
    told = len(days) == 1 and taken is not None and not filed and abs((min(days) - taken.date()).days) <= _ZONE
    return min(days) if told else None
