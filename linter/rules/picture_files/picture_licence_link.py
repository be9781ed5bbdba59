"""The rule picture-licence-link."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.model.picture_file import PictureFile, Said
from linter.rules.rule import Bad, Good, Options, Rule

_SCHEMES = ("https://", "http://")


class PictureLicenceLink(Rule[Options]):
    """A picture's file links to its licence, and the page's metadata of the picture does not.

    The web statement of rights and the licensor's address lead readers who want the picture to who may give it: search
    engines show them (license, acquireLicensePage in JSON-LD). Only pictures that the page describes there are looked
    at; any link of either kind will do, as a house may have its own."""

    name = "picture-licence-link"
    level = Level.NOTE
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<script type="application/ld+json">{"@type": "ImageObject", "url": "quay-in-sorby.jpg", "creditText": ⟦"Jo Lee"⟧}</script><figure><img src="quay-in-sorby.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>'.replace('⟦"', '"⟦').replace('"⟧', '⟧"'),
            says="This picture’s file links to its licence, https://example.org/rights, and the page’s metadata of it does not.",
            files={"quay-in-sorby.jpg": {"web_statement": "https://example.org/rights"}},
        ),
        Bad(
            '⟦<script type="application/ld+json">⟧{"@type": "ImageObject", "contentUrl": "quay-in-sorby.jpg"}</script><figure><img src="quay-in-sorby.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file links to its licence, https://example.org/buy, and the page’s metadata of it does not.",
            files={"quay-in-sorby.jpg": {"licensor": "Harbour News, https://example.org/buy"}},
        ),
        Good(
            '<script type="application/ld+json">{"@type": "ImageObject", "url": "quay-in-sorby.jpg", "license": "https://example.org/ours"}</script><figure><img src="quay-in-sorby.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            files={"quay-in-sorby.jpg": {"web_statement": "https://example.org/rights"}},
        ),
        Good(
            '<figure><img src="quay-in-sorby.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            files={"quay-in-sorby.jpg": {"web_statement": "https://example.org/rights"}},
            note="the page describes no picture in its metadata",
        ),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        link, said = _link(picture) if picture else ("", None)
        rows = page.stated.of(block.image.keys) if said else ()
        if said and rows and not any(row.licence for row in rows):
            told = f"This picture’s file links to its licence, {link}, and the page’s metadata of it does not."
            yield self.finding(rows[0].where, told, licence=link, place=said.where)


def _link(picture: PictureFile) -> tuple[str, Said | None]:
    """The first address that a file gives for its rights, and where."""
    for said in picture.every("web_statement", "licensor"):
        for words in (each for line in said.words for each in line.replace(",", " ").split()):
            if words.startswith(_SCHEMES):
                return words[:300], said
    return "", None
