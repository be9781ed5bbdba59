"""Finds the words that belong to a picture: caption and credit in all the places where pages put them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from linter.credits.find import find_credit, is_credit, is_led_in
from linter.data.interface import is_control, without_controls
from linter.data.markup import class_words
from linter.pages.article import Article
from linter.pages.hints import names
from linter.pages.images import Picture
from linter.pages.tree import Element
from linter.pages.words import BLOCK, SILENT, Run, joined

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NO_WORDS = SILENT | _HEADINGS | frozenset({"button", "video", "audio", "select", "input", "noscript", "nav", "form", "label"})
_LONGEST = 1200  # characters of a container that can still be a picture's; captions end at 458 (measured)
_BREAK = Run(None, False, " ")
_BYLINE = re.compile(r"(?:von|by|par|por|di|av|af|door|text:?)\s", re.I)


@dataclass(slots=True)
class Slot:
    """A stretch of words in one place beside a picture.

    ``kind`` is caption, credit, perhaps (a credit, or the article's author) or "" (the names say nothing).
    """

    kind: str
    element: Element
    runs: list[Run] = field(default_factory=list)
    words: str = ""

    @property
    def plain_credit(self) -> bool:
        """True where the names call it a credit and nothing else, or the words can be nothing else."""
        return self.kind == "credit" or is_credit(self.words)


@dataclass(slots=True)
class Words:
    """What was found for one picture: runs of its caption and credit, and whether they share one text."""

    container: Element
    caption: list[Run] = field(default_factory=list)
    credit: list[Run] = field(default_factory=list)
    empty: Element | None = None
    in_figure: bool = False

    def __bool__(self) -> bool:
        return bool(self.caption or self.credit)


def words_of_picture(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> Words:
    """The caption and credit of a picture. ``sharing`` tells which pictures each element holds."""
    figure = _figure_of(picture, sharing)
    if figure is not None:
        slots = _slots(figure, figure)
        empty = _empty_caption(figure)
        container = figure
    else:
        slots, empty, container = [], None, _outermost(picture)
    more, container = _around(container, slots, picture, article, sharing)
    slots = slots + more if not more or _precedes(container, slots, more, article) else more + slots
    found = _divided(slots, container)
    found.in_figure = figure is not None
    found.empty = empty if not found.caption else None
    return found


def _figure_of(picture: Picture, sharing: dict[Element, set[str]]) -> Element | None:
    """The figure round a picture: the nearest with words of its own, else the nearest."""
    nearest = None
    for at in picture.element.iterancestors():
        if at.tag == "figure":
            if nearest is None:
                nearest = at
            if next(at.iter("figcaption"), None) is not None and len(sharing.get(at, ())) <= 1:
                return at
        elif at.tag in ("article", "main", "body"):
            break
    return nearest


def _outermost(picture: Picture) -> Element:
    """The picture with the wrappers that hold nothing else."""
    at = picture.element
    for parent in at.iterancestors():
        if parent.tag in ("picture", "source", "amp-img") or (parent.tag == "a" and len(parent) == 1 and not (parent.text or "").strip()):
            at = parent
        else:
            break
    return at


def _empty_caption(figure: Element) -> Element | None:
    for found in figure.iter("figcaption"):
        if not joined(_runs(found)) and next(found.iter("img", "svg", "input", "video"), None) is None:
            return found
    return None


def _runs(element: Element) -> list[Run]:
    return [run for slot in _slots(element, element) for run in slot.runs]


def _label(element: Element, inside: str) -> str | None:
    """What the element's words are: caption, credit, the label round it, or None for words that do not count."""
    tag = element.tag
    if tag in _NO_WORDS:
        return None
    said = names(element)
    if tag == "figcaption":
        return "credit" if _is_credit_name(said) and said.isdisjoint(class_words("caption")) else "caption"
    if not said.isdisjoint(_interface()) and said.isdisjoint(class_words("caption")):
        return None
    if _is_credit_name(said):
        return "credit"
    if tag == "cite":
        return "credit"
    if not said.isdisjoint(class_words("credit_perhaps")):
        return "credit" if inside in ("caption", "credit") else "perhaps"
    if not said.isdisjoint(class_words("caption")):
        return "caption"
    return inside


def _interface() -> frozenset[str]:
    return class_words("interface")


def _is_credit_name(said: frozenset[str]) -> bool:
    return not said.isdisjoint(class_words("credit"))


def _slots(container: Element, top: Element) -> list[Slot]:
    """The words below ``container`` in reading order, split where their label or their line changes."""
    slots: list[Slot] = []
    labels: list[str] = [""]
    owners: list[Element] = [container]

    def add(owner: Element, tail: bool, string: str) -> None:
        if not slots or slots[-1].element is not owners[-1] or slots[-1].kind != labels[-1]:
            slots.append(Slot(labels[-1], owners[-1]))
        slots[-1].runs.append(Run(owner, tail, string))

    first = _label(container, "") if container.tag != "figure" else ""
    labels[0] = first or ""
    walker = etree.iterwalk(container, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "start":
            if element is not container:
                if element.tag in BLOCK and slots:
                    slots[-1].runs.append(_BREAK)
                label = _label(element, labels[-1])
                if label is None or (element.tag == "figure" and container.tag == "figure"):
                    walker.skip_subtree()
                    labels.append(labels[-1])
                    owners.append(owners[-1])
                    continue
                own = label != labels[-1] or element.tag in BLOCK or (element.tag == "span" and _sets_apart(element))
                labels.append(label)
                owners.append(element if own else owners[-1])
            if element.text and element.text.strip():
                add(element, False, element.text)
            elif element.text and slots:
                slots[-1].runs.append(Run(element, False, element.text))
        elif element is not container:
            if event == "end":
                labels.pop()
                owners.pop()
                if element.tag in BLOCK and slots:
                    slots[-1].runs.append(_BREAK)
            if element.tail and element.tail.strip():
                add(element, True, element.tail)
            elif element.tail and slots:
                slots[-1].runs.append(Run(element, True, element.tail))
    return _spoken(slots)


def _sets_apart(span: Element) -> bool:
    """True for a span with a name of its own beside another: site builders use them as boxes."""
    return bool(span.get("class")) and (span.getnext() is not None or span.getprevious() is not None)


def _spoken(slots: list[Slot]) -> list[Slot]:
    """The slots that hold words of the desk, not of the page's controls."""
    kept: list[Slot] = []
    opening: list[Run] = []  # a bracket or dash that an element of its own holds belongs to what follows
    for slot in slots:
        slot.words = joined(slot.runs)
        if is_control(slot.words):
            continue
        if slot.words.strip(" .,:;|/-–—·•()[]"):
            slot.runs = opening + slot.runs
            slot.words = joined(slot.runs)
            opening = []
            kept.append(slot)
        elif slot.words in ("(", "[", "/", "|", "–", "—", "-"):
            opening = slot.runs
        elif kept and slot.words:
            kept[-1].runs += slot.runs
            kept[-1].words = joined(kept[-1].runs)
    return kept


def _around(
    container: Element, slots: list[Slot], picture: Picture, article: Article, sharing: dict[Element, set[str]]
) -> tuple[list[Slot], Element]:
    """Words that stand outside the container but belong to the picture, and the widened container."""
    found: list[Slot] = []
    said = _size(container)
    for parent in list(container.iterancestors())[:7]:
        if parent.tag in ("body", "html", "main") or parent is article.root or parent is article.body:
            break
        if len(sharing.get(parent, ())) > 1 or _holds_prose(parent, article):
            break
        size = _size(parent)
        if size == said:
            container = parent
            continue
        if size - said > 4 * _LONGEST:
            break
        said = size
        new = [slot for slot in _slots(parent, parent) if not _below(slot.element, container) or slot.element is parent]
        new = [slot for slot in new if not _known(slot, slots + found)]
        if sum(len(slot.words) for slot in new) > _LONGEST:
            break
        have = bool(slots or found)
        captioned = any(not slot.plain_credit for slot in slots + found)
        taken = [slot for slot in new if _belongs(slot, parent, have, captioned)]
        if article.headline is not None and _below(article.headline, parent):
            taken = [slot for slot in taken if slot.kind in ("caption", "credit") or is_led_in(slot.words)]
        if any(slot.plain_credit or find_credit(slot.words) for slot in slots + found):
            taken = [slot for slot in taken if not slot.plain_credit]
        if new and not taken:
            break
        found += _likeliest(taken, new, captioned)
        container = parent
    if not found and not slots:
        found = _beside(container)
    elif not any(slot.kind == "credit" or find_credit(slot.words) or is_credit(slot.words) for slot in slots + found):
        found = found + [slot for slot in _beside(container) if slot.kind == "credit" or is_credit(slot.words)]
    elif slots and all(is_credit(slot.words) for slot in slots) and not found:
        found = [slot for slot in _beside(container) if slot.kind == "caption"]
    return found, container


def _likeliest(taken: list[Slot], new: list[Slot], captioned: bool) -> list[Slot]:
    """Where the names call one slot the caption, others that nothing names are not; a plain line in front of a
    credit is its caption."""
    if any(slot.kind == "caption" for slot in taken):
        return [slot for slot in taken if slot.kind or is_credit(slot.words)]
    if taken and all(slot.plain_credit for slot in taken):
        first, last = new.index(taken[0]), new.index(taken[-1])
        if first > 0 and _is_line(new[first - 1]):
            return [new[first - 1], *taken]
        if last + 1 < len(new) and _is_line(new[last + 1]) and not captioned:
            return [*taken, new[last + 1]]
    return taken


def _is_line(slot: Slot) -> bool:
    return not slot.kind and len(slot.words) <= 400 and len(slot.words.split()) > 2


def _size(element: Element) -> int:
    """How many characters of words stand below an element, scripts and drawings included."""
    return len("".join("".join(element.itertext()).split()))


def _known(slot: Slot, others: list[Slot]) -> bool:
    owners = {(run.owner, run.tail) for other in others for run in other.runs if run.owner is not None}
    return any((run.owner, run.tail) in owners for run in slot.runs if run.owner is not None)


def _holds_prose(element: Element, article: Article) -> bool:
    """True where the element holds running text that is no caption."""
    count = article.holds.get(element, 0)
    if count == 0:
        return False
    if count > 2:
        return True
    for found in article.paragraphs:
        if _below(found, element) and not _captionish(found, element):
            size = len("".join(found.itertext()))
            if size > 400 or names(element).isdisjoint(class_words("picture")):
                return True
    return False


def _captionish(element: Element, top: Element) -> bool:
    at: Element | None = element
    while at is not None and at is not top.getparent():
        if at.tag in ("figcaption", "figure", "em", "i", "small") or not names(at).isdisjoint(class_words("caption")):
            return True
        at = at.getparent()
    children = list(element)
    return len(children) == 1 and children[0].tag in ("em", "i", "small") and not (element.text or "").strip()


def _below(element: Element, top: Element) -> bool:
    at: Element | None = element
    while at is not None:
        if at is top:
            return True
        at = at.getparent()
    return False


def _belongs(slot: Slot, parent: Element, have: bool, captioned: bool) -> bool:
    """Whether words in the same box as a picture are its caption or credit."""
    if len(slot.words) > 600:
        return False
    if is_credit(slot.words) or (slot.kind == "credit" and is_credit(slot.words, marked=True)):
        return not _BYLINE.match(slot.words)
    if have and slot.kind != "caption":
        return False
    if slot.kind == "caption":
        return not captioned
    if slot.kind == "perhaps":
        return not names(parent).isdisjoint(class_words("picture")) and is_credit(slot.words, marked=True)
    if slot.element.tag in ("em", "i", "small", "figcaption") or _captionish(slot.element, parent):
        return True
    pictured = not names(parent).isdisjoint(class_words("picture"))
    return (pictured or find_credit(slot.words) is not None) and len(slot.words) <= 400


def _beside(container: Element) -> list[Slot]:
    """Words in the next element, or the one before, where it is plainly a caption or a credit."""
    found: list[Slot] = []
    at = container
    for _ in range(3):
        nearby = at.getnext()
        for _ in range(2):
            if nearby is None or not isinstance(nearby.tag, str):
                break
            slots = _slots(nearby, nearby) if _plainly_words(nearby) else []
            if not slots:
                if joined([Run(nearby, False, "".join(nearby.itertext()))]) or next(nearby.iter("img"), None) is not None:
                    break
                nearby = nearby.getnext()
                continue
            found += slots
            nearby = nearby.getnext()
        if found or at.tail and at.tail.strip():
            break
        parent = at.getparent()
        if parent is None or parent.tag in ("article", "main", "body", "section") or at.getnext() is not None:
            break
        at = parent
    return found


def _plainly_words(element: Element) -> bool:
    """True for an element whose names, tag or form say caption or credit."""
    words = joined([Run(element, False, "".join(element.itertext()))])
    if not words or len(words) > 500 or element.tag in _HEADINGS or next(element.iter("img", "figure"), None) is not None:
        return False
    if element.tag == "figcaption" or (element.tag in ("em", "small") and len(words) < 300):
        return True
    said = names(element)
    for child in element.iterchildren():
        if isinstance(child.tag, str) and len(element) == 1:
            said = said | names(child)
    if not said.isdisjoint(class_words("caption")):
        return True
    if _is_credit_name(said) and said.isdisjoint({"author", "byline", "autor"}) and is_credit(words, marked=True):
        return True
    if len(words) < 160 and is_credit(words):
        return True
    whole = [child for child in element if isinstance(child.tag, str) and child.tag in ("em", "i", "small")]
    return element.tag == "p" and len(whole) == 1 and len(words) < 300 and joined([Run(whole[0], False, "".join(whole[0].itertext()))]) == words


def _precedes(container: Element, slots: list[Slot], more: list[Slot], article: Article) -> bool:
    if not slots:
        return True
    return article.order.get(slots[0].element, 0) <= article.order.get(more[0].element, 0)


def _divided(slots: list[Slot], container: Element) -> Words:
    """Which slots are caption and which credit."""
    found = Words(container)
    if not slots:
        return found
    marked = [slot for slot in slots if slot.kind in ("credit", "perhaps") and is_credit(slot.words, marked=True)]
    if marked:
        first = slots.index(marked[0])
        marked = [slot for number, slot in enumerate(slots) if slot in marked or (number > first and is_credit(slot.words))]
    captions = [slot for slot in slots if slot not in marked]
    if not marked and len(slots) > 1:
        marked = [slot for slot in slots if is_credit(slot.words)]
        if len(marked) == len(slots):
            marked = marked[:1] if len(slots) == 1 else marked
        captions = [slot for slot in slots if slot not in marked]
    strong = [slot for slot in marked if is_credit(slot.words)]
    if strong and len(strong) < len(marked):
        # Site builders give caption and credit one class name: the longer words that are no credit are the caption.
        told = [slot for slot in marked if slot not in strong and len(slot.words.split()) > 5]
        if told:
            captions, marked = told, [slot for slot in marked if slot not in told]
    found.caption = list(_joined_slots(_once(captions)))
    found.credit = list(_joined_slots(_once(marked)))
    return found


def _once(slots: list[Slot]) -> list[Slot]:
    """Slots whose words were not said before: pages print a caption again for another device."""
    kept: list[Slot] = []
    for slot in slots:
        said = _plain(slot.words)
        if all(said != _plain(other.words) for other in kept) and said != _plain(" ".join(other.words for other in kept)):
            kept.append(slot)
    return kept


def _plain(words: str) -> str:
    return words.casefold().strip(" .,:;|/-–—·•()[]")


def _joined_slots(slots: list[Slot]) -> Iterator[Run]:
    for slot in slots:
        yield from slot.runs
        yield _BREAK


def spoken_span(words: str) -> tuple[int, int]:
    """The caption's own words within a text whose ends a control may have written."""
    return without_controls(words)
