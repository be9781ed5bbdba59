"""The rule caption-spacing."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import ends_in_reference, looks_french

_SPACED = frozenset(("fr", "br", "oc"))
_SPACINGS = one_of(
    ("a space before a mark", r"(?<=[^\W\d_]) (?P<before>[,;:!?.])(?=\s|$)(?! ?\.\.)(?! ,)", "the mayor , left"),
    (
        "none behind one",
        r"(?P<stop>(?<=[a-zß-ÿ]{2})[a-zß-ÿ][.,;!?])(?P<next>[A-ZÀ-Þ](?=[a-zß-ÿ]* [a-zß-ÿ]))",
        "quay.It is",
    ),
    ("a comma twice", r"(?<=[\w)”’\"])(?P<twice> ?, ?,)(?=\s|$)", "Lee, , left"),
    ("a hyphen and a space", r"(?<=\w)(?P<hyphen>- )(?=[A-ZÀ-Þ][a-zß-ÿ])", "Lee- Quill"),
)
_SPACING = lazy(_SPACINGS)


class CaptionSpacing(Rule[Options]):
    """A space is missing or too many beside a mark of a caption, or a comma stands twice.

    It was lost or left where words were cut out or joined: “the mayor , left”, “the quay.It”. Seen on published pages of the
    Daily Mail and Media Indonesia. French, which sets a space before its high marks, is left to do so, whatever the page says.
    """

    name = "caption-spacing"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor⟦ ,⟧ left, and the band</figcaption></figure>',
            says="There is a stray space before “,”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor, left, and the band</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The old qua⟦y.I⟧t is to close in May</figcaption></figure>',
            says="A space is missing after “y.”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The old quay. It is to close in May</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor⟦, ,⟧ left, and the band</figcaption></figure>',
            says="There are two commas.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor, left, and the band</figcaption></figure>',
        ),
        Bad('<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Gesund kochen ab 40⟦- ⟧So geht es</figcaption></figure></body></html>', says="This hyphen has a space on one side only."),
        Good('<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Die Vor- und Nachteile der Brücke</figcaption></figure></body></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Le maire : « Bonjour ! »</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Carte : le nouveau port</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The old AT&amp;amp;T works by the river</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The U.S.Army museum at example.Com, at 3.30pm</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for hit in _SPACING.finditer(caption.words):
                if hit["stop"] and ends_in_reference(caption.words[: hit.end("stop")]):
                    continue  # "AT&amp;T" in print: the mark is a code's
                if hit["before"] and hit["before"] in ":;!?" and (page.once(_is_french) or looks_french(caption.words)):
                    continue
                if hit["hyphen"]:
                    yield self.finding(caption.span(*hit.span()), "This hyphen has a space on one side only.")
                    continue
                right = ("," if hit["twice"] else hit["before"]) or f"{hit['stop']} {hit['next']}"
                title = "Leave out a comma" if hit["twice"] else "Mend the space"
                fix = Fix(title, (edit,), Safety.ASK) if (edit := caption.edit(*hit.span(), right)) else None
                told = "There is a stray space before" if hit["before"] else "A space is missing after"
                told = "There are two commas" if hit["twice"] else f"{told} “{hit['before'] or hit['stop']}”"
                yield self.finding(caption.span(*hit.span()), f"{told}.", fix=fix)


def _is_french(page: Page) -> bool:
    """Whether the page says so, or says nothing and reads as no English; or whether its words do."""
    said = page.language.split("-")[0] in _SPACED if page.language else not page.english
    return said or looks_french(" ".join(each.text.words for each in page.prose[:12]))
