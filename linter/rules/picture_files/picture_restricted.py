"""The rule picture-restricted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.picture_rights import SELDOM_TOLD, USES, restriction
from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class RestrictedOptions(Options):
    ours: tuple[str, ...] = option(
        (), "what the house is: its countries and kinds, as in SPAIN OUT or MAGAZINES OUT; such a picture is an error"
    )
    skip: tuple[str, ...] = option(
        SELDOM_TOLD, f"kinds that say nothing to a desk of news: {', '.join(USES)}", choices=USES
    )


class PictureRestricted(Rule[RestrictedOptions]):
    """A picture's file does not allow a use: online, in a country, more than once.

    Agencies write it into the instructions, the usage terms or the caption: NO INTERNET, SPAIN OUT, ONE TIME USE. A
    picture that may not be used online is a warning; what is out for the house itself is an error once the settings say
    what the house is; the rest is a note, for who keeps or sells the picture."""

    name = "picture-restricted"
    level = Level.WARNING
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file does not allow it online: “NO INTERNET”.",
            files={"quay.jpg": {"instructions": "NO INTERNET. NO SALES.", "creator": "Jo Lee"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file is not for us: “PORTUGAL AND SPAIN OUT”.",
            options={"ours": ["Spain"]},
            files={"quay.jpg": {"instructions": "PORTUGAL AND SPAIN OUT", "creator": "Jo Lee"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file restricts its use: “ONE TIME USE ONLY”, “NO ARCHIVES”.",
            files={"quay.jpg": {"instructions": "ONE TIME USE ONLY; NO ARCHIVES", "creator": "Jo Lee"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"usage_terms": "For editorial use only.", "creator": "Jo Lee"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"instructions": "Tickets for the ferry are SOLD OUT", "creator": "Jo Lee"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        options = self.options
        if not picture:
            return
        agencies, now = page.newsroom.agencies, page.files.now
        if told := restriction(picture, agencies, now, options.ours, options.skip):
            yield self.finding(block.where, told.words, level=told.level, restrictions=told.fact, place=told.place)
