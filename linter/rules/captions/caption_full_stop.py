"""The rule caption-full-stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule, option
from linter.text.full_stops import stops


@dataclass(frozen=True)
class CaptionFullStopOptions(Options):
    policy: str = option(
        "consistent", "always, never, or consistent within a page", choices=("always", "never", "consistent")
    )
    galleries: bool = option(True, "whether the captions of galleries count")


class CaptionFullStop(Rule[CaptionFullStopOptions]):
    """A caption ends, or does not end, with a full stop against the policy of the house.

    The guides disagree: AP closes every sentence, the BBC sets none but in galleries. The policy is said in the
    settings: always, never, or consistent within a page. Where nothing is said, two cases are told by default: a
    caption whose last sentence alone has no stop, and the only one without, of four captions and more. The rest
    is told when notes are asked for that a rule is not sure of, and where the settings give the rule a level.
    """

    name = "caption-full-stop"
    level = Level.NOTE
    sure = Sure.LIKELY
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
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The writer waves to the crowd. He was born in the old town of Lin⟦z⟧</figcaption></figure>',
            says="The last sentence of this caption has no full stop.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The writer waves to the crowd. He was born in the old town of Linz.</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The minister with the head of the tax office. File image</figcaption></figure>'),
        Good('<article><figure><img src="a.jpg" alt=""><figcaption>The mayor waves.</figcaption></figure><p>One.</p><figure><img src="b.jpg" alt=""><figcaption>The band plays.</figcaption></figure></article>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor waves. The band plays.</figcaption></figure>', options={'policy': 'never'}),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        shown = {id(block.caption) for block in page.blocks if block.gallery and not self.options.galleries}
        texts = [text for text in captions(page) if id(text) not in shown]
        mark = "。" if any(text.words.endswith("。") for text in texts) else "."
        for stop in stops([text.words for text in texts], self.options.policy):
            text, last = texts[stop.caption], len(texts[stop.caption]) - 1
            edit = text.edit(last, last + 1, text.words[-1] + mark if stop.lacking else "")
            title = "Add the full stop" if stop.lacking else "Take the full stop out"
            fix = Fix(title, (edit,), Safety.ASK) if edit else None
            sure = Sure.LIKELY if stop.sure or self.set_level else Sure.MAYBE
            yield self.finding(text.span(last, last + 1), stop.told, fix=fix, sure=sure)
