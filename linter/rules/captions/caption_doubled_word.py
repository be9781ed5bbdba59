"""The rule caption-doubled-word."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.doubled_words import OF_NAMES, doubled, twice_by_right
from linter.text.words import reads_foreign


class CaptionDoubledWord(Rule[Options]):
    """A caption or alternative text has a small word twice in a row.

    “The the” and “and and” are left where a sentence was changed; the eye passes over them, above all where a
    line or a tag divides the two. Words that are never right twice in the language of the page, sixteen of them.
    """

    name = "caption-doubled-word"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor of ⟦the the⟧ old town</figcaption></figure>',
            says="“the” appears twice in a row.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of the old town</figcaption></figure>',
        ),
        Bad(
            '<html lang="de"><figure><img src="a.jpg" alt=""><figcaption>Der Hafen ⟦und und⟧ die Stadt</figcaption></figure></html>',
            says="“und” appears twice in a row.",
            fixed='<html lang="de"><figure><img src="a.jpg" alt=""><figcaption>Der Hafen und die Stadt</figcaption></figure></html>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The The play in Linz</figcaption></figure>'),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>⟦The the⟧ mayor of the old town</figcaption></figure>',
            says="“The” appears twice in a row.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>The mayor of the old town</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Von von der Leyen kam ein Brief.</figcaption></figure>'),
        Good('<html lang="nl"><figure><img src="a.jpg" alt=""><figcaption>De brug, of het het waard was of niet</figcaption></figure></html>'),
        Bad('<html lang="it"><figure><img src="a.jpg" alt=""><figcaption>Il sindaco apre ⟦il il⟧ ponte</figcaption></figure></html>', says="“il” appears twice in a row.", fixed='<html lang="it"><figure><img src="a.jpg" alt=""><figcaption>Il sindaco apre il ponte</figcaption></figure></html>'),
        Good('<html lang="fr"><figure><img src="a.jpg" alt=""><figcaption>« Prends-le le matin », dit le maire</figcaption></figure></html>'),
        Good('<html lang="pl"><figure><img src="a.jpg" alt=""><figcaption>To to zdjęcie z 1936 roku</figcaption></figure></html>'),
        Good('<html lang="fr"><figure><img src="a.jpg" alt=""><figcaption>Il y a a priori deux départs de feu</figcaption></figure></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>She said that that man had had enough</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        language = "en" if page.english else page.language.split("-")[0].casefold()
        twice = doubled(language)
        for text in captions_and_alts(page):
            for hit in twice.finditer(text.words):
                again = hit["again"].strip()
                if not again.islower() or (hit["word"] != again and again in OF_NAMES):
                    continue  # The The, the band
                if twice_by_right(text.words, hit, language) or (page.english and reads_foreign(text.words)):
                    continue
                edit = text.edit(hit.start("again"), hit.end("again"), "")
                fix = Fix("Say it once", (edit,), Safety.ASK) if edit else None
                yield self.finding(text.span(*hit.span()), f"“{hit['word']}” appears twice in a row.", fix=fix)
