"""The rule text-stray-mark."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Safety, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.source import Edit, Text
from linter.model.spans import Span
from linter.rules.page_texts import alts, captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.quotations import closing_mark_too_many

# An accent that stands alone, not ´t Hof nor ´90s nor ´Tis, nor ` in front of a vowel, where it is a letter of Arabic or
# Hawaiian (`Ain Sukhna, `Iolani); a mark that only ends or joins words, not /r/place.
_STRAY = lazy(
    r"(?P<mark>(?:´|`(?!(?i:[aeiou])))(?!(?i:(?:[snt]|tis|twas|til|till|tween|neath|round|cause|bout|sup|em)\b))(?![^´`]*[´`])"
    r"|[:;,|\\](?!\d)|/(?![\da-z]))\s*(?=[^\W\d_])"
)

_MARKS = lazy(r'["“”„«»]')


class TextStrayMark(Rule[Options]):
    """A caption or alternative text begins or ends with a mark that belongs to nothing: ´, a colon.

    It was left where words in front were cut away (“v.l.: …”), or hit beside another key. So is a quotation mark at the
    end that closes nothing. Seen on published pages of Morgunblaðið, of Landesspiegel and of rbb.
    """

    name = "text-stray-mark"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦´⟧The mayor and her daughter in Linz</figcaption></figure>',
            says="This text begins with “´”: a stray mark.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor and her daughter in Linz</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦: ⟧Ada Quill, Ned Farrow"><figcaption>Ada Quill, Ned Farrow in Linz</figcaption></figure>',
            says="This text begins with “:”: a stray mark.",
            fixed='<figure><img src="a.jpg" alt="Ada Quill, Ned Farrow"><figcaption>Ada Quill, Ned Farrow in Linz</figcaption></figure>',
        ),
        Bad(
            """<figure><img src="a.jpg" alt='The play "Hotel Quay" in Linz⟦"⟧'><figcaption>The band in Linz</figcaption></figure>""",
            says='This text ends with “"”: a stray mark.',
            fixed="""<figure><img src="a.jpg" alt='The play "Hotel Quay" in Linz'><figcaption>The band in Linz</figcaption></figure>""",
        ),
        Good("""<figure><img src="a.jpg" alt='The play "Hotel Quay", a screen of 15"'><figcaption>The band</figcaption></figure>"""),
        Good('<figure><img src="a.jpg" alt=""><figcaption>´t Hof in the rain, in Bruges</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>`Enough´, says the poster</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>`Ain Sukhna at noon, from the sea</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>/r/place, the canvas of a forum in Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>… and the band plays on</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        found: dict[tuple[str, str], dict[Span, Edit | None]] = {}
        for text in (*captions(page), *(alt for _, alt in alts(page))):
            hit = _STRAY.match(text.words)
            if hit and not _behind_words(text):
                place = text.span(hit.start(), hit.end())
                found.setdefault(("begins", hit["mark"]), {})[place] = text.edit(hit.start(), hit.end(), "")
            at = closing_mark_too_many(text.words)
            if at is not None and not any(_MARKS.search(each) for each in text.around()):
                found.setdefault(("ends", '"'), {})[text.span(at, at + 1)] = text.edit(at, at + 1, "")
        for (where, mark), places in found.items():
            told = f"This text {where} with “{mark}”: a stray mark."
            yield self.at_each(places, told, "Leave it out", Safety.ASK)


def _behind_words(text: Text) -> bool:
    """True where other words of the picture stand in front, which the mark may belong to."""
    return bool(text.around().before.strip())
