"""The rule credit-agency-renamed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.credits.comparison import Named, named_in, written
from linter.model.agency import Agencies, Rename
from linter.model.finding import Finding, Level, Safety, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule

_OLD = lazy(r"\b(?:file|archive|archiv\w*|archivo|archives?|arkiv\w*|historic\w*)\b", re.I)
_YEAR = lazy(r"\b(?:19|20)\d\d\b")


class CreditAgencyRenamed(Rule[Options]):
    """An agency is named as it used to be: ITAR-TASS, Press Association.

    Only where the story is newer than the change, which the table dates: pictures of the time keep the name of the
    time, so a credit or caption that says archive, or names a year before the change, is left alone."""

    name = "credit-agency-renamed"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Omsk. Photo: Jo Lee/⟦ITAR-TASS⟧</figcaption></figure>',
            says="ITAR-TASS has been TASS since 2014-10-01.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Omsk. Photo: Jo Lee/TASS</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A fire in Linz. Photo: Jo Lee/⟦Fotolia⟧</figcaption></figure>',
            says="Fotolia has been Adobe Stock since 2019-11-05.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A fire in Linz. Photo: Jo Lee/Adobe Stock</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Omsk in 2009. Photo: Jo Lee/ITAR-TASS</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A flood in Omsk (archive). Photo: Jo Lee/ITAR-TASS</figcaption></figure>'),
        Good(
            '<head><meta property="article:published_time" content="2013-05-04T10:00:00Z"></head><article><figure><img src="a.jpg" alt=""><figcaption>A flood in Omsk. Photo: Jo Lee/ITAR-TASS</figcaption></figure></article>',
            note="the story is older than the change",
        ),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, list[Named]] = {}
        for block in page.blocks:
            for each in named_in([block.credit] if block.credit else []):
                rename = _rename(each.part.words, page.newsroom.agencies)
                if rename and not _of_its_time(rename, block, page):
                    found.setdefault(each.part.words, []).append(each)
        for words, named in found.items():
            rename, known = _rename(words, page.newsroom.agencies), page.newsroom.agencies.form(words)
            if rename is None or known is None:
                continue
            name = known[0].name
            told = f"{words} has been {name} since {rename.since}."
            yield self.at_each(written(named, name), told, f"Write {name}", Safety.ASK, source=rename.source)


def _rename(words: str, agencies: Agencies) -> Rename | None:
    """The dated change of a name, or None."""
    known = agencies.form(words)
    renames = known[0].renamed if known else ()
    return next((each for each in renames if each.since and each.old.casefold() == words.casefold()), None)


def _of_its_time(rename: Rename, block: ImageBlock, page: Page) -> bool:
    """True where the story, or the picture by its own words, is older than the change."""
    since = rename.since if len(rename.since) > 4 else f"{rename.since}-12"
    said = " ".join(text.words for text in (block.caption, block.credit and block.credit.text) if text)
    published = page.stated.published
    early = any(int(year) <= int(since[:4]) for year in _YEAR.findall(said))
    return early or bool(_OLD.search(said)) or bool(published and published <= since + "-99")
