"""Pictures whose caption or credit stands in the data of a script, which prints it when the page is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from itertools import islice
from typing import Any

from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import is_picture_file, picture_key
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_nearby import is_more_than_a_picture
from linter.reading.pictures.class_names import names, split
from linter.reading.pictures.class_vocabulary import attribute_names, class_words
from linter.reading.pictures.interface_words import is_control, is_of_the_story, is_press, label_of
from linter.reading.pictures.lazy_loading import is_real
from linter.text.accents import without_accents
from linter.text.words import how_many_words

_LARGEST = 4_000_000  # letters of a script's data
_BOXES = 5  # round a picture, within which a button is looked for
_WORDS = 3  # of a caption in an attribute of a link, whose title may be the file's
_SHORTEST = 6  # letters of what a picture's data says
_TAG = lazy(r"<[^<>]{0,300}>")
_WORD = lazy(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_FORMS = frozenset({"text", "html", "plain", "raw", "line", "notice", "holder", "name", "value", "rendered"})
_OF_A_PROGRAM = lazy(r"[a-z]+|\S*[-_/#:{}=]\S*")  # "bottom", "caption--dark": one word that no reader sees
_NONE: dict[str, bool] = {}


def is_told_by_a_script(picture: Picture, article: Article) -> bool:
    """True where the page's data says something of this very picture, so that readers may see it.

    So do attributes of its own, from which slide shows take their words: <img data-caption="The quay at noon">.
    """
    own = picture.element.attrib.items()
    if any(name.startswith("data-") and _says(name, value) for name, value in own):
        return True
    return _is_told_enlarged(picture.element) or not picture.keys.isdisjoint(_pictures(article))


def _is_told_enlarged(image: Element) -> bool:
    """True in a link to a picture's file that says what a script prints below it: <a href="a.jpg" data-caption="…">."""
    link = next((at for at in islice(image.iterancestors(), _BOXES) if at.tag == "a"), None)
    if link is None or not is_picture_file(link.get("href") or ""):
        return False
    marked = "lightbox" in (link.get("rel") or "") or not names(link).isdisjoint(class_words("other_state"))
    keys = (*attribute_names("enlarged_caption"), *(["title"] if marked else []))
    said = (_plain(link.get(name) or "") for name in keys)
    return any(how_many_words(words) >= _WORDS and not (is_control(words) or is_press(words)) for words in said)


def is_told_without_credit(picture: Picture, article: Article) -> bool:
    """True where what the page's data says of a picture leaves its credit empty."""
    told = _pictures(article)
    return any(told.get(key, False) for key in picture.keys)


def unfolds_a_caption(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> bool:
    """True where a button beside a picture says that it shows the caption, which a script brings then."""
    for at in islice(picture.element.iterancestors(), _BOXES):
        if is_more_than_a_picture(at, article, sharing):
            return False
        if any(map(_shows_a_caption, at.iter("button"))):
            return True
    return False


def _shows_a_caption(button: Element) -> bool:
    return not split(without_accents(label_of(button))).isdisjoint(class_words("caption"))


def _pictures(article: Article) -> dict[str, bool]:
    return article.once("told in scripts", article.root, lambda _: _told(article), otherwise=_NONE)


def _told(article: Article) -> dict[str, bool]:
    """The pictures that the page's data speaks of, each with whether it names nobody in the place of a credit."""
    found: dict[str, bool] = {}
    for script in article.by_tag.get("script", ()):
        data = _data(script)
        for each in _objects(data) if data is not None else ():
            said = {key for key, value in each.items() if _says(key, value)}
            credited = any(_is_named(key, "credit") for key in said)
            empty = any(_is_named(key, "credit") and each[key] in ("", None) for key in each)
            for name in filter(None, map(picture_key, _addresses(each))) if said else ():
                found[name] = found.get(name, True) and empty and not credited
    return found


def _data(script: Element) -> Any:
    if not (script.get("type") or "").lower().startswith("application/json"):
        return None
    text = script.text or ""
    if len(text) > _LARGEST or not any(word in text for word in ("aption", "redit")):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    left = [data]
    while left:
        at = left.pop()
        if isinstance(at, dict):
            yield at
            left += at.values()
        elif isinstance(at, list):
            left += at


def _says(key: str, value: Any) -> bool:
    """True for words that readers may be shown: no class, address or empty mark-up, and not who wrote the story."""
    if not isinstance(value, str) or not (_is_named(key, "caption") or _is_named(key, "credit")):
        return False
    words = _plain(value)
    return len(words) >= _SHORTEST and not _OF_A_PROGRAM.fullmatch(words) and not is_of_the_story(words)


def _plain(value: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", value)).split())


@lru_cache(maxsize=1024)  # the objects of a list have the same keys
def _is_named(key: str, kind: str) -> bool:
    """True for a key that ends in a word of a kind, but for one of the form that its words have: "captionText"."""
    words = [word.lower() for word in _WORD.findall(key)]
    ends = [words, words[:-1]] if words and words[-1] in _FORMS else [words]
    return any("".join(end[-many:]) in class_words(kind) for end in ends for many in (1, 2))


def _addresses(found: dict[str, Any]) -> Iterator[str]:
    """The addresses that an object holds itself, or one in it."""
    for value in found.values():
        inner = value.values() if isinstance(value, dict) else (value,)
        yield from (
            each for each in inner if isinstance(each, str) and "/" in each and " " not in each and is_real(each)
        )
