"""The rule alt-machine-written."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.placeholders import machine_written
from linter.model.finding import Finding, Level, Related
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule


class AltMachineWritten(Rule[Options]):
    """A picture's alternative text was written by a program, which says so itself.

    An object recogniser lists what a picture “may contain”. Word and PowerPoint end what they guess with “Description
    automatically generated” or “AI-generated content may be incorrect”, Facebook and Instagram begin with “May be an
    image of”. It was copied with the picture, and nobody who knows the story has looked at it.
    """

    name = "alt-machine-written"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="A group of people on a quay ⟦Description automatically generated⟧"><figcaption>The mayor.</figcaption></figure>',
            says="“Description automatically generated” in this alternative text was written by a program.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦May be an image of⟧ 2 people and outdoors"><figcaption>The mayor.</figcaption></figure>',
            says="“May be an image of” in this alternative text was written by a program.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="Ein Bild, das Himmel, Schiff enthält. ⟦KI-generierte Inhalte können fehlerhaft sein⟧."><figcaption>Der Hafen.</figcaption></figure>',
            says="“KI-generierte Inhalte können fehlerhaft sein” in this alternative text was written by a program.",
        ),
        Bad('<figure><img src="a.jpg" alt="⟦This image may contain: ⟧People, Bridge and Outdoors"><figcaption>The mayor.</figcaption></figure>', says="“This image may contain:” in this alternative text was written by a program."),
        Good('<figure><img src="a.jpg" alt="This image may contain graphic scenes"><figcaption>A screen.</figcaption></figure>', note="a warning to readers"),
        Good('<figure><img src="a.jpg" alt="What may be an image of the Virgin, on a wall in Linz"><figcaption>The wall.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A screen with a picture that a computer has generated"><figcaption>The screen.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A slide titled “Description automatically generated”, in Linz"><figcaption>The slide.</figcaption></figure>', note="quoted"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found = [(alt, where) for _, alt in alts(page) if (where := machine_written(alt.words))]
        for (first, at), *others in filter(None, self.allowed_apart(found, lambda each: each[0].where, page)):
            more = f" So it is in {len(others)} more." if others else ""
            told = f"“{first.words[slice(*at)].strip()}” in this alternative text was written by a program.{more}"
            related = tuple(Related(each.span(*where), "again", again=True) for each, where in others)
            yield self.finding(first.span(*at), told, related=related)
