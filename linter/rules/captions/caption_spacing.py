"""The rule caption-spacing."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions, is_french
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.mark_slips import mark_slips
from linter.text.words import looks_french


class CaptionSpacing(Rule[Options]):
    """A space is missing or too many beside a mark of a caption, or a mark stands twice.

    It was lost or left where words were cut out or joined: “the mayor , left”, “the quay.It”. Seen on published pages
    of the Daily Mail and Media Indonesia. French, which sets a space before its high marks, is left to do so, whatever
    the page says.
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
            says="A space is missing after “quay.”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The old quay. It is to close in May</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor⟦, ,⟧ left, and the band</figcaption></figure>',
            says="There are two commas.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor, left, and the band</figcaption></figure>',
        ),
        Bad('<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Gesund kochen ab 40⟦- ⟧So geht es</figcaption></figure></body></html>', says="This hyphen has a space on one side only."),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor and the band in Linz⟦. .⟧</figcaption></figure>',
            says="There are two full stops.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor and the band in Linz.</figcaption></figure>',
        ),
        Bad('<html lang="ja"><body><figure><img src="a.jpg" alt=""><figcaption>港の風景⟦、、⟧今年の春</figcaption></figure></body></html>', says="There are two “、”.", fixed='<html lang="ja"><body><figure><img src="a.jpg" alt=""><figcaption>港の風景、今年の春</figcaption></figure></body></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Well ... The band, in Linz ..., and so on. . .</figcaption></figure>'),
        Good('<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Die Vor- und Nachteile der Brücke</figcaption></figure></body></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Le maire : « Bonjour ! »</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Carte : le nouveau port</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The old AT&amp;amp;T works by the river</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The U.S.Army museum at example.Com, at 3.30pm</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            for slip in mark_slips(caption.words, lambda words: page.once(is_french) or looks_french(words)):
                edit = None if slip.right is None else caption.edit(slip.start, slip.end, slip.right)
                fix = Fix(slip.title, (edit,), Safety.ASK) if edit else None
                yield self.finding(caption.span(slip.start, slip.end), slip.told, fix=fix)
