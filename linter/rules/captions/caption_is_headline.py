"""The rule caption-is-headline."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page, Role
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.words import how_many_words, same_words

_LEAST = 5  # words of a headline; a shorter one may be the name of what the picture shows


class CaptionIsHeadline(Rule[Options]):
    """A caption is the headline of the story.

    Readers look at the caption right after the headline, and are told nothing new. The Handbook of Independent
    Journalism and GOV.UK: do not repeat the headline, say what the picture shows.
    """

    name = "caption-is-headline"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt=""><figcaption>⟦Mayor of Linz opens a new bridge⟧</figcaption></figure></article>',
            says="This caption is the headline again.",
        ),
        Bad(
            '<article><h1>“Enough”, says the mayor of Linz</h1><figure><img src="a.jpg" alt=""><figcaption>⟦Enough, says the mayor of Linz.⟧ Photo: Jo Lee</figcaption></figure></article>',
            says="This caption is the headline again.",
        ),
        Good('<article><h1>Mayor of Linz opens a new bridge</h1><figure><img src="a.jpg" alt=""><figcaption>The mayor of Linz opens the new bridge on Monday</figcaption></figure></article>'),
        Good('<article><h1>The bridge</h1><figure><img src="a.jpg" alt=""><figcaption>The bridge</figcaption></figure></article>', note="a name is no repetition"),
        Good('<article><h1>Mayor of Linz opens a new bridge</h1><div class="video"><video poster="a.jpg"></video><div class="video-title">Mayor of Linz opens a new bridge</div></div><p>The mayor opened the bridge on Monday.</p></article>', note="the title of a video"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        headline = page.headline
        if headline is None or how_many_words(headline.words) < _LEAST:
            return
        videos = (each for each in page.blocks if each.role is Role.VIDEO_POSTER and not each.credit)
        titles = {each.caption.where for each in videos if each.caption}
        said = same_words(headline.words)
        for caption in captions(page):
            words = same_words(caption.words)
            again = words == said or (words.count(" ") >= _LEAST and (said.startswith(words) or said.endswith(words)))
            if not again or caption.where in titles:
                continue  # a player prints the video's title, and a video that is the story has the story's
            if not caption.where.overlaps(headline.where):
                yield self.finding(caption.where, "This caption is the headline again.")
