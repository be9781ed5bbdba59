"""Where an article is by its tags, where its text does not tell: a short text, a form never closed, a second story."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from linter.reading.html.nesting import summed, those_within
from linter.reading.html.tree import DEEPEST, Element, is_within
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.text.words import parted_words

OUTSIDE_TAGS = frozenset({"nav", "footer", "aside", "form", "dialog", "template", "select", "noscript"})
_APART = OUTSIDE_TAGS | {"figure", "figcaption"}
_LITTLE = 600  # letters of running text on a page that has none of an article: notices, a line to readers
_LINE = 60  # letters of running text in a box of spans
_SPANS = 200  # elements of such a box that are looked at
_SEVERAL = 2  # paragraphs of a story; a teaser has one
_MANY = 40  # articles that are looked at; a page with more is no page of stories
_INLINE = frozenset({"span", "b", "i", "em", "strong", "u", "a", "font", "br", "sup", "sub", "small", "s"})
_UNCLOSED = ("form", "nav", "footer", "aside", "dialog")  # what stands round all that follows where its end is missing


def unclosed_boxes(
    by_tag: dict[str, list[Element]], sizes: dict[Element, int], order: dict[Element, int]
) -> frozenset[Element]:
    """The forms that hold most of the page's text, and menus, footers and asides that hold the article's parts too.

    Somebody forgot their end tag, or the system puts a form round every page, or a theme names the box of the page and
    its menu ("content-and-menu") after both.
    """
    middle, total = _middle(sizes, order)
    if middle is None:
        return frozenset()
    # What holds more than half of the text holds the letter in its middle.
    round_it = [at for at in (middle, *middle.iterancestors()) if at.tag in _UNCLOSED or _is_called_beside(at)]
    if not round_it:
        return frozenset()
    held = summed(sizes, order)
    parts = summed({at: 1 for tag in ("h1", "figcaption") for at in by_tag.get(tag, ())}, order)
    most = (at for at in round_it if held.get(at, 0) * 2 > total)
    first = min(map(order.__getitem__, sizes))
    return frozenset(at for at in most if at.tag == "form" or parts.get(at) or _is_misnamed(at, order[at] <= first))


def _is_misnamed(box: Element, has_first: bool) -> bool:
    """True for a box with most of a page's text, the first line too, that its name alone puts beside it ("foot", as
    France calls a sport). Comments and notices at a page's foot may be longer than the story, and stand behind it."""
    return has_first and box.tag not in _UNCLOSED and names(box).isdisjoint(class_words("comments"))


def _is_called_beside(box: Element) -> bool:
    return box.tag not in ("html", "body") and not names(box).isdisjoint(class_words("beside"))


def _middle(sizes: dict[Element, int], order: dict[Element, int]) -> tuple[Element | None, int]:
    """The paragraph in which the letter in the middle of all text stands, and how many letters there are."""
    total, passed = sum(sizes.values()), 0
    for paragraph in sorted(sizes, key=order.__getitem__):
        passed += sizes[paragraph]
        if passed * 2 >= total:
            return paragraph, total
    return None, total


def wrapped_too(sizes: dict[Element, int], by_tag: dict[str, list[Element]]) -> dict[Element, int]:
    """The paragraphs of a page, or those that spans wrap, where there are more of them and hardly others."""
    wrapped = dict(_wrapped(by_tag)) if sum(sizes.values()) <= _LITTLE else {}
    return wrapped if len(wrapped) > len(sizes) else sizes


def _wrapped(by_tag: dict[str, list[Element]]) -> Iterator[tuple[Element, int]]:
    """Lines in boxes of nothing but spans, as are left of what was pasted into a blog's editor; and their size."""
    for box in by_tag.get("div", ()):
        inner = {at.tag for at in islice(box.iter("*"), 1, _SPANS)}
        if "span" not in inner or not inner <= _INLINE or (box.text or "").strip():
            continue
        size = len(" ".join("".join(box.itertext()).split()))
        if size >= _LINE and not names(box) & class_words("caption", "credit"):
            yield box, size


def short_article(
    by_tag: dict[str, list[Element]],
    paragraphs: list[Element],
    sizes: dict[Element, int],
    order: dict[Element, int],
) -> Element | None:
    """The one element of a page that its tag and its heading make an article, where no text is long enough to tell.

    A front page has many, or links as headings.
    """
    if sum(sizes[found] for found in paragraphs) > _LITTLE:
        return None
    articles = by_tag.get("article", [])
    found = _headed(articles, by_tag, "h1", order) or _headed(articles, by_tag, "h2", order)
    if not articles:
        found = _headed(by_tag.get("main", []), by_tag, "h1", order)
    if len(found) != 1 or any(is_within(each, found[0]) for each in paragraphs):
        return None
    return found[0] if next(found[0].iter("figure", "img", "amp-img", "picture"), None) is not None else None


def _headed(
    boxes: list[Element], by_tag: dict[str, list[Element]], tag: str, order: dict[Element, int]
) -> list[Element]:
    """Those of some elements that hold a heading which is no link."""
    plain = {head: 1 for head in by_tag.get(tag, ()) if next(head.iter("a"), None) is None and not _is_linked(head)}
    holds = summed(plain, order)
    return [box for box in boxes if holds.get(box)]


def _is_linked(element: Element) -> bool:
    return any(at.tag == "a" for at in islice(element.iterancestors(), DEEPEST))


def short_paragraphs(article: Element) -> list[Element]:
    """The lines of an article without longer ones; the only line beside a picture is its caption."""
    found = []
    for line in article.iter("p"):
        box = line.getparent()
        beside = (
            len(list(box.iterchildren("p"))) == 1 and next(box.iterchildren("img", "picture", "a"), None) is not None
        )
        apart = not names(line).isdisjoint(class_words("caption", "credit"))
        inside = any(at.tag in _APART for at in islice(line.iterancestors(), DEEPEST))
        if not (beside or apart or inside) and parted_words("".join(line.itertext())) > 2:
            found.append(line)
    return found


def laid_out(frame: Element) -> Element:
    """What holds a frame of InDesign's: its export has a box for each of the text, the pictures and their captions."""
    while (frame.get("id") or "").startswith("_idContainer") and frame.getparent() is not None:
        frame = frame.getparent()
    return frame


def titled_article(
    by_tag: dict[str, list[Element]], paragraphs: list[Element], order: dict[Element, int], body: Element
) -> Element | None:
    """Of articles that a page prints one below the other, with a headline each, the first, where its title names it.

    Pages that go on with the next story when a reader reaches the end have them so. None where that is not the case.
    """
    found = [at for at in by_tag.get("article", ())[:_MANY] if is_within(at, body) and at is not body]
    if len(found) < 2 or "title" not in by_tag:
        return None
    title = _plain("".join(by_tag["title"][0].itertext()))
    heads = {at: _plain(" ".join("".join(head.itertext()) for head in at.iter("h1"))) for at in found}
    told = [at for at, head in heads.items() if head and len(those_within(paragraphs, at, order)) >= _SEVERAL]
    named = [at for at in told if heads[at] in title]
    return named[0] if named == told[:1] and len(told) > 1 else None


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
