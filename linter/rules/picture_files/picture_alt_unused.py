"""The rule picture-alt-unused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import ImageBlock, Page, Role
from linter.model.source import Edit
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.file_names import is_file_name

_SHOWN = 300  # letters of the file's words that are told
_EMPTY = re.compile(r"""\salt\s*=\s*(["'])(?=\1)""", re.I)


class PictureAltUnused(Rule[Options]):
    """A picture has no alternative text on the page, and its file has one.

    IPTC's Alt Text (Accessibility) travels in the file for that (WordPress 7 reads it). Taken is the one in the page's
    language, or the file's own. An empty alt="" is offered too: whoever wrote the words meant them to be read."""

    name = "picture-alt-unused"
    level = Level.NOTE
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>Rain.</figcaption></figure>',
            says="This picture has no alternative text, and its file has one: “A ferry at a quay”.",
            fixed='<figure><img src="quay.jpg" alt="A ferry at a quay"><figcaption>Rain.</figcaption></figure>',
            files={"quay.jpg": {"alt": "A ferry at a quay"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="IMG00023.JPG">⟧<figcaption>Rain.</figcaption></figure>',
            says="This picture has no alternative text, and its file has one: “A ferry at a quay”.",
            fixed='<figure><img src="quay.jpg" alt="A ferry at a quay"><figcaption>Rain.</figcaption></figure>',
            files={"quay.jpg": {"alt": "A ferry at a quay"}},
        ),
        Good('<figure><img src="quay.jpg" alt="A ferry"><figcaption>Rain.</figcaption></figure>', files={"quay.jpg": {"alt": "A ferry at a quay"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>Rain.</figcaption></figure>', files={"quay.jpg": {"caption": "A ferry"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        said = picture.first("alt") if picture else None
        words = said.in_language(page.language) if said else ""
        alt = block.image.alt.words if block.image.alt else ""
        if (
            said is None
            or not words
            or block.role is Role.LOGO
            or not block.image.loaded
            or (alt and not is_file_name(alt))
        ):
            return
        edit = self._edit(block, page, words)
        fix = Fix("Use the file’s alternative text", (edit,), Safety.ASK) if edit else None
        yield self.finding(
            block.where,
            f"This picture has no alternative text, and its file has one: “{words[:_SHOWN]}”.",
            fix=fix,
            place=said.where,
        )

    def _edit(self, block: ImageBlock, page: Page, words: str) -> Edit | None:
        if block.image.alt is not None and block.image.alt.words:
            return block.image.alt.edit(0, len(block.image.alt.words), words)
        tag = page.source.text[block.where.start : block.where.end]
        found = list(_EMPTY.finditer(tag))
        quotes = tag[: found[0].start()] if len(found) == 1 else "'"
        if quotes.count('"') % 2 or quotes.count("'") % 2:
            return None  # perhaps inside another attribute
        at = block.where.start + found[0].end()
        return Edit(Span(at, at), escape(words))
