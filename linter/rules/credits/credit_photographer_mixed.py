"""The rule credit-photographer-mixed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from linter.credits.comparison import Named, credits_of, named_in, places, same_person_misspelt
from linter.model.credit import Part
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditPhotographerMixed(Rule[Options]):
    """One photographer's name is spelt in two ways on one page: Ann Gebeily, Ann Gebeilly.

    With and without accents, hyphens and full stops counts too; capitals have a rule of their own. Short names that
    differ in a letter may be two people's, and are left alone. No fix: a linter cannot know which is right."""

    name = "credit-photographer-mixed"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Ann Gebeily/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: ⟦Ann Gebeilly⟧/AFP</figcaption></figure>',
            says="This photographer is Ann Gebeilly here and Ann Gebeily in another credit.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Åsa Sjöman</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: ⟦Asa Sjoman⟧</figcaption></figure>',
            says="This photographer is Asa Sjoman here and Åsa Sjöman in another credit.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jon Lee</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Jan Lee</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Maria Petrov</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Mario Petrov</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, list[Named]] = {}
        for each in named_in(credits_of(page), Part.PHOTOGRAPHER):
            found.setdefault(each.part.words, []).append(each)
        for one, other in combinations(list(found)[:60], 2):
            if one.casefold() == other.casefold() or not same_person_misspelt(one, other):
                continue
            if {id(each.text) for each in found[one]} & {id(each.text) for each in found[other]}:
                continue  # the same name twice in one credit, once cut off
            # The spelling that is there more often is the likelier one; of two, the first.
            usual, rare = (one, other) if len(found[one]) >= len(found[other]) else (other, one)
            at = places(found[rare])
            related = [Related(each.where, "again", again=True) for each in at[1:]]
            related.append(Related(places(found[usual])[0].where, usual))
            told = f"This photographer is {rare} here and {usual} in another credit."
            yield self.finding(at[0].where, told, related=tuple(related))
