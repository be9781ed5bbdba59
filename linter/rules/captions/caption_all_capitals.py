"""The rule caption-all-capitals."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import words_in

_LEAST = 3  # words of three letters and more


class CaptionAllCapitals(Rule[Options]):
    """A caption is written in capitals.

    It is hard to read, and software that reads aloud may spell it letter by letter. Agencies sent captions in
    capitals by wire; some papers set the first words so, which is left alone.
    """

    name = "caption-all-capitals"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦THE MAYOR OF LINZ OPENS THE BRIDGE⟧</figcaption></figure>',
            says="This caption is written in capitals.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦DER BÜRGERMEISTER ERÖFFNET DIE BRÜCKE.⟧ Foto: Jo Lee</figcaption></figure>',
            says="This caption is written in capitals.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>NEW BRIDGE: The mayor of Linz opens it</figcaption></figure>'),
        Good('<html lang="hi"><figure><img src="a.jpg" alt=""><figcaption>लिंज़ में NATO, IMF या UNESCO की बैठक</figcaption></figure></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>USA v UAE</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page):
            longer = [word for word in words_in(caption.words) if len(word) > 2]
            cased = all(letter.isupper() for letter in caption.words if letter.isalpha())
            if len(longer) >= _LEAST and cased and all(map(str.isupper, longer)):
                yield self.finding(caption.where, "This caption is written in capitals.")
