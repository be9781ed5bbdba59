"""The rule alt-blank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.model.source import Edit
from linter.model.spans import Span
from linter.rules.rule import Bad, Good, Options, Rule

_BLANK = lazy(r"""\salt=(?P<mark>["'])(?P<blank>[ \t\n]+)(?P=mark)""", re.I)


class AltBlank(Rule[Options]):
    """A picture's alternative text is a blank.

    An alternative text that says nothing is written alt="" and tells software to pass over the picture; with a
    blank in it some programs read out the address instead (W3C, tips for alternative texts).
    """

    name = "alt-blank"
    level = Level.NOTE
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦ ⟧"><figcaption>The mayor.</figcaption></figure>',
            says="This alternative text is only a space; for none, leave it empty.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor.</figcaption></figure>',
        ),
        Bad(
            "<figure><img alt='⟦  ⟧' src='a.jpg'><figcaption>The mayor.</figcaption></figure>",
            says="This alternative text is only a space; for none, leave it empty.",
            fixed="<figure><img alt='' src='a.jpg'><figcaption>The mayor.</figcaption></figure>",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A mayor"><figcaption>The mayor.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        alt = block.image.alt
        if alt is None or alt.words or not alt.attribute:
            return
        tag = page.source.text[block.where.start : block.where.end]
        hit = _BLANK.search(tag)
        if hit:
            where = Span(block.where.start + hit.start("blank"), block.where.start + hit.end("blank"))
            fix = Fix("Leave it empty", (Edit(where, ""),), Safety.SAFE)
            yield self.finding(where, "This alternative text is only a space; for none, leave it empty.", fix=fix)
