"""The rule state-name-mixed."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.model.source import Text
from linter.names.state_names import Found, of_state, states_in, without_degrees
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule

_AMBIGUOUS = ("Georgia", "Washington")  # a country, a capital


class StateNameMixed(Rule[Options]):
    """Captions of one page write one state of the United States in two forms: Alabama, Ala.

    The captions came from two sources, or from two editors. Which form a house sets is its own decision; that it is
    one form a page is every guide’s. Only behind a town and a comma, and only in English; Georgia and Washington, which
    name more than a state, and MD, MA, MS and PA, which are degrees as well, only behind the same town. In front of a
    post code the letters are right beside any form. Seen on a published page of Voice of America.
    """

    name = "state-name-mixed"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee in Birmingham, Alabama, in May</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Jo Lee at home in Birmingham, ⟦Ala.⟧</figcaption></figure></article></body></html>',
            says="This page writes one state as “Ala.” and as “Alabama”.",
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The court in Albany, N.Y., in May</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The bridge in Troy, ⟦NY⟧, at noon</figcaption></figure></article></body></html>',
            says="This page writes one state as “NY” and as “N.Y.”.",
        ),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Voters in Tbilisi, Georgia</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Voters in Atlanta, Ga.</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Ann Quill, MD, treats a patient</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The clinic in Bethesda, Maryland</figcaption></figure></article></body></html>', note="a degree"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Ann Quill, MD, treats a patient</figcaption></figure></body></html>', note="a degree alone"),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>The court in Albany, N.Y., in May</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The mayor of New York</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, dict[str, list[Found[Text]]]] = {}
        for text in captions(page) if page.english else ():
            for hit in states_in(text.words):
                state = of_state(hit["state"])
                key = f"{hit['town']}, {state}" if state in _AMBIGUOUS else state
                found.setdefault(key, {}).setdefault(hit["state"], []).append((text, hit))
        for forms in filter(None, map(without_degrees, found.values())):  # a page may have nothing but degrees
            usual, *others = sorted(forms, key=lambda form: -len(forms[form]))
            for form in others:
                (text, hit), (there, one) = forms[form][0], forms[usual][0]
                told = f"This page writes one state as “{form}” and as “{usual}”."
                related = [Related(each.span(*at.span("state")), "again", again=True) for each, at in forms[form][1:]]
                related.append(Related(there.span(*one.span("state")), usual))
                yield self.finding(text.span(*hit.span("state")), told, related=tuple(related))
