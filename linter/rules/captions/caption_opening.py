"""The rule caption-opening."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import captions
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.picture_openings import speaks_of_a_print

_OPENINGS = one_of(
    (
        "picture shows",
        r"(?:Pic|Picture|Photo|Image|PIC|PICTURE) (?:shows|SHOWS)(?: ?[:,;]| [-–—]|(?= [A-Z]))\s",
        "Picture shows: ",
    ),
    ("pictured", "(?:Pictured|PICTURED)(?: here| above| below| left| right)?[:,] (?:is |are )?", "Pictured above: "),
    ("seen here", "Seen here[:,]? (?:is |are )?", "Seen here are "),
    ("shown here", "Shown here[:,]? (?:is |are )?", "Shown here, "),
    ("a photo of", "(?:A|An|This|The) (?:photo|photograph|picture|image) (?:of|shows|showing) ", "This photo shows "),
)
_OPENING = lazy(rf"(?:{_OPENINGS})")
_PLACE = lazy("above|below|left|right")  # where somebody is, which readers would lose


class CaptionOpening(Rule[Options]):
    """A caption begins by saying that it is a picture.

    “Pictured:” or “A photo of” tells readers what they see already; the first words are the ones that are read.
    The editors' handbooks on captions agree; AP's “In this … photo” for file pictures is left alone. English
    only.
    """

    name = "caption-opening"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦Pictured: ⟧Jo Lee on the bridge</figcaption></figure></article></body></html>',
            says="This caption begins with “Pictured:”.",
            fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee on the bridge</figcaption></figure></article></body></html>',
        ),
        Bad(
            '<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦A photo of ⟧the old bridge in Linz</figcaption></figure></article></body></html>',
            says="This caption begins with “A photo of”.",
        ),
        Bad('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦PICTURE SHOWS: ⟧Jo Lee on the bridge</figcaption></figure></article></body></html>', says="This caption begins with “PICTURE SHOWS:”.", fixed='<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Jo Lee on the bridge</figcaption></figure></article></body></html>'),
        Bad('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>⟦Pictured left, ⟧Jo Lee; right, Ann Roe</figcaption></figure></article></body></html>', says="This caption begins with “Pictured left,”."),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>A photo of Jo Lee is held by the mayor</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>In this May 2024 photo, the mayor waves</figcaption></figure></article></body></html>'),
        Good('<html lang="en"><body><article><figure><img src="a.jpg" alt=""><figcaption>Photographs of the missing hang on the wall</figcaption></figure></article></body></html>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for caption in captions(page) if page.english else ():
            hit = _OPENING.match(caption.words)
            if hit and hit.end() < len(caption):
                if hit.group().endswith(" of ") and speaks_of_a_print(caption.words, hit.end()):
                    continue
                bare = caption.words[hit.end()].isupper() and not _PLACE.search(hit.group())
                edit = caption.edit(0, hit.end(), "") if bare else None
                fix = Fix("Begin with what it shows", (edit,), Safety.ASK) if edit else None
                told = f"This caption begins with “{hit.group().strip()}”."
                yield self.finding(caption.span(0, hit.end()), told, fix=fix)
