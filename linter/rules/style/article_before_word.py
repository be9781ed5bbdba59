"""The rule article-before-word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from linter.data.word_lists import known_words
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.articles import wrong_articles
from linter.text.german_endings import wrong_endings


class ArticleBeforeWord(Rule[Options]):
    """The article does not go with the word behind it: a old wall, an bridge, dem zerstörtem Haus.

    It was left when the word behind it was changed. English says “an” before a vowel that is heard (AP Stylebook, “a,
    an”: by the sound, not the letter). Told before common words, and before letters that are read in one way (an NHS
    nurse, a BBC film, a NASA rocket); “an historic”, “a FAQ” and what is spoken or foreign is left. In German an
    adjective ends in -en behind an article that shows the dative or the genitive (Duden, “Adjektiv”), and a stretch of
    days begins with “vom”.
    """

    name = "article-before-word"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>⟦A⟧ old bridge near the quay in Linz</figcaption></figure></body></html>',
            says="“old” takes “An” before it.",
            fixed='<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>An old bridge near the quay in Linz</figcaption></figure></body></html>',
        ),
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The keeper beside ⟦an⟧ bridge</figcaption></figure></body></html>',
            says="“bridge” takes “a” before it.",
            fixed='<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The keeper beside a bridge</figcaption></figure></body></html>',
        ),
        Bad('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The keeper at ⟦a⟧ LED lamp on the quay</figcaption></figure></body></html>', says="“LED” takes “an” before it.", fixed='<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The keeper at an LED lamp on the quay</figcaption></figure></body></html>'),
        Bad(
            '<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Anwohner vor dem ⟦zerstörtem⟧ Bahnhof von Linz</figcaption></figure></body></html>',
            says="Behind “dem” it is “zerstörten”.",
            fixed='<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Anwohner vor dem zerstörten Bahnhof von Linz</figcaption></figure></body></html>',
        ),
        Bad(
            '<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Das Fest dauert ⟦von⟧ 1. bis 8. Mai.</figcaption></figure></body></html>',
            says="In front of “1.” it is “vom”.",
            fixed='<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Das Fest dauert vom 1. bis 8. Mai.</figcaption></figure></body></html>',
        ),
        Good('<html lang="de"><body><figure><img src="a.jpg" alt=""><figcaption>Der Wirt, dem zudem Geld fehlt, in einem extrem Kalten Keller von 8. Mai an</figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>An historic hotel, an hour from a European university in Frankfurt an der Oder</figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>Vitamin A improves sight; an MP and a one-off ewe; an mRNA vaccine</figcaption></figure></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        german = page.language.split("-")[0].casefold() == "de"
        for text in captions_and_alts(page) if page.english or german else ():
            found = _in_german(text.words) if german else _in_english(text.words)
            for start, end, right, told in found:
                pairs = zip(text.words[start : end - 1], right, strict=False)
                same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))  # their references stay
                edit = text.edit(start + same, end, right[same:])
                fix = Fix(f"Write “{right}”", (edit,), Safety.ASK) if edit else None
                yield self.finding(text.span(start, end), told, fix=fix)


def _in_english(words: str) -> Iterator[tuple[int, int, str, str]]:
    for start, end, right, word in wrong_articles(words, lambda: known_words("en")):
        yield start, end, right, f"“{word}” takes “{right}” before it."


def _in_german(words: str) -> Iterator[tuple[int, int, str, str]]:
    for start, end, right, beside in wrong_endings(words):
        where = "In front of" if beside[0].isdigit() else "Behind"
        yield start, end, right, f"{where} “{beside}” it is “{right}”."
