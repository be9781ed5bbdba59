"""Lines of one kind behind every picture of a page and nowhere else: captions, whatever their class is called.

A photo essay of a site whose class names say nothing ("x1", "cap2") has its pictures in boxes of one class and a line
of another behind each of them. Where that class stands behind pictures alone, what it holds is theirs. So are short
sentences without a class, where they stand behind pictures and nowhere else in the text.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import islice

from linter.credits.person_names import is_byline
from linter.reading.article import Article
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words, divided
from linter.reading.pictures.captions.plain_captions import says_little
from linter.reading.pictures.class_names import Sign, tag_and_class
from linter.reading.pictures.interface_words import is_control, is_of_the_story
from linter.reading.pictures.text_runs import Slot, slots_of
from linter.text.words import length

_BOXES = 5  # round a picture, as far as the line behind it is looked for
_ENOUGH = 3  # pictures with such a line; two may be a photograph and an advert
_SHORT = 60  # of a plain line that nothing but its place makes a caption
_LONGEST = 300  # characters of a caption with its credit; a story's paragraphs beside pictures say more
_OTHER = (
    "img",
    "amp-img",
    "figure",
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "form",
    "button",
    "p",
)

Sharing = dict[Element, set[str]]


def say_behind_each(rows: list[tuple[Picture, Words]], article: Article, sharing: Sharing) -> None:
    """Give pictures without words the lines behind them, where lines of that class stand behind pictures only.

    Those of other pictures count that were taken for their captions already, by a credit at their end.
    """
    rows = [(picture, words) for picture, words in rows if words or not (words.later or words.figcaptions)]
    bare = sum(not words for _, words in rows)
    if not bare or len(rows) < _ENOUGH:
        return
    behind: defaultdict[Sign, list[tuple[Words, Element]]] = defaultdict(list)
    plain: list[tuple[Words, Element]] = []
    for picture, words in rows:
        line = _line_behind(picture.element, article, sharing)
        if line is not None and line.get("class") and (not words or _took(words, line, article)):
            behind[tag_and_class(line)].append((words, line))
        elif line is not None and not words and _is_short_sentence(line, article):
            plain.append((words, line))
    for sign, found in behind.items():
        if len(found) < max(_ENOUGH, 0.6 * bare) or all(words for words, _ in found):
            continue
        lines = [line for _, line in found]
        if not _only_there(sign, lines, article):
            continue
        slots = [slots_of(line, article.agencies) for line in lines]
        if _are_captions(["".join(slot.words for slot in each) for each in slots], article):
            for (words, _), each in zip(found, slots, strict=True):
                if not words:
                    _give(words, each, article)
    if len(plain) >= max(_ENOUGH, 0.6 * bare) and _only_they_are_short([line for _, line in plain], article):
        for words, line in plain:
            _give(words, slots_of(line, article.agencies), article)


def _is_short_sentence(line: Element, article: Article) -> bool:
    """True for a plain paragraph of a few words that ends in a full stop: "The pier at noon."."""
    if line.tag != "p" or line in article.holds or not _is_line(line):
        return False
    said = _said(line)
    return said[-1:] in tuple(".。") and said[-2:-1].isalnum() and length(said) <= _SHORT and said[:1].isalnum()


def _only_they_are_short(lines: list[Element], article: Article) -> bool:
    """True where no other paragraph of the text is as short as one of the lines, which differ and say something."""
    own, between = dict.fromkeys(lines), range(article.first, article.last + 1)
    said = [_said(line) for line in lines]
    most = max(map(length, said))
    others = (at for at in article.by_tag.get("p", ()) if article.order[at] in between and at not in own)
    if any(_is_short_sentence(each, article) and length(_said(each)) <= most for each in others):
        return False
    marked = (is_control(each) or is_of_the_story(each) or is_byline(each, article.agencies) for each in said)
    return len(set(said)) == len(said) and not any(marked)


def _said(line: Element) -> str:
    return " ".join("".join(line.itertext()).split())


def _took(words: Words, line: Element, article: Article) -> bool:
    """True where the caption of a picture stands in a line."""
    return any(run.owner is not None and article.within(run.owner, line) for run in words.caption)


def _line_behind(image: Element, article: Article, sharing: Sharing) -> Element | None:
    """The element behind a picture's box that holds words and no picture; its box has no words of its own."""
    for box in (image, *islice(image.iterancestors(), _BOXES)):
        if box is article.root or box is article.body or len(sharing.get(box, ())) > 1 or (box.tail or "").strip():
            return None
        following = box.getnext()
        if following is not None:
            fits = isinstance(following.tag, str) and "".join(following.itertext()).strip()
            return following if fits else None
    return None


def _only_there(sign: Sign, lines: list[Element], article: Article) -> bool:
    """True where no other element of the page is of that kind, and each line stands for itself."""
    same = [at for at in article.by_tag.get(sign[0], ()) if tag_and_class(at) == sign]
    return len(same) == len(lines) and all(_is_line(each) for each in lines)


def _is_line(line: Element) -> bool:
    if any(at.tag in _OTHER for at in line.iterdescendants("*")):
        return False
    return not any(at.tag in ("a", "li", "table", "nav", "footer") for at in islice(line.iterancestors(), DEEPEST))


def _are_captions(lines: list[str], article: Article) -> bool:
    """True for lines that differ and say something, of which none is long, a control's words or a byline."""
    if len(set(lines)) < len(lines) or all(map(says_little, lines)):
        return False
    if any(not 0 < length(each) <= _LONGEST or not each[:1].isalnum() or each[-1] in ":：?？" for each in lines):
        return False
    other = (is_control(each) or is_of_the_story(each) or is_byline(each, article.agencies) for each in lines)
    return not any(other)


def _give(words: Words, slots: list[Slot], article: Article) -> None:
    found = divided(slots, words.container, article.agencies)
    words.caption, words.credit = found.caption, found.credit
