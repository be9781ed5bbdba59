"""The rule credit-agency-mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from linter.credits.comparison import Named, credits_of, named_in, places, written
from linter.model.agency import How
from linter.model.credit import Credit
from linter.model.finding import Finding, Level, Related, Safety, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import in_latin


class CreditAgencyMixed(Rule[Options]):
    """One agency is named in two ways on one page: Getty and Getty Images.

    Services of an agency (AP Photo, PA Wire) and names in other scripts are not counted; slips of the pen and
    retired names have rules of their own."""

    name = "credit-agency-mixed"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/⟦Getty⟧</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Al Day/Getty Images</figcaption></figure>',
            says="This page names one agency as Getty and as Getty Images.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/Getty Images</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: Al Day/Getty Images</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. (Jo Lee/Associated Press)</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. (Jo Lee/Associated Press)</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Snow. (Jo Lee/⟦The Associated Press⟧)</figcaption></figure>',
            says="This page names one agency as The Associated Press and as Associated Press.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. (Jo Lee/Associated Press)</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. (Jo Lee/Associated Press)</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Snow. (Jo Lee/Associated Press)</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Foto: imago/Jo Lee/imago stock&amp;people</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Foto: ⟦Imago⟧/Al Day</figcaption></figure>',
            says="This page names one agency as Imago and as imago.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Foto: imago/Jo Lee/imago stock&amp;people</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Foto: imago/Al Day</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. (AP Photo/Jo Lee)</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. (Al Day via AP)</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Getty Images</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Sun. Photo: iStock</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, list[Named]] = {}
        for each in (named for credit in credits_of(page) for named in _once(credit)):
            known = page.newsroom.agencies.form(each.part.words)
            if known and known[1] in (How.NAME, How.VARIANT) and in_latin(each.part.words):
                found.setdefault(known[0].name, []).append(each)
        for name, named in found.items():
            if len({each.part.words for each in named}) < 2:
                continue
            at = places(named)
            count = Counter(each.part.words for each in at)
            usual = max(count, key=lambda words: (count[words], words == name))
            for words in sorted(count.keys() - {usual}, key=str.casefold):
                yield self._told(words, usual, at)

    def _told(self, words: str, usual: str, at: list[Named]) -> Finding:
        wrong = written((each for each in at if each.part.words == words), usual)
        related = (Related(next(each.where for each in at if each.part.words == usual), usual),)
        told = f"This page names one agency as {words} and as {usual}."
        return self.at_each(wrong, told, f"Write {usual}", Safety.ASK, related=related)


def _once(credit: Credit) -> Iterator[Named]:
    """The agencies of a credit, each where it stands first: credit-repeated tells of the second time."""
    said: set[str] = set()
    for each in named_in([credit]):
        if each.part.name not in said:
            yield each
        said.add(each.part.name)
