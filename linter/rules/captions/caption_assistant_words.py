"""The rule caption-assistant-words."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.assistant_words import said, surely_said


class CaptionAssistantWords(Rule[Options]):
    """A caption or alternative text holds what a writing assistant said to its user.

    “Here is a caption”, “As an AI language model” or “Alt text:” was pasted along with the words that were asked for.
    Readers see that nobody has read it. What a writer may have said is a warning: “Here are 10 captions by readers”.
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
            for start, end in said(text.words)[:1]:
                told = f"“{text.words[start:end].strip()}” is what a writing assistant said."
                yield self.certain_unless(not surely_said(text.words, start, end), text.span(start, end), told)
