"""The rule picture-ai-unlabelled."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.ai_labels import generates, says_ai
from linter.credits.picture_rights import kind_of_source, made_by_machine, making
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class PictureAiUnlabelled(Rule[Options]):
    """A picture's file says that a machine made it, and the page does not.

    IPTC's digital source type says so, in the file or in its Content Credentials, or its properties of the system and
    the prompt (2025.1). Neither caption nor credit nor alternative text tells readers. What was merely enhanced, or
    drawn with a program, counts for none."""

    name = "picture-ai-unlabelled"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="flood.jpg" alt="">⟧<figcaption>A flood in Linz.</figcaption></figure>',
            says="This picture’s file says that a machine made it, and the page does not.",
            files={"flood.jpg": {"source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}},
        ),
        Bad(
            '<figure>⟦<img src="flood.jpg" alt="A flood">⟧<figcaption>A flood in Linz. Image: Harbour News</figcaption></figure>',
            says="This picture’s file says that a machine made it (Painter 3), and the page does not.",
            files={"flood.jpg": {"ai_system": "Painter 3"}},
        ),
        Good('<figure><img src="flood.jpg" alt=""><figcaption>A flood in Linz, AI-generated</figcaption></figure>', files={"flood.jpg": {"source_type": "trainedAlgorithmicMedia"}}),
        Good('<figure><img src="flood.jpg" alt=""><figcaption>A flood in Linz.</figcaption></figure>', files={"flood.jpg": {"source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        said = made_by_machine(picture) if picture else None
        words = [text.words for text in (block.caption, block.credit and block.credit.text, block.image.alt) if text]
        if said is None or says_ai(words):
            return
        if block.credit and any(generates(part.words, page.newsroom.agencies) for part in block.credit.parts):
            return  # credit-ai-unlabelled says it
        kind = kind_of_source(said)
        told = f"This picture’s file says that a machine {making(said)}, and the page does not."
        yield self.finding(block.where, told, source_type=kind, place=said.where)
