"""The rule credit-metadata-differs."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import names_in
from linter.credits.parser import parts
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.metadata import StatedPicture
from linter.model.page import ImageBlock, Page, Role
from linter.rules.rule import Bad, Good, Options, Rule


class CreditMetadataDiffers(Rule[Options]):
    """The page's metadata credits a picture to somebody else than its credit line does.

    Search engines show creditText, creator and copyrightNotice of JSON-LD (schema.org, ImageObject) beside the
    picture. They may say less or more than the credit line; where the two name nobody in common, one is wrong."""

    name = "credit-metadata-differs"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<script type="application/ld+json">{"@type": "ImageObject", "contentUrl": "flood-in-linz-2031.jpg", "creditText": "Al Day/Reuters"}</script><figure><img src="flood-in-linz-2031.jpg" alt=""><figcaption>A flood in Linz. Photo: ⟦Jo Lee/AFP⟧</figcaption></figure>'.replace("Photo: ⟦", "⟦Photo: "),
            says="The page’s metadata credits this picture to “Al Day/Reuters”.",
        ),
        Bad(
            '<script type="application/ld+json">{"@type": "ImageObject", "contentUrl": "storm-in-wels-2031.jpg", "creditText": "Ann Roe"}</script><figure><img src="storm-in-wels-2031.jpg" alt=""><figcaption>A storm in Wels. ⟦Photo: Al Day⟧</figcaption></figure>',
            says="The page’s metadata credits this picture to “Ann Roe”.",
        ),
        Good('<script type="application/ld+json">{"@type": "ImageObject", "contentUrl": "flood-in-linz-2031.jpg", "creditText": "JO LEE"}</script><figure><img src="flood-in-linz-2031.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>'),
        Good(
            '<script type="application/ld+json">{"@type": "ImageObject", "contentUrl": "flood-in-linz-2031.jpg", "copyrightHolder": {"name": "The Linz Post"}}</script><figure><img src="flood-in-linz-2031.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AFP</figcaption></figure>',
            note="a publisher calls itself the holder of all it prints",
        ),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        named = names_in(block.credit.parts) if block.credit else set()
        if block.credit is None or not named or block.role is Role.VIDEO_POSTER:
            return  # beside a video whose it is, in the metadata whose the still is
        for stated in page.stated.of(block.image.keys):
            words = stated.credit or "/".join(stated.creators) or _notice(stated, page.newsroom.agencies)
            others = names_in(parts(words, page.newsroom.agencies)) if words else set()
            if others and not any(_alike(one, other) for one in named for other in others):
                told = f"The page’s metadata credits this picture to “{words}”."
                related = (Related(stated.where, "the metadata"),)
                yield self.finding(block.credit.text.where, told, related=related)
                return


def _notice(stated: StatedPicture, agencies: Agencies) -> str:
    """A copyright notice that names an agency; any other is the publisher's own."""
    known = agencies.agency(stated.copyright)
    return stated.copyright if known and known.kind in SUPPLIERS else ""


def _alike(one: str, other: str) -> bool:
    """The same name, or one that holds the other: "Linz Post", "The Linz Post archive"."""
    return one == other or (
        min(len(one), len(other)) > 2 and (f" {one} " in f" {other} " or f" {other} " in f" {one} ")
    )
