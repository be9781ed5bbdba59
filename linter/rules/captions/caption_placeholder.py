"""The rule caption-placeholder."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.placeholders import caption_placeholder
from linter.credits.placeholders_in_doubt import in_doubt
from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.rules.page_texts import stands_in_code
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.page_words import words_of_article

_SHORT = 4  # letters; what is longer and stands in the article too, as a rapper's name or a template does, may be meant


class CaptionPlaceholder(Rule[Options]):
    """A caption still says what the template or the busy desk put there for the time being.

    "Caption here", TK and lorem ipsum wait for words that never came; {{caption}}, undefined and %s are what a script
    prints for a value it does not have. Readers take them for carelessness, and are right. What may be meant is a
    warning: Test or TBC alone, XXX, a code in quotation marks or on a receipt, “(age?)”, a rapper TK TK.
    """

    name = "caption-placeholder"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Insert caption here⟧</figcaption></figure>',
            says="“Insert caption here” stands where a caption belongs.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦TK⟧</figcaption></figure>',
            says="“TK” stands where a caption belongs.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor of ⟦{{ town }}⟧ opens the bridge.</figcaption></figure>',
            says="“{{ town }}” was never filled in.",
        ),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>⟦[CAPTION HERE]⟧</figcaption></figure>', says="“[CAPTION HERE]” stands where a caption belongs."),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Nan</figcaption></figure>', note="a grandmother"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The button [Add to basket] in Linz</figcaption></figure>'),
        Good("<figure><img src='a.jpg' alt=''><figcaption>A test flight over Linz.</figcaption></figure>"),
        Good('<figure><img src="a.jpg" alt=""><figcaption>TK Maxx in Leeds, as the name TK Maxx has it.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A wall that says “Lorem ipsum” in Linz.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The lorem ipsum exhibition at the Museum of Type.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Support fell to 45 %sixteen months on.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Readers sent in a caption here and there.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The editor shows <code>{{ caption }}</code> in Linz.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        if block.caption is None:
            return
        found = caption_placeholder(block.caption.words)
        if found is None or stands_in_code(page, block.caption.span(*found)):
            return
        words = block.caption.words[found[0] : found[1]]
        whole = len(words) == len(block.caption.words)
        what = "stands where a caption belongs" if whole else "was never filled in"
        said = len(words) > _SHORT and any(words in each.text.words for each in words_of_article(page))
        doubt = said or in_doubt(block.caption.words, *found, english=page.english or not page.language)
        yield self.certain_unless(doubt, block.caption.span(*found), f"“{words}” {what}.")
