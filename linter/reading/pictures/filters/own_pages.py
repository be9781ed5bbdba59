"""Links of a picture that lead to nothing but the picture: its file, or the page that a system makes of it."""

from __future__ import annotations

from itertools import islice

from linter.model.lazy_regex import lazy
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import file_name, picture_key
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.lazy_loading import addresses

_CROPPED = lazy(r"-e\d{10,13}$")  # and when, behind the name of a file that was cropped in WordPress
_ATTACHED = lazy(r"(?<![\w-])attachment\s+wp-att-\d")
_BOXES = 3  # round a picture, that may be called a gallery


def enlarges(link: Element, picture: Picture) -> bool:
    """True for a link to the picture itself, for one to the page of an attachment, as WordPress marks it ("attachment
    wp-att-12"), and in a gallery for one to the page that bears its file's name."""
    if not picture.keys.isdisjoint(map(picture_key, addresses(link))) or _ATTACHED.search(link.get("rel") or ""):
        return True
    return _is_called_as_its_file(link.get("href") or "", picture) and any(
        not names(at).isdisjoint(class_words("gallery")) for at in (link, *islice(link.iterancestors(), _BOXES))
    )


def _is_called_as_its_file(href: str, picture: Picture) -> bool:
    own = href.split("?")[0].rstrip("/").rpartition("/")[2].casefold()
    files = (_CROPPED.sub("", file_name(url)[1]).replace("_", "-") for url in picture.urls)
    return bool(own) and own in files
