"""Where the words beside a picture fall apart: inline elements that begin another line or another kind of words."""

from __future__ import annotations

from linter.credits.detection import is_credit, is_led_in
from linter.credits.lead_marks import is_lead_in
from linter.credits.person_names import names_a_person
from linter.data.word_lists import given_names
from linter.model.agency import Agencies
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import Element
from linter.reading.pictures.captions.control_words import names_a_credit
from linter.reading.pictures.interface_words import is_caption_term
from linter.text.accents import without_accents

_BRAND = 3  # letters of half a name in bold: You|Tube
_SENTENCE = 4  # words behind a credit that are a caption, and no further party


def kind_of_term(element: Element) -> str:
    """What the term of a list says that its description is, caption or credit: <dt>Caption</dt><dd>The quay</dd>."""
    term = element if element.tag == "dt" else element.getprevious()
    if term is None or term.tag != "dt":
        return ""
    words = "".join(term.itertext()).strip().rstrip(" :：")
    return "caption" if is_caption_term(words) else "credit" if is_lead_in(f"{words}:") else ""


def signs(element: Element, agencies: Agencies) -> bool:
    """True for words in italics or small print, or a link, that are a credit, or a person whose given name we know, at
    the end of a line behind a whole sentence."""
    if element.tag not in ("em", "i", "small", "a") or len(element) or (element.tail or "").strip():
        return False
    beside = element.getprevious()
    before = beside.tail if beside is not None else element.getparent().text
    if beside is not None and not before and is_led_in(element.text or "", agencies):
        return True  # <span>The quay</span><small>Photo: Jo Lee</small>
    if (before or "").rstrip()[-1:] not in tuple('.!?…”"»'):
        return False
    words = element.text or ""
    if is_credit(words, agencies, marked="/" in words and words[:1].isupper()):
        return True
    given = without_accents(words.split()[0]) in given_names() if words.split() else False
    return given and names_a_person(words, agencies)


def sets_apart(span: Element) -> bool:
    """True for a span that site builders use as a box: with a name of its own beside another, or set against a stop."""
    said = (span.text or "").strip()
    slashed = said[:1] in tuple("/／") and len(said) > 1  # alone it parts the names before and behind it
    if (names_a_credit(said) or slashed) and not (span.tail or "").strip():
        return True
    if span.getnext() is not None and span.getnext().tag == "br" and not (span.tail or "").strip():
        return span.getprevious() is None and not (span.getparent().text or "").strip()  # the first line of several
    if span.get("class") and (span.getnext() is not None or span.getprevious() is not None):
        return True
    if (span.tail or "").strip():
        return False
    if span.getparent().tag == "figcaption" and _is_one_of_two(span):
        return True
    beside = span.getprevious()
    before = beside.tail if beside is not None else span.getparent().text
    if not before and beside is not None and beside.tag == "span":
        before = "".join(beside.itertext())  # <span>The quay.</span><span>Jo Lee</span>
        if _are_two_lines(before, "".join(span.itertext())):
            return True
    before = before if before is None or not span.get("class") else before.rstrip()
    return bool(before) and before[-1] in '.!?”"»'  # no blank behind the stop: another box begins


def _are_two_lines(before: str, words: str) -> bool:
    """True for several words and several others that would be read as one: "on the quay" "Photo: Jo Lee"."""
    glued = before[-1:].islower() and words[:1].isupper()
    return glued and len(before.split()) >= _SENTENCE and len(words.split()) > 1


def _is_one_of_two(span: Element) -> bool:
    """True for one of the two spans that are all of a figcaption."""
    around = [*span.getparent().iterchildren("*")]
    said = [span.getparent().text, *(at.tail for at in around)]
    return [at.tag for at in around] == ["span", "span"] and not any((words or "").strip() for words in said)


def is_title(element: Element) -> bool:
    """True for words in bold with a class, glued to those behind them: a title that a style sheet parts.

    Half a name is none: "<b>e</b>Bay"."""
    if element.tag not in ("b", "strong") or not element.get("class") or not (element.tail or "")[:1].isupper():
        return False
    return len("".join(element.itertext()).strip()) > _BRAND


def leads_in(element: Element, agencies: Agencies) -> bool:
    """True for an element that holds a whole credit in front of a caption: <i>Photo: Jo Lee</i> The ferry leaves."""
    behind = (element.tail or "").split()
    if len(behind) < _SENTENCE or not behind[0][:1].isupper() or element.getprevious() is not None:
        return False
    before = (element.getparent().text or "").strip() if element.getparent() is not None else ""
    words = joined(runs_of(element))
    return not before and not is_lead_in(words) and is_led_in(words, agencies)
