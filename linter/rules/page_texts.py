"""The words of a page that rules of wording look at: captions, credits and alternative texts, those of a gallery once.

Dozens of rules ask for the same: they are put together once for a page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, pairwise

from linter.credits.labels import says_kind_alone
from linter.model.finding import Fix, Safety
from linter.model.page import ImageBlock, Kind, Page, Passage, Role
from linter.model.source import Text
from linter.model.spans import LINE_END, Span
from linter.text.page_words import once, words_with_pictures
from linter.text.words import looks_french, same_words

_FRENCH = frozenset(("fr", "br", "oc"))  # languages that set a space in front of their high marks
_NAME = 4  # words of a name with which a text begins
_LINE = 30  # letters of a line that is set as a heading
_CODE = ("code", "pre", "kbd", "samp", "tt")


def captions(page: Page) -> Iterator[Text]:
    """Every caption, that of a gallery once."""
    return iter(page.once(_captions))


def _captions(page: Page) -> tuple[Text, ...]:
    return tuple(once(words_with_pictures(page, "caption")))


def is_captioned(block: ImageBlock) -> bool:
    """True for a picture with a caption that says more than what kind of picture it is ("File photo")."""
    return block.caption is not None and not says_kind_alone(block.caption.words)


def named_by_heading(block: ImageBlock, page: Page) -> bool:
    """True for a picture under a heading that says what its alternative text says, and more than a word: the portrait
    in a box about somebody, the house in a list of houses; and for one between a heading or a line in bold ("Key
    facts") and text that begins so."""
    said = same_words(block.image.alt.words if block.image.alt else "")
    if " " not in said or said not in page.once(_names_told):
        return False  # its place is asked last: it is sought in the source
    above = bisect_left(page.prose, block.where.start, key=lambda passage: passage.text.where.start)
    heading = page.prose[above - 1] if above else None
    if heading is None or not _heads(heading):
        return False
    told = heading.kind is Kind.SUBHEADING and same_words(heading.text.words) == said
    return told or any(said in _beginnings(behind) for behind in page.prose[above : above + 1])


def _names_told(page: Page) -> frozenset[str]:
    """What the headings in the text say, and how the text right behind each of them begins."""
    headings = (same_words(each.text.words) for each in page.prose if each.kind is Kind.SUBHEADING)
    behind = (_beginnings(each) for before, each in pairwise(page.prose) if _heads(before))
    return frozenset((*headings, *chain.from_iterable(behind)))


def _heads(passage: Passage) -> bool:
    """True for a heading in the text, and for a line of a few words that is set as one."""
    words = passage.text.words
    line = passage.kind is Kind.PARAGRAPH and len(words) <= _LINE and words[-1:].isalnum()
    return line or passage.kind is Kind.SUBHEADING


def _beginnings(passage: Passage) -> tuple[str, ...]:
    """The first words of a text that may be a name, as they are compared."""
    tokens = passage.text.words.split(None, _NAME)[:_NAME]
    return tuple(same_words(" ".join(tokens[:count])) for count in range(2, len(tokens) + 1))


def instead_of_caption(block: ImageBlock) -> str:
    """What a picture without a caption has, as a message says it."""
    label = "a label but no caption" if block.caption else "no caption"
    return "a credit but no caption" if block.credit else label


def alts(page: Page) -> Iterator[tuple[ImageBlock, Text]]:
    """Every picture whose alternative text says something; logos are left out."""
    return iter(page.once(_alts))


def _alts(page: Page) -> tuple[tuple[ImageBlock, Text], ...]:
    found = words_with_pictures(page, "alt")
    return tuple((block, alt) for _, alt, block in found if block is not None and block.role is not Role.LOGO)


def captions_and_alts(page: Page) -> Iterator[Text]:
    """Captions, and the alternative texts that say more than their captions."""
    return iter(page.once(_captions_and_alts))


def _captions_and_alts(page: Page) -> tuple[Text, ...]:
    more = (
        alt
        for block, alt in alts(page)
        if block.caption is None or same_words(alt.words) not in same_words(block.caption.words)
    )
    return (*captions(page), *more)


def credits(page: Page) -> Iterator[Text]:
    """The words of every credit, that of a gallery once."""
    return iter(page.once(_credits))


def _credits(page: Page) -> tuple[Text, ...]:
    return tuple(once(words_with_pictures(page, "credit")))


def every_text(page: Page) -> Iterator[Text]:
    """Captions, credits and alternative texts: the words whose characters are looked at one by one."""
    yield from captions_and_alts(page)
    yield from credits(page)


def is_french(page: Page) -> bool:
    """Whether the page says that it is French, or says nothing and reads as no English; or whether its words are."""
    said = page.language.split("-")[0] in _FRENCH if page.language else not page.english
    return said or looks_french(" ".join(each.text.words for each in page.prose[:12]))


def stands_in_code(page: Page, where: Span) -> bool:
    """True inside an element that shows code, as in a story about a CMS: what stands there is quoted."""
    before = page.source.text[max(0, where.start - 2000) : where.start].lower()
    return any(before.rfind(f"<{tag}") > before.rfind(f"</{tag}") for tag in _CODE)


def holds_code(page: Page, where: Span) -> bool:
    """True for a stretch of the page with an element that shows code in it."""
    inside = page.source.text[where.start : where.end].lower()
    return any(f"<{tag}>" in inside or f"<{tag} " in inside for tag in _CODE)


def instruction_at(text: Text, start: int, end: int, page: Page) -> tuple[Span, Fix | None]:
    """The place of an agency's instruction, and the fix where it stands at the end: one in the middle may hold up a
    credit. The line ends of the source stay."""
    before = text.words[:start].rstrip(" -–—/*(")
    if text.words[end:].strip(" .)-–—*") or not before:
        return text.span(start, end), None
    stretch = text.part(len(before))
    edit = text.edit(len(before), len(text.words), "")
    if edit is None:
        return stretch.where, None
    edit = edit._replace(new="".join(LINE_END.findall(page.source.text[edit.span.start : edit.span.end])))
    return stretch.where, Fix("Leave out the instruction", (edit,), Safety.ASK)
