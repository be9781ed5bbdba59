"""The rule article-before-number."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.page_texts import captions_and_alts
from linter.rules.rule import Bad, Good, Options, Rule

_BEGINS = r"(?:^|(?<=[.!?:“\"] )|(?<=[“\"]))"  # a capital elsewhere is a name: Class A 8-year-olds, the A 8-lane road
_ARTICLE = lazy(
    rf"(?:a(?<![\w'’.-].)|{_BEGINS}A)(?P<n>n?) (?P<number>\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?)"
    r"(?=(?:-[a-z]{3,}|(?:st|nd|rd|th)\b|%| per ?cent\b| (?:m|b|tr)illion\b))"
)
_FIGURE = lazy(r"[Aa]n? \d")  # asked first: hardly any caption has one
_HUNDREDS = lazy(r"1,[18]\d\d\b")  # one thousand eight hundred, or eighteen hundred: both are read
_VOWEL = lazy(r"8\d{0,2}|1[18]")  # eight, eighty, eight hundred, eleven, eighteen: what the first figures are read as


class ArticleBeforeNumber(Rule[Options]):
    """The article does not go with the number behind it: a 8-year-old, an 7-foot wall.

    English says “an” before eight, eleven, eighteen and eighty (AP Stylebook, “a, an”: by the sound, not the letter).
    It is told where a number belongs to the word behind it. Figures of four places without a comma may be years and are
    left alone. Only in English.
    """

    name = "article-before-number"
    level = Level.WARNING
    examples = (
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>⟦A⟧ 8-year-old girl at the quay in Linz</figcaption></figure></body></html>',
            says="Read aloud, “8” takes “An” before it.",
            fixed='<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>An 8-year-old girl at the quay in Linz</figcaption></figure></body></html>',
        ),
        Bad(
            '<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The keeper beside ⟦an⟧ 7-foot wall</figcaption></figure></body></html>',
            says="Read aloud, “7” takes “a” before it.",
            fixed='<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The keeper beside a 7-foot wall</figcaption></figure></body></html>',
        ),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>An 18th-century mill, a 100-year-old oak and an 11-year-old boy</figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>An 1,800-year-old ring, and a 1,100-seat hall</figcaption></figure></body></html>'),
        Good('<html lang="en"><body><figure><img src="a.jpg" alt=""><figcaption>The Class A 8-year-olds on the A 8 near Ulm</figcaption></figure></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for text in captions_and_alts(page) if page.english else ():
            for hit in _ARTICLE.finditer(text.words) if _FIGURE.search(text.words) else ():
                spoken = _VOWEL.fullmatch(hit["number"].partition(",")[0].partition(".")[0]) is not None
                if spoken == bool(hit["n"]) or _HUNDREDS.match(hit["number"]):
                    continue
                start, end = hit.start(), hit.start("number") - 1
                right = text.words[start] + ("n" if spoken else "")
                edit = text.edit(start, end, right)
                fix = Fix(f"Write “{right}”", (edit,), Safety.ASK) if edit else None
                told = f"Read aloud, “{hit['number']}” takes “{right}” before it."
                yield self.finding(text.span(start, end), told, fix=fix)
