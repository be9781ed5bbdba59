"""The rule text-untranslated."""

from __future__ import annotations

from collections.abc import Iterator

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Level, Sure
from linter.model.page import Page
from linter.rules.page_texts import alts, captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.page_words import words_of_article
from linter.text.untranslated import is_english_sentence


class TextUntranslated(Rule[Options]):
    """A caption or alternative text is in English on a page in another language.

    It is the agency's own, which nobody translated; a screen reader says it with the sounds of the page's language.
    Only whole sentences are told, and none on a page whose text is English, whatever language it says it is in. What
    stands in quotation marks does not count. Seen on a published page in German.
    """

    name = "text-untranslated"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="de"><body><article><p>Die Brücke in Linz ist wieder offen, teilte die Stadt mit.</p><figure><img src="a.jpg" alt="⟦Residents walk across the old steel bridge with flags in their hands⟧"></figure></article></body></html>',
            says="This alternative text is in English, the article is not.",
        ),
        Bad(
            '<html lang="fr"><body><article><p>Le pont du port a rouvert vendredi après deux ans de travaux.</p><figure><img src="a.jpg" alt=""><figcaption>⟦Residents walk across the old steel bridge with flags in their hands.⟧</figcaption></figure></article></body></html>',
            says="This caption is in English, the article is not.",
        ),
        Good('<html lang="de"><body><article><p>Die Brücke in Linz ist wieder offen.</p><figure><img src="a.jpg" alt="Ein Plakat mit „Residents walk across the old steel bridge with flags“"></figure></article></body></html>'),
        Good('<html lang="de"><body><article><p>The bridge of the town was closed for two years, and the mayor of the town came to open it.</p><figure><img src="a.jpg" alt="Residents walk across the old steel bridge with flags in their hands"></figure></article></body></html>', note="the page is English"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        if page.english or not page.language:
            return
        found = [(text, "caption") for text in captions(page)] + [(text, "alternative text") for _, text in alts(page)]
        found = [row for row in dict.fromkeys(found) if is_english_sentence(row[0].words, lambda: known_words("en"))]
        prose = "\n".join(each.text.words for each in words_of_article(page)) if found else ""
        own = [line for line in prose.split("\n") if line and not is_english_sentence(line, lambda: known_words("en"))]
        for text, what in found if 2 * len("".join(own)) > len(prose) else ():
            yield self.finding(text.where, f"This {what} is in English, the article is not.")
