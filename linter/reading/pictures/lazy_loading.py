"""Which addresses an element has for its picture: what a browser loads, and what a script loads later."""

from __future__ import annotations

import re
from functools import lru_cache

from linter.model.lazy_regex import lazy
from linter.reading.html.tree import Element
from linter.reading.pictures.class_vocabulary import attribute_names
from linter.text.file_names import PHOTOGRAPHS, PIXELS, ending_in

_LOADS = frozenset({"img", "amp-img", "amp-anim", "image", "source"})  # any address in the src of these is a picture's
_MANY = 200  # attributes; reading them all takes the square of their number
_LONGEST = 2000  # characters of an address that a script is to load
_NOT_AN_ADDRESS = ("data:", "about:", "javascript:", "blob:", "#")
_STAND_IN = lazy(
    r"placeholder|spacer|spaceball|blank|transparent|(?<![a-z])pixel|1x1|(?<![a-z0-9])1px(?![a-z0-9])|pxl|lazyload|preload|loading|loader|fallback|dummy|no-?image",
    re.I,
)
# One of these stands in each of them; they are sought first, for a pattern in which case does not count is slow.
_PARTS_OF_STAND_INS = (
    *(
        "placeholder",
        "spacer",
        "spaceball",
        "blank",
        "transparent",
        "pixel",
        "1x1",
        "1px",
        "pxl",
        "load",
        "fallback",
        "dummy",
    ),
    "image",
)
_UNFILLED = lazy(r"^(?:\{\{|\$\{|\{%|<%|\[|(?:undefined|null|none|false|true|nan)$)", re.I)  # a template left it open
_IMAGE_NAME = lazy(rf"{ending_in(*PIXELS)}(?:$|[?#&/:;!])|/(?:image|images|img|photo|media)/|image", re.I)
_IMAGE_FILE = lazy(rf"^[^\s<>\"{{}}|]*[^\s<>\"{{}}|/]{ending_in(*PHOTOGRAPHS)}(?:$|[?#])", re.I)
_ADDRESS = lazy(r"[\t\n\f\r ,]*([^\t\n\f\r ,][^\t\n\f\r ]*)")
_DESCRIPTOR = lazy(r"\d+[wh]|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?x", re.I)
_DRAWN = lazy(r"\.(?:svg|gif)(?:$|\?)", re.I)
_IN_JSON = lazy(r"https?://[^\s\"'\\<>]+")
_ENDS = "".join(map(chr, range(33)))  # the control characters and the blank, which the URL standard takes off both ends


def addresses(element: Element) -> list[str]:
    """The addresses in an element's attributes, those a browser loads first in front."""
    found: list[str] = []
    later: list[str] = []  # what is read only where nothing else is there
    items = (
        element.items()
        if len(element.attrib) <= _MANY
        else [(key, element.get(key, "")) for key in attribute_names("loads_first")]
    )
    items = [item for item in items if "src" in item[0] or item[0].startswith("data-")]
    for key, value in sorted(items, key=_precedence) if len(items) > 1 else items:
        value = value.strip(_ENDS)
        if not value:
            continue
        if "srcset" in key:
            urls = srcset_urls(value)
            found += filter(is_real, urls)
            later += [] if urls else [value]
        elif value[0] in "{[" and "src" in key:
            found += filter(is_real, _IN_JSON.findall(value.replace("\\/", "/")))
        elif key == "src" and element.tag in _LOADS:
            found += filter(is_real, [address(value)])
        elif len(value) < _LONGEST:
            urls = [url for url in _held(value) if is_real(url)]
            if key in attribute_names("loads_first"):
                found += urls
            elif _is_for_a_picture(key):
                found += [url for url in urls if _IMAGE_NAME.search(url) and _is_one_word(url)]
            else:
                later += [url for url in urls if _IMAGE_FILE.search(url)]
    found = found or later
    if len(found) > 1 and _DRAWN.search(found[0]) and not all(map(_DRAWN.search, found)):
        return [url for url in found if not _DRAWN.search(url)]  # a drawing stands in until the photograph is loaded
    return found


def address(value: str) -> str:
    """An address as a browser reads it: white space off both ends, none of its lines broken (URL, WHATWG)."""
    return value.strip(_ENDS).replace("\n", "").replace("\t", "").replace("\r", "")


def is_real(url: str) -> bool:
    """False for the stand-ins that pages show until the picture itself is loaded."""
    return (
        not url[:12].lower().startswith(_NOT_AN_ADDRESS)
        and "/placeholder/" not in url
        and not _UNFILLED.search(url)
        and not _stands_in(url.split("?", 1)[0].rsplit("/", 1)[-1])
    )


@lru_cache(maxsize=1024)  # the sizes of one picture mostly have one name
def _stands_in(name: str) -> bool:
    return any(map(name.casefold().__contains__, _PARTS_OF_STAND_INS)) and _STAND_IN.search(name) is not None


def is_no_address(url: str) -> bool:
    """True for what no browser can load: nothing, a stand-in's bytes, what an editor or a template left open."""
    return not url.strip() or url[:12].lower().startswith(_NOT_AN_ADDRESS) or is_left_open(url)


def is_left_open(url: str) -> bool:
    """True for an editor's own copy of a picture (blob:), and for a template that nobody filled."""
    return url[:12].lower().startswith(("blob:", "{")) or _UNFILLED.search(url) is not None


def _precedence(item: tuple[str, str]) -> int:
    first = attribute_names("loads_first")
    return first.get(item[0], len(first))


def _is_for_a_picture(key: str) -> bool:
    """True for an attribute whose name says that a script finds a picture's address there."""
    return key.startswith("data-") and any(word in key for word in attribute_names("loads_later"))


def _is_one_word(url: str) -> bool:
    """True for what can be nothing but an address; one with blanks must begin and end as one."""
    return " " not in url or (url.startswith(("/", "http")) and bool(_IMAGE_FILE.search(url.replace(" ", "-"))))


def _held(value: str) -> list[str]:
    """The addresses in an attribute of no standard: those of a srcset where it reads as one, else the whole."""
    rows = _candidates(value)
    sized = [bool(descriptors) for _, descriptors in rows]
    if any(sized) and all(_is_valid(row) and _is_path(row[0]) for row in rows):
        widths = any(descriptor[-1] in "wW" for _, row in rows for descriptor in row)
        if all(sized) or (not widths and sized.count(False) == 1):
            return [url for url, _ in rows]
    return [address(value)] if _is_path(value) and value[0] not in "{[" else []


def _is_path(url: str) -> bool:
    return "/" in url or "." in url


def srcset_urls(value: str) -> list[str]:
    """The addresses of a srcset, read as HTML says: commas inside an address stay, and a candidate whose
    descriptors are none is no candidate (srcset parsing, WHATWG)."""
    return [url for url, _ in filter(_is_valid, _candidates(value))]


def _candidates(value: str) -> list[tuple[str, list[str]]]:
    """Each address of a srcset with its descriptors."""
    rows: list[tuple[str, list[str]]] = []
    at, size = 0, len(value)
    while hit := _ADDRESS.match(value, at):
        url, at = hit.group(1), hit.end()
        if url.endswith(","):
            rows.append((url.rstrip(","), []))
            continue
        end = value.find(",", at)
        bracket = value.find("(", at, end if end >= 0 else size)
        if bracket >= 0:
            end = value.find(",", max(value.find(")", bracket), bracket))
        end = end if end >= 0 else size
        rows.append((url, value[at:end].split()))
        at = end
    return rows


def _is_valid(row: tuple[str, list[str]]) -> bool:
    return all(map(_DESCRIPTOR.fullmatch, row[1]))
