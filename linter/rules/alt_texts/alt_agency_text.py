"""The rule alt-agency-text."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.agency_instructions import catalogue_title, service_lines
from linter.credits.in_caption import credit_in_alt, left_out_of
from linter.model.finding import Finding, Level, Related
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import alts, instruction_at
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.dates import MONTHS

_FORMS = one_of(
    ("Getty's", rf"[A-Z][A-Z .,'’-]{{2,60}} [-–—] (?i:{MONTHS}) \d{{1,2}}(?:, \d{{4}})?:", "LINZ, AUSTRIA - MAY 11:"),
    ("dpa's", r"(?:[^:]{3,60}: )?(?:ARCHIV - )?\d\d\.\d\d\.\d{4}, [^:.!?]{3,60}:", "11.05.2026, Österreich, Linz:"),
    (
        "Reuters'",
        rf"[A-Z][\w ]{{2,30}}(?: - [^-:.]{{2,50}}){{1,4}} - (?:{MONTHS}) \d{{1,2}}, \d{{4}}",
        "Tennis - Linz Open - May 11, 2026",
    ),
)
_DATELINE = lazy(rf"^(?:{_FORMS})")


class AltAgencyText(Rule[Options]):
    """A picture's alternative text holds the agency's dateline, credit or mark of its service.

    An agency's caption was copied whole into the alternative text: readers who listen hear a dateline, or who took
    the picture, where they are to hear what it shows. Seen on pages of Rolling Stone, The Nation and many more.
    """

    name = "alt-agency-text"
    level = Level.WARNING
    examples = (
        Bad('<figure><img src="a.jpg" alt="⟦LINZ, AUSTRIA - MAY 11:⟧ The mayor waves ⟦(Photo by Jo Lee/Getty Images)⟧"><figcaption>The mayor.</figcaption></figure>', says="The alternative text holds the agency’s dateline “LINZ, AUSTRIA - MAY 11:”."),
        Bad('<figure><img src="a.jpg" alt="The mayor waves in Linz. ⟦(AP Photo/Jo Lee)⟧"><figcaption>The mayor.</figcaption></figure>', says="The alternative text holds the credit “(AP Photo/Jo Lee)”."),
        Bad('<figure><img src="a.jpg" alt="Die Brücke in Linz. ⟦Foto: Jan Huber/dpa⟧"><figcaption>Die Brücke.</figcaption></figure>', says="The alternative text holds the credit “Foto: Jan Huber/dpa”."),
        Bad('<figure><img src="a.jpg" alt="⟦Getty Images⟧ Crowds on the old bridge"><figcaption>The bridge. <span class="credit">Getty Images</span></figcaption></figure>', says="The alternative text holds the credit “Getty Images”."),
        Bad('<figure><img src="a.jpg" alt="Crowds on the old bridge ⟦REUTERS/Jo Lee⟧"><figcaption>The bridge. Photo: Reuters</figcaption></figure>', says="The alternative text holds the credit “REUTERS/Jo Lee”, and Jo Lee is not in the picture’s own."),
        Bad('<figure><img src="a.jpg" alt="⟦(Photo: Jo Lee/Shutterstock)⟧"><figcaption>The mayor.</figcaption></figure>', says="The alternative text holds the credit “(Photo: Jo Lee/Shutterstock)”."),
        Bad('<figure><img src="a.jpg" alt="Die Brücke in Linz. ⟦+++ dpa-Bildfunk +++⟧"><figcaption>Die Brücke. Foto: dpa</figcaption></figure>', says="The alternative text names the agency’s service: “+++ dpa-Bildfunk +++”.", fixed='<figure><img src="a.jpg" alt="Die Brücke in Linz."><figcaption>Die Brücke. Foto: dpa</figcaption></figure>'),
        Bad('<figure><img src="a.jpg" alt="Old bridge over a river⟦ - stock photo⟧"><figcaption>The bridge.</figcaption></figure>', says="The alternative text is a title from an agency’s catalogue: “- stock photo”."),
        Good('<figure><img src="a.jpg" alt="The mayor (left) waves to the crowd"><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A badge with the words PRESS and AP"><figcaption>A badge. (AP Photo/Jo Lee)</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="The Rolling Quills - Linz Arena - May 11, 2026"><figcaption>The concert.</figcaption></figure>', note="nothing behind it"),
        Good('<figure><img src="a.jpg" alt="Getty Images opens an office"><figcaption>The office. Photo: Jo Lee/Getty Images</figcaption></figure>'),
        Good('<figure><img src="a.svg" alt="Exports by country since 2020. Source: Eurostat"><figcaption>Exports. Source: Eurostat</figcaption></figure>', note="a chart’s source belongs to it"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        credits, left_out = [], ""
        for block, alt in alts(page):
            if (hit := _DATELINE.search(alt.words)) and alt.words[hit.end() :].strip():
                place, told = alt.span(*hit.span()), f"the agency’s dateline “{hit.group()}”"
                yield self.finding(place, f"The alternative text holds {told}.")
            for start, end, _ in service_lines(alt.words, page.newsroom.agencies):
                told = f"The alternative text names the agency’s service: “{alt.words[start:end]}”."
                where, fix = instruction_at(alt, start, end, page)
                yield self.finding(where, told, fix=fix)
            if title := catalogue_title(alt.words):
                told = f"The alternative text is a title from an agency’s catalogue: “{alt.words[title[0] :].strip()}”."
                yield self.finding(alt.span(*title), told)
            elif found := credit_in_alt(alt.words, block.credit, page.newsroom.agencies):
                credits.append((alt, found))
                left_out = left_out or left_out_of(block.credit, alt.part(*found), page.newsroom.agencies)
        for (first, at), *others in filter(None, self.allowed_apart(credits, lambda each: each[0].where, page)):
            more = f" So it is in {len(others)} more." if others else ""
            missing = f", and {left_out} is not in the picture’s own" if left_out else ""
            told = f"The alternative text holds the credit “{first.words[slice(*at)].strip()}”{missing}.{more}"
            related = tuple(Related(each.span(*where), "again", again=True) for each, where in others)
            yield self.finding(first.span(*at), told, related=related)
