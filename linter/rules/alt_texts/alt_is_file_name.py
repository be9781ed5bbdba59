"""The rule alt-is-file-name."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.finding import Finding, Level, Sure
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock, Page
from linter.rules.alt_texts._together import together
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.file_names import file_like, is_slug, names_its_file
from linter.text.page_words import Said
from linter.text.words import same_words

_NAME = lazy(r"[A-ZÀ-Ý][^\W\d_]*(?:-[^\W\d_]+)*-[A-ZÀ-Ý][^\W\d_]+")  # Karl-Marx-Allee, as well as Ada-Quill


class AltIsFileName(Rule[Options]):
    """A picture's alternative text is its file name, or its title is.

    Screen readers spell it out letter by letter. WCAG lists it as failure F30; GOV.UK's guidance names
    IMG00023.JPG as an example. The title shows when the mouse rests on the picture.
    """

    name = "alt-is-file-name"
    level = Level.WARNING
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦IMG00023.JPG⟧"><figcaption>The mayor opens the bridge.</figcaption></figure>',
            says="The alternative text “IMG00023.JPG” is a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦Mayor-of-Linz-opens-bridge-May-2026⟧"><figcaption>The mayor.</figcaption></figure>',
            says="The alternative text “Mayor-of-Linz-opens-bridge-May-2026” looks like a file name.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦imago images 0123456789⟧"><figcaption>The mayor.</figcaption></figure>',
            says="The alternative text “imago images 0123456789” is an agency’s number of the picture.",
        ),
        Bad('<figure><img src="a.jpg" alt="⟦JPEG - 172.1 ko⟧"><figcaption>The mayor.</figcaption></figure>', says="The alternative text “JPEG - 172.1 ko” is a file’s kind and size."),
        Bad(
            '<figure><img src="Ada-Quill-3.jpg" title="⟦Ada-Quill-3⟧" alt=""><figcaption>Ada Quill.</figcaption></figure>',
            says="The title “Ada-Quill-3” is a file name.",
        ),
        Good('<figure><img src="Ada-Quill-3.jpg" title="Ada Quill" alt=""><figcaption>Ada Quill.</figcaption></figure>'),
        Good('<article><h1>Rain in Aix-en-Provence</h1><figure><img src="aix-en-provence.jpg" alt="Aix-en-Provence"><figcaption>The town.</figcaption></figure></article>', note="a word that the article has"),
        Good('<figure><img src="covid-19.jpg" alt="Covid-19"><figcaption>The virus.</figcaption></figure>', note="a word that has a hyphen"),
        Good('<figure><img src="DSC_0412.JPG" alt="A mayor cuts a ribbon"><figcaption>The mayor.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Covid-19"><figcaption>A virus under the microscope.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        said = Said(page)
        return together(self, (each for block in page.blocks for each in self._told(block, said)), page)

    def _told(self, block: ImageBlock, written: Said) -> Iterator[Finding]:
        alt, title = block.image.alt, block.image.title
        said = {"alternative text": alt}
        if title and not (alt and same_words(alt.words) == same_words(title.words)):
            said["title"] = title
        for name, text in said.items():
            if not text or not text.words:
                continue
            told, sure, level = f"The {name} “{text.words}” ", None, None
            if like := file_like(text.words):
                told += like
            elif names_its_file(text.words, block.image.urls, 2 if text is title or "_" in text.words else 3):
                told += "is a file name."
                if _NAME.fullmatch(text.words) and text.words.replace("-", " ") not in written:
                    sure, level = Sure.MAYBE, Level.NOTE
            elif is_slug(text.words):
                told, sure = told + "looks like a file name.", Sure.LIKELY
            else:
                continue
            if not like and text.words in written:
                continue  # a word with hyphens: Aix-en-Provence
            yield self.finding(text.where, told, sure=sure, level=level)
