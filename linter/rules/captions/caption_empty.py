"""The rule caption-empty."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.depictions import is_drawn
from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import ImageBlock, Page, Role
from linter.model.source import Edit
from linter.rules.rule import Bad, Good, Options, Rule

_SAFETY = {"nothing": Safety.SAFE, "marks": Safety.ASK}


class CaptionEmpty(Rule[Options]):
    """A caption element holds no words.

    It is a field saved blank: on screen it leaves a gap or an empty bar, and a screen reader announces a
    caption that is not there. The Guardian's page code trims captions that came as one blank; its picture
    system treats a lone dash or full stop as no value. A photograph that loses its empty caption still has none, as
    caption-missing says then.
    """

    name = "caption-empty"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="bridge.jpg" alt="A bridge">⟦<figcaption> </figcaption>⟧</figure>',
            says="This caption is empty. The photograph has no other.",
            fixed='<figure><img src="bridge.jpg" alt="A bridge"></figure>',
        ),
        Bad(
            '<figure><img src="bridge.jpg" alt="A bridge">⟦<figcaption>—</figcaption>⟧</figure>',
            says="This caption is empty. The photograph has no other.",
            fixed='<figure><img src="bridge.jpg" alt="A bridge"></figure>',
            note="asked about first, for readers see the dash",
        ),
        Bad(
            '<figure><img src="bridge.jpg" alt="A bridge">⟦<figcaption><!-- from the wire --></figcaption>⟧</figure>',
            says="This caption is empty. The photograph has no other.",
            note="no fix: the comment is somebody's",
        ),
        Good('<figure><img src="bridge.jpg" alt="A bridge"><figcaption><h3>The new bridge</h3></figcaption></figure>'),
        Good(
            '<figure><img src="plan.png" alt="A plan"><figcaption><iframe src="key.html"></iframe></figcaption></figure>'
        ),
        Good('<figure><img src="bridge.jpg" alt="A bridge"></figure>', note="no caption element at all"),
        Good('<figure><img src="bridge.jpg" alt="A bridge"><figcaption>1969</figcaption></figure>'),
        Good('<figure><img src="bridge.jpg" alt="A bridge"><figcaption>❤️</figcaption></figure>'),
    )

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.empty_caption is not None:
            place = block.empty_caption.span
            safety = _SAFETY.get(block.empty_caption_leaves)
            fix = (
                Fix("Remove the empty caption", (Edit(place, ""),), safety, then="caption-missing") if safety else None
            )
            also = " The photograph has no other." if _is_bare(block) else ""
            yield self.finding(place, f"This caption is empty.{also}", fix=fix)


def _is_bare(block: ImageBlock) -> bool:
    """True for a photograph that readers expect to have a caption of its own."""
    alt = block.image.alt.words if block.image.alt else ""
    drawn = is_drawn(alt, block.credit.text.words if block.credit else "")
    return block.role is Role.PHOTO and not block.gallery and block.image.loaded and not drawn
