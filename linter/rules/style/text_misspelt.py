"""The rule text-misspelt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from linter.data.word_lists import common_slips, known_words, rare_words
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.misspelt import Lists, misspelt, small_words
from linter.text.page_words import words_of_article


class TextMisspelt(Rule[Options]):
    """A word of a caption or alternative text is misspelt: buidlings, accomodation.

    Captions are written last and seldom read again. A word is told where it is in no list of English words and can hardly be
    another: two letters have changed places, a consonant is double or should be, or the article has the word with
    one letter more, less or other; or it is a common slip. What the English and the Americans spell in two ways is left,
    and so are names, rare words and what is quoted. Only in English.
    """

    name = "text-misspelt"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The old ⟦buidlings⟧ beside the quay in Linz</figcaption></figure></body></html>',
            says="“buidlings” may be meant as buildings.",
            fixed='<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The old buildings beside the quay in Linz</figcaption></figure></body></html>',
        ),
        Bad('<html lang="en"><body><figure><img src="a.jpg" alt="Rain at the new ⟦accomodation⟧"></figure></body></html>', says="“accomodation” may be meant as accommodation.", fixed='<html lang="en"><body><figure><img src="a.jpg" alt="Rain at the new accommodation"></figure></body></html>'),
        Bad('<html lang="en"><body><article><p>The firefighters came at noon.</p><figure><img src="a.jpg" alt=""><figcaption>One of the ⟦firefigters⟧ on the quay</figcaption></figure></article></body></html>', says="“firefigters” may be meant as firefighters.", fixed='<html lang="en"><body><article><p>The firefighters came at noon.</p><figure><img src="a.jpg" alt=""><figcaption>One of the firefighters on the quay</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><p>A fuse, tunneled, labeled and organized.</p><figure><img src="a.jpg" alt=""><figcaption>A tunnelled, organised wall in the theatre with seeders and preppers</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><p>A firefigter, as the sign says.</p><figure><img src="a.jpg" alt=""><figcaption>The word firefigter on a sign of the firefighters</figcaption></figure></article></body></html>', note="the article has it too"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        def own() -> Mapping[str, Set[str]]:
            return page.once(_own_words)

        lists = Lists(rare_words(), common_slips())
        for text in captions_and_alts(page) if page.english else ():
            for start, end, meant in misspelt(text.words, own, lambda: known_words("en"), lists):
                edit = text.edit(start, end, meant)
                fix = Fix(f"Write {meant}", (edit,), Safety.ASK) if edit else None
                told = f"“{text.words[start:end]}” may be meant as {meant}."
                yield self.finding(text.span(start, end), told, fix=fix)


def _own_words(page: Page) -> Mapping[str, Set[str]]:
    return small_words("\n".join(each.text.words for each in words_of_article(page)))
