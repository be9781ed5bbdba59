"""Lines that are a picture's caption or credit by their own names, tag or form, wherever they stand near it."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from linter.credits.collective import credits_all, credits_text_too
from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.person_names import is_byline, is_titled, looks_like_person
from linter.credits.rights_notice import rights_reserved
from linter.model.agency import Agencies
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import Element
from linter.reading.pictures.candidates import Picture, is_cut_as_photograph
from linter.reading.pictures.captions.closing_captions import closes_with_a_caption
from linter.reading.pictures.captions.plain_captions import is_bold_line, is_plain_caption, says_little, words_of
from linter.reading.pictures.captions.quoted_lines import is_cited, is_in_verse, is_quoted, is_said_by
from linter.reading.pictures.captions.seams import kind_of_term
from linter.reading.pictures.captions.set_apart import is_dated
from linter.reading.pictures.class_names import is_credit_name, names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_labelled_caption, is_of_the_story
from linter.reading.pictures.text_runs import HEADINGS, Slot, slots_of

_LONGEST = 600  # characters of a line; captions end at 458 (measured)
_YEARS = r"(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)?\d\d)?"
_ASKS = ("?", "？", "؟")
_SMALL_HEADINGS = ("h4", "h5", "h6")  # editors set captions so, for the look of it


def is_captioned_by(line: Element, article: Article) -> bool:
    """True for a line that by its names, its tag or its words is the caption or the credit of the picture above it."""
    agencies = article.agencies
    if _is_question(line, article):
        return False
    said = _plainly_words(line, agencies) or is_plain_caption(line, agencies) or is_bold_line(line)
    return said or closes_with_a_caption(line, article)


def _is_question(line: Element, article: Article) -> bool:
    """True for a whole line in italics that is a question, of an article that has others: an interview's."""
    if line.tag not in ("p", "em", "i") or not words_of(line).endswith(_ASKS):
        return False
    return article.once("questions in italics", article.body, _questions, otherwise=0) > 1


def _questions(body: Element) -> int:
    return sum(1 for each in body.iter("em", "i") if words_of(each).endswith(_ASKS) and _is_whole(each))


def _is_whole(slanted: Element) -> bool:
    """True for italics that are all of their paragraph."""
    box = slanted.getparent()
    return box is not None and box.tag == "p" and words_of(box) == words_of(slanted)


def ends_in_led_credit(line: Element, agencies: Agencies) -> bool:
    """True for a line without a link that is a led-in credit, or has one at its end: "The quay. Photo: Jo Lee"."""
    words = words_of(line)
    if not words or len(words) > _LONGEST or next(line.iter("a", "img", "figure"), None) is not None:
        return False
    start, end = find_credit(words, agencies) or (0, len(words))
    return end >= len(words.rstrip(" .)")) and is_led_in(words[start:end].strip(" ()"), agencies)


def _is_a_line(element: Element) -> bool:
    """True for an inline element with a line to itself."""
    before, behind = element.getprevious(), element.getnext()
    said = (before.tail if before is not None else element.getparent().text) or ""
    tail = (element.tail or "").strip()
    return (
        not said.strip()
        and not tail
        and (before is None or before.tag in ("br", "img", "a"))
        and (behind is None or behind.tag not in ("i", "em", "b", "strong", "a", "span"))
    )


def _plainly_words(element: Element, agencies: Agencies) -> bool:
    """True for an element whose names, tag or form say caption or credit."""
    if element.tag in HEADINGS or next(element.iter("img", "figure"), None) is not None:
        return element.tag in _SMALL_HEADINGS and ends_in_led_credit(element, agencies)
    words = words_of(element)
    if not words or len(words) > 500:
        return False
    if is_labelled_caption(words) or (
        element.tag == "dl" and "caption" in map(kind_of_term, element.iterchildren("dt"))
    ):
        return True
    if element.tag != "figcaption" and (is_of_the_story(words.lstrip(" (")) or is_dated(words)):
        return False
    if element.tag == "figcaption":
        return True
    slanted = len(words) < 300 and words[-1] not in ":：" and not (is_quoted(words) or is_said_by(words, agencies))
    slanted = slanted and not is_in_verse(element, agencies)
    if (element.tag in ("em", "small") or (element.tag == "i" and _is_a_line(element))) and slanted:
        return True
    said = names(element)
    inner = element
    while len(inner) == 1 and not f"{inner.text or ''}{inner[0].tail or ''}".strip():
        inner = inner[0]  # site builders and office programs put boxes in boxes
        said = said | names(inner)
        if inner.tag in ("em", "i", "small") and slanted and said.isdisjoint(class_words("portrait")):
            return True
    for child in element.iterchildren():
        if isinstance(child.tag, str) and len(element) == 1:
            said = said | names(child)
    if not said.isdisjoint(class_words("caption")):
        return True
    if is_credit_name(said) and said.isdisjoint(class_words("author_line")) and is_credit(words, agencies, marked=True):
        return True
    if len(words) < 160 and is_credit(words, agencies):
        return True
    whole = [child for child in element if isinstance(child.tag, str) and child.tag in ("em", "i", "small")]
    return element.tag == "p" and len(whole) == 1 and slanted and words_of(whole[0]) == words


def without_bylines(slots: list[Slot], picture: Picture, agencies: Agencies) -> list[Slot]:
    """The slots but those that say who wrote the story, and perhaps took its pictures: "Text und Fotos: Jo Lee".

    A byline alone stays beside what may be the head of whom it names. A notice that the whole page bears goes too, and
    what somebody says beside their head.
    """
    large = is_cut_as_photograph(picture.element)
    return [
        slot
        for slot in slots
        if not (large and is_byline(slot.words, agencies))
        and not is_of_text_and_pictures(slot.words, agencies)
        and (slot.kind in ("caption", "credit") or not is_of_the_whole_page(slot.words, agencies))
        and not is_cited(slot.element, agencies)
    ]


@cache
def _reserved() -> re.Pattern[str]:
    """ "© 2026 The Ledger. All rights reserved." and what more is said behind it."""
    return re.compile(
        rf"(?:©|\(c\)|copyright\b|all content\b)(?:\s|©|copyright\b|by\b)*(?P<year>{_YEARS})?(?P<who>.{{2,80}}?)"
        rf"\b(?:{rights_reserved()})\b.{{0,160}}",
        re.IGNORECASE,
    )


def is_of_the_whole_page(words: str, agencies: Agencies) -> bool:
    """True for what publishers print below everything: "© 2026 The Ledger. All rights reserved."

    Where a person is named, or an agency without a year, it may be the photograph's.
    """
    hit = _reserved().fullmatch(words.strip(" |–—-"))
    who = hit["who"].strip(" .,|") if hit else ""
    if hit is None or (looks_like_person(who, agencies) and not is_titled(who)):
        return False
    return bool(hit["year"]) or agencies.agency(who) is None


def is_of_text_and_pictures(words: str, agencies: Agencies) -> bool:
    """True for a line that says who wrote the story and who took its pictures."""
    if not credits_all(words, agencies) or is_credit(words, agencies):
        return False
    found = find_credit(words, agencies)  # "The ferry and its crew on Tuesday. Photos: Jo Lee" is a caption
    return credits_text_too(words) or found is None or says_little(words[: found[0]])


def heading_below(container: Element, article: Article) -> list[Slot]:
    """The small heading in a picture's box that ends in a led-in credit, set so for the look of it."""
    found = [at for at in islice(container.iter(*_SMALL_HEADINGS), 2) if ends_in_led_credit(at, article.agencies)]
    return slots_of(found[0], article.agencies) if len(found) == 1 else []


def line_above(container: Element, article: Article) -> list[Slot]:
    """The line right above a picture that has no other picture above it and ends in a photograph's credit."""
    line = next((at for at in container.itersiblings(preceding=True) if isinstance(at.tag, str)), None)
    box = container.getparent()
    if line is None and box is not None and box.tag == "p" and not joined(runs_of(box)):
        line = box.getprevious()
    if line is None or line.tag not in ("p", "em", "small") or not _is_set_as_caption(line, article):
        return []
    above = line.getprevious()
    pictured = above is not None and next(above.iter("img", "amp-img", "figure", "video"), None) is not None
    return [] if pictured else slots_of(line, article.agencies)


def _is_set_as_caption(line: Element, article: Article) -> bool:
    slanted = line.tag in ("em", "small") or any(at.tag in ("em", "i", "small") for at in line.iterchildren("*"))
    return slanted and _plainly_words(line, article.agencies) and ends_in_led_credit(line, article.agencies)


def is_defined(line: Element, box: Element) -> bool:
    """True for the description behind a term that is nothing but a picture: <dt><img></dt><dd>The quay</dd>."""
    plain = next(line.iter("a", "img", "ul", "ol", "p"), None) is None
    return line.tag == "dd" and box.tag == "dt" and plain and len(words_of(line)) <= _LONGEST / 2


def stands_before_credit(line: Element, article: Article) -> bool:
    """True for a short line that nothing names, between a picture and a line that its name calls the credit."""
    behind = line.getnext()
    if line.tag not in ("div", "p", "span") or behind is None or behind.tag != line.tag or article.holds.get(line):
        return False
    if next(line.iter("a", "img", "button", *HEADINGS), None) is not None:
        return False
    words = words_of(line)
    if says_little(words) or len(words.split()) > 60 or len(words) > _LONGEST:
        return False
    said = names(behind)
    named = is_credit_name(said) and said.isdisjoint(class_words("author_line"))
    return named and is_credit(words_of(behind), article.agencies, marked=True)
