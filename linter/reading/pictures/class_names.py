"""What an element's names say it is for: class names, ids, test ids and item properties, word by word."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice, pairwise

from linter.model.lazy_regex import lazy
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.class_vocabulary import attribute_names, class_words

_MANY = 200  # attributes; no site has so many, and reading them all takes the square of their number
_NONE: frozenset[str] = frozenset()
_SHOWN = lazy(
    r"([a-z0-9]{2,4}):(?:inline-)?(?:block|flex|grid|inline)|d-([a-z]{2,3})-(?:inline-)?(?:block|flex|grid|inline)"
)
_HIDDEN = lazy(r"([a-z0-9]{2,4}):hidden|d-([a-z]{2,3})-none")
_UNSEEN_STYLE = lazy(r"(?i)(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)")
# What stands in utility classes beside the words that say on what a box is seen: "u-hidden", "print:block", "sr-only".
_BESIDE = frozenset(
    {"is", "has", "u", "on", "in", "for", "to", "d", "display", "block", "inline", "flex", "grid", "table"}
)
_BESIDE |= {"below", "above", "up", "down", "sr", "mfp", "visually"}
_ALONE = frozenset({"hidden", "hide", "only", "print"})  # these say so without the name of a screen
_SLIDES = 60  # of a carousel are looked at
_SLIDE_BOXES = 7  # round a picture, with that of the slides
_WORD = lazy(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

Sign = tuple[str, str]  # an element's tag and class


@lru_cache(maxsize=8192)
def split(name: str) -> frozenset[str]:
    """The words of a name, and each two neighbours as one: articleImageCaption, article-image-caption."""
    words = [word.lower() for word in _WORD.findall(name)]
    joined = [a + b for a, b in pairwise(words)]
    said = frozenset(words + joined)
    return said if said.isdisjoint(class_words("state")) else said - _only_stated(name)


def _only_stated(name: str) -> frozenset[str]:
    """The roles that a name only says a box has or has not: "hasCaption", "header--no-credit"."""
    state, role = class_words("state"), class_words("caption", "credit")
    stated, own = set[str](), set[str]()
    for each in name.split():
        words = ["", *(word.lower() for word in _WORD.findall(each))]
        for before, word in pairwise(words):
            (stated if before in state else own).add(word)
    return (frozenset(stated) & role) - own


def tag_and_class(element: Element) -> Sign:
    """What elements of one kind share in a page's template: the tag, and the class as it is written."""
    return element.tag, " ".join((element.get("class") or "").split())


def names(element: Element) -> frozenset[str]:
    """The words of the element's own names."""
    keys = element.keys()
    if not keys or len(keys) > _MANY:
        return _NONE
    naming = attribute_names("names")
    if len(keys) == 1:  # as half of those that are asked: a class, and nothing else
        return split(element.get(keys[0])) if keys[0] in naming else _NONE
    said = " ".join([element.get(key) for key in keys if key in naming])
    return split(said) if said else _NONE


_SCREENS = ("screen", "screens")


def for_other_screens(one: Element, other: Element, *, hidden: bool = False) -> bool:
    """True where two elements stand in sister boxes that are alike but for a word of the screen they are shown on.

    ``mobile`` beside ``desktop``, ``hidden xl:block`` beside ``xl:hidden``: a reader sees one of the two.
    With ``hidden`` a word must say so: "size-large" beside "size-medium" are two sizes of what is seen twice, and so
    are "desktop-large" and "desktop-medium".
    """
    ours, theirs = _own_classes(one, other)  # whole names: "hidden xl:block" and "xl:hidden"
    words = split(" ".join(ours | theirs))
    return not words.isdisjoint(class_words("screen")) and (not hidden or _say_who_sees(ours, theirs))


def perhaps_for_other_screens(one: Element, other: Element) -> bool:
    """True where two sister boxes name a device each and a size: "desktop-large" beside "desktop-medium".

    Two sizes of what is seen twice, or two widths of a screen: a name cannot tell.
    """
    both = _own_classes(one, other)
    return all(any(map(_names_a_size, classes)) for classes in both)


def _say_who_sees(ours: set[str], theirs: set[str]) -> bool:
    """True where the classes of two boxes name two devices, or say of one on what it is seen, not how large it is."""
    devices = [split(" ".join(classes)) & class_words("device") for classes in (ours, theirs)]
    if all(devices) and devices[0] != devices[1]:
        return True
    if all(not split(" ".join(classes)).isdisjoint(_SCREENS) for classes in (ours, theirs)):
        return True  # "large-screen" beside "small-screen"; alone it may be a width: "wide-screen"
    plain = [name for name in ours | theirs if not _names_a_size(name)]
    return not split(" ".join(plain)).isdisjoint(class_words("seen"))


@lru_cache(maxsize=8192)
def _names_a_size(name: str) -> bool:
    """True for "desktop-large", a size in which a picture is kept, and not for "show-desktop-large"."""
    words = {word.lower() for word in _WORD.findall(name)}
    seen, device = class_words("seen"), class_words("device")
    sized = not words.isdisjoint(class_words("screen") - seen - device)
    return sized and not words.isdisjoint(device) and words.isdisjoint(seen - device)


def each_for_its_screen(one: Element, other: Element) -> bool:
    """True where each of two sister boxes says on which screen it is seen: "mobile-only" and "desktop-only".

    Where only one does, readers on the other screen see both.
    """
    return for_other_screens(one, other, hidden=True) and all(
        any(map(_says_where, names)) for names in _own_classes(one, other)
    )


def _own_classes(one: Element, other: Element) -> tuple[set[str], set[str]]:
    """The classes that each of two sister boxes has alone, in which two elements stand; none for other boxes."""
    ours = [one, *one.iterancestors()]
    theirs = dict.fromkeys((other, *other.iterancestors()))
    number = next((number for number, at in enumerate(ours) if at in theirs), 0)
    sister = next((at for at in theirs if at.getparent() is ours[number]), None)
    if number == 0 or sister is None or sister.tag != ours[number - 1].tag:
        return set(), set()
    first, second = set(_classes(ours[number - 1])), set(_classes(sister))
    return first - second, second - first


def says_caption_apart(element: Element) -> bool:
    """True where one of the classes, or of a box that holds nothing else, says caption and none but another credit."""
    at: Element | None = element
    while at is not None and at.tag != "figure":
        if any(_says_caption_only(name) for name in _classes(at)):
            return True
        parent = at.getparent()
        at = parent if parent is not None and len(parent) == 1 else None
    return False


def _says_caption_only(name: str) -> bool:
    said = split(name)
    return not said.isdisjoint(class_words("caption")) and said.isdisjoint(class_words("credit"))


def one_is_unseen(one: Element, other: Element) -> bool:
    """True where one of two elements stands in a box that is hidden, or kept for print or one kind of screen, and the
    other does not: "print-only", "d-none d-print-block", display: none."""
    ours = [one, *islice(one.iterancestors(), DEEPEST)]
    theirs = [other, *islice(other.iterancestors(), DEEPEST)]
    shared = {*ours} & {*theirs}
    return any(map(is_unseen, (at for at in ours if at not in shared))) != any(
        map(is_unseen, (at for at in theirs if at not in shared))
    )


def is_unseen(element: Element) -> bool:
    """True for a box that is hidden, or kept for some screens or for paper, by what it says itself."""
    if element.get("hidden") is not None or _UNSEEN_STYLE.search(element.get("style") or ""):
        return True
    return any(_says_where(name) and not _names_a_size(name) for name in _classes(element))


@lru_cache(maxsize=8192)
def _says_where(name: str) -> bool:
    """True for a class name that says of a box on what it is seen, and nothing else."""
    words = {word.lower() for word in _WORD.findall(name)}
    if words == {"d", "none"}:
        return True
    if not words <= class_words("screen", "seen") | _BESIDE:
        return False
    screens = class_words("screen") - {"hidden", "visible", "hide", "show"}
    return not words.isdisjoint(_ALONE) or (not words.isdisjoint(class_words("seen")) and not words.isdisjoint(screens))


def in_one_carousel(clone: Element | None, other: Element) -> bool:
    """True where a copied box and a picture stand among nothing but boxes with pictures.

    An endless carousel has a clone of each slide in front of the slides, and one behind them. What slides say is no
    text between them.
    """
    box = clone.getparent() if clone is not None else None
    if box is None or box not in islice(other.iterancestors(), _SLIDE_BOXES):
        return False
    return all(next(at.iter("img", "amp-img"), None) is not None for at in islice(box.iterchildren("*"), _SLIDES))


def take_turns(one: Element, other: Element) -> bool:
    """True where classes show one element from a width of screen on and hide the other from that width on.

    ``hidden xl:block`` and ``xl:hidden``, ``d-none d-lg-block`` and ``d-lg-none``: wherever the two stand in the page,
    a reader sees one of them.
    """
    a, b = _classes(one), _classes(other)
    return bool(_shown_from(a) & _hidden_from(b) or _shown_from(b) & _hidden_from(a))


def _shown_from(classes: set[str]) -> set[str]:
    """The widths from which on an element is shown that is hidden on smaller screens."""
    hidden = {"hidden", "d-none"} & classes
    return {hit[1] or hit[2] for name in classes if hidden and (hit := _SHOWN.fullmatch(name))}


def _hidden_from(classes: set[str]) -> set[str]:
    shown = not {"hidden", "d-none"} & classes
    return {hit[1] or hit[2] for name in classes if shown and (hit := _HIDDEN.fullmatch(name))}


def _classes(element: Element) -> set[str]:
    return set((element.get("class") or "").split())


def is_credit_name(said: frozenset[str]) -> bool:
    """True for the words of a name that calls its element a credit."""
    return not said.isdisjoint(class_words("credit"))
