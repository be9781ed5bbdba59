"""The rule credit-lead-in-mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from linter.credits.comparison import credits_of, lead_of, one_says_image
from linter.model.credit import Credit, Part
from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditLeadInMixed(Rule[Options]):
    """Credits of one page are led in by different words: Photo: here, Photograph: there.

    Only the words for a photograph are held against each other; Illustration: and Source: say something else. Where
    some credits have no lead-in at all it is a note, for the page's style sheet may print one; the picture at the head
    of the article, whose credit comes from a template of its own, is then left out, but for the very same credit."""

    name = "credit-lead-in-mixed"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("two pictures",))
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photograph: Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Wind. Photograph: Ann Roe/AFP</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Snow. ⟦Photo:⟧ Al Day/AP</figcaption></figure>',
            says="This credit begins “Photo:”; others on this page begin “Photograph:”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Foto: Jo Lee/dpa</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Wind. Foto: Ann Roe/dpa</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Snow. ⟦Al Day/dpa⟧</figcaption></figure>',
            says="Other credits on this page begin “Foto:”; this one does not.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>Wind. Ann Roe/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Wind. Ann Roe/AFP</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Snow. Copyright Al Day/AP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>A plan. Illustration: Al Day</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo by Jo Lee</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Traffic in May. Image by Al Day</figcaption></figure>', note="a chart"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure><img src="b.jpg" alt=""><figcaption>Wind. Photos: Al Day, Ann Roe</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[str, list[Credit]] = {}
        for credit in credits_of(page):
            lead = lead_of(credit, page.newsroom.agencies)
            if lead is not None:
                found.setdefault(lead, []).append(credit)
        if len(found) < 2:
            return
        count = Counter({lead: len(credits) for lead, credits in found.items()})
        usual = max(count, key=lambda lead: (count[lead], lead != ""))
        for lead in sorted(lead for lead in count.keys() - {usual} if not one_says_image(lead, usual)):
            first = found[lead][0]
            part = first.of(Part.PREFIX)
            where = first.text.span(part[0].start, part[0].end) if part else first.text.where
            there = found[usual][0]
            shown = next((each.words for each in there.of(Part.PREFIX)), "")
            if lead and usual:
                told = f"This credit begins “{part[0].words}”; others on this page begin “{shown}”."
            else:
                told = f"Other credits on this page begin “{shown}”; this one does not."
                told = f"This credit begins “{part[0].words}”; others on this page do not." if lead else told
            related = (
                *(Related(each.text.where, "again", again=True) for each in found[lead][1:]),
                Related(there.text.where, "the usual"),
            )
            sure, level = None, None
            if not (lead and usual):
                same = _parties(first) in map(_parties, found[usual])  # one credit, with a lead-in and without
                head = page.blocks[0].credit
                at_head = any(all(credit is head for credit in found[each]) for each in (lead, usual))
                if at_head and not same:
                    continue
                sure, level = Sure.LIKELY if same and not at_head else Sure.MAYBE, Level.NOTE
            yield self.finding(where, told, related=related, sure=sure, level=level)


def _parties(credit: Credit) -> tuple[str, ...]:
    return tuple(part.name for part in credit.parts if part.part not in (Part.PREFIX, Part.PUNCTUATION))
