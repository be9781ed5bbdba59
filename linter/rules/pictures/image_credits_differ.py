"""The rule image-credits-differ."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import names_in
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.pictures._repeats import Known, repeats
from linter.rules.rule import Bad, Good, Options, Rule


class ImageCreditsDiffer(Rule[Options]):
    """One picture is credited to somebody here and to somebody else in another place of the page.

    A credit that says less than the other (AFP; Jo Lee/AFP) does not contradict it; one that names nobody in common
    does."""

    name = "image-credits-differ"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<article><figure><img src="a.jpg" alt=""><figcaption>The port at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="a.jpg?w=300" alt=""><figcaption>The crane is to go. ⟦Photo: Al Day/Reuters⟧</figcaption></figure></article>',
            says="Elsewhere on this page this picture’s credit is “Photo: Jo Lee/AFP”.",
        ),
        Bad(
            '<article><figure><img src="a-1024x683.jpg" alt=""><figcaption>The port at dawn. Photo: Jo Lee</figcaption></figure><p>One.</p><figure><img src="a-300x200.jpg" alt=""><figcaption>The crane is to go. ⟦Photo: Ann Roe⟧</figcaption></figure></article>',
            says="Elsewhere on this page this picture’s credit is “Photo: Jo Lee”.",
        ),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The port at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="a.jpg?w=300" alt=""><figcaption>The crane is to go. Photo: AFP</figcaption></figure></article>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The port at dawn. Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The crane is to go. Photo: Al Day/AP</figcaption></figure></article>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for repeat in repeats(page):
            here, there = repeat.block.credit, repeat.earlier.credit
            if here is None or there is None or repeat.of_video or repeat.known is not Known.NAME:
                continue  # of one photograph under two names picture-same-photo speaks
            ours, theirs = names_in(here.parts), names_in(there.parts)
            if ours and theirs and not ours & theirs:
                told = f"Elsewhere on this page this picture’s credit is “{there.text.words}”."
                yield self.finding(here.text.where, told, related=(Related(there.text.where, "the other credit"),))
