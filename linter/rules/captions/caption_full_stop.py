"""The rule caption-full-stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import Page
from linter.model.source import Edit, Text
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule, option

_ENDS = ".。"


@dataclass(frozen=True)
class CaptionFullStopOptions(Options):
    policy: str = option(
        "consistent", "always, never, or consistent within a page", choices=("always", "never", "consistent")
    )
    galleries: bool = option(True, "whether the captions of galleries count")


class CaptionFullStop(Rule[CaptionFullStopOptions]):
    """A caption ends, or does not end, with a full stop against the policy of the house.

    The guides disagree: AP closes every sentence, the BBC sets none but in galleries. The policy is said in the
    settings: always, never, or consistent within a page.
    """

    name = "caption-full-stop"
    level = Level.NOTE
    on_request = True
    examples = (
        Bad(
            '<article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The band play⟦s⟧</figcaption></figure></article>',
            says="This caption has no full stop at its end.",
            fixed='<article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The band plays.</figcaption></figure></article>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor waves⟦.⟧</figcaption></figure>',
            says="This caption has a full stop at its end.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor waves</figcaption></figure>',
            options={'policy': 'never'},
        ),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The band plays.</figcaption></figure></article>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor waves. The band plays.</figcaption></figure>', options={'policy': 'never'}),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        shown = {id(block.caption) for block in page.blocks if block.gallery and not self.options.galleries}
        texts = [text for text in captions(page) if id(text) not in shown]
        counted = [text for text in texts if text.words[-1:].isalnum() or text.words[-1:] in _ENDS]
        stopped = [text for text in counted if text.words[-1] in _ENDS]
        bare = [text for text in counted if text.words[-1] not in _ENDS]
        policy = self.options.policy
        if policy == "consistent" and stopped and bare:
            policy = "always" if len(stopped) >= len(bare) else "never"
        for text in bare if policy == "always" else ():
            end = len(text)
            edit = text.edit(end - 1, end, text.words[-1] + ".")
            yield self._told(text, "This caption has no full stop at its end.", edit, "Add the full stop")
        for text in stopped if policy == "never" else ():
            if text.words.count(". ") == 0 and not text.words.endswith(("...", "Jr.", "Inc.", "U.S.")):
                edit = text.edit(len(text) - 1, len(text), "")
                yield self._told(text, "This caption has a full stop at its end.", edit, "Take the full stop out")

    def _told(self, text: Text, told: str, edit: Edit | None, title: str) -> Finding:
        fix = Fix(title, (edit,), Safety.ASK) if edit else None
        return self.finding(text.span(len(text) - 1, len(text)), told, fix=fix)
