"""The rule caption-assistant-words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.quotations import outside_quotations

_WORDS = one_of(
    (
        "what it hands over",
        r"(?:Sure[!,.] |Certainly[!,.] |Of course[!,.] )?Here(?:’s|'s| is| are) (?:an?|some|the|your|\d+) (?:suggested |possible "
        r"|revised |short |concise )?(?:captions?|alt(?:ernative)? texts?)\b(?! (?:writers?|contests?|competitions?|s?he|they|that|which|of)\b)",
        "Sure! Here are 3 possible captions",
    ),
    ("what it is", r"As an AI (?:language )?model\b(?=,? (?:I|my)\b)", "As an AI model, I"),
    (
        "what it cannot see",
        r"\bI(?:’m| am|'m) (?:unable to|not able to) (?:view|see|identify) (?:the |this )?(?:image|picture|photo)",
        "I’m unable to view this image",
    ),
    ("its heading", r"^(?:Suggested (?:caption|alt text)|Alt text) ?:", "Suggested caption:"),
)
_SAID = lazy(_WORDS, re.I)


class CaptionAssistantWords(Rule[Options]):
    """A caption or alternative text holds what a writing assistant said to its user.

    “Here is a caption”, “As an AI language model” or “Alt text:” was pasted along with the words that were
    asked for. Readers see that nobody has read it.
    """

    name = "caption-assistant-words"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦Sure! Here is a caption⟧ for the picture: The mayor opens the bridge.</figcaption></figure>',
            says="“Sure! Here is a caption” is what a writing assistant said.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦As an AI language model⟧, I cannot see the picture"><figcaption>The mayor.</figcaption></figure>',
            says="“As an AI language model” is what a writing assistant said.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A robot says that it is an AI model, at a fair in Linz</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A telephone shows “As an AI language model, I cannot vote”</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Here is the caption writer of the year, Jo Lee</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Here is the caption she wrote, in her own hand</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Here are 5 captions that won the contest in Linz</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in captions_and_alts(page):
            for start, end in outside_quotations(_SAID, text.words)[:1]:
                words = text.words[start:end].strip()
                yield self.finding(text.span(start, end), f"“{words}” is what a writing assistant said.")
