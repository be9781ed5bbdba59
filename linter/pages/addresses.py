"""The addresses of a picture: where a page hides them, and which of them are one picture at several sizes."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from linter.pages.tree import Element
from linter.pattern import lazy

_FIRST = ("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset", "data-lazy-srcset")
_MANY = 200  # attributes; reading them all takes the square of their number
_NOT_AN_ADDRESS = ("data:", "about:", "javascript:", "blob:")
_STAND_IN = lazy(r"placeholder|spacer|blank|transparent|(?<![a-z])pixel|1x1|pxl|lazyload|loading|loader", re.I)
_IMAGE_NAME = lazy(
    r"\.(?:jpe?g|png|webp|avif|gif|tiff?|bmp|jfif|heic)(?:$|[?#&/:;!])|/(?:image|images|img|photo|media)/|image",
    re.I,
)
_CANDIDATE = lazy(r"\s\d+(?:\.\d+)?[wx](?:\s*,|\s*$)")
_WIDTHS = (
    "100|120|150|160|180|200|220|240|250|256|300|320|350|360|375|400|420|450|480|500|512|540|550|576|600|620|640"
    "|650|660|675|700|720|750|768|780|800|820|840|850|900|940|960|980|1000|1024|1080|1100|1140|1152|1200|1280|1300"
    "|1320|1366|1400|1440|1500|1536|1600|1700|1800|1900|1920|2000|2048|2100|2400|2500|2560|3000|3200|3840"
)
# What resizing adds to a file name: sizes that can be nothing else, and words and bare numbers that can. These count
# only where the rest of the name is distinctive, a number only where it is a usual width: DSC_0412 and DSC_0413 differ.
_SIZE = lazy(r"(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{2,4}x|x\d{2,4}|scaled|[23]x|[wh]\d{2,4}|r\d\.\d+|fp[xy]\d+))+$", re.I)
_SIZE_PERHAPS = lazy(rf"(?:[-_.@](?:(?:{_WIDTHS})w?|small|medium|large|thumb|thumbnail|xl|xxl|[sml]))+$", re.I)
# A folder or parameter of an image service, not a picture's name.
_SIZE_ONLY = lazy(
    r"^(?:\d{1,4}x\d{0,4}|x\d+|\d{1,4}|[whqcfrtx][_=:,]?\d+[\w,.:=-]*|[\d._x:,-]+|ratio[\w-]*"
    r"|(?:fit|crop|resize|scale|auto|format|quality|width|height|w|h|f|q|c)(?:\d*|[_=:,.-][\w=:,.-]{1,24})"
    r"|(?:webp|jpe?g|png|avif|image|img|images|original|large|medium|small|default|master|standard|thumb|main|photo"
    r"|file|index|public)\d*)$",
    re.I,
)
_NUMBER = lazy(r"^[\d._-]*\d{5,}[\d._-]*$")  # a name of figures alone that can be no size
_ADDRESS = lazy(r"[\s,]*([^\s,]\S*)")
_HOST = lazy(r"^(?:https?:)?//[^/]*")
_ENDING = lazy(r"(?:\.(?:jpe?g|png|webp|avif|gif|jfif|tiff?|bmp|html?))+$", re.I)
_IN_JSON = lazy(r"https?://[^\s\"'\\<>]+")
_EMBEDDED = lazy(r"https?(?::|%3A|%253A)(?:/|%2F|%252F){1,2}", re.I)


def addresses(element: Element) -> list[str]:
    """The addresses in an element's attributes, those a browser loads first in front."""
    found: list[str] = []
    items = element.items() if len(element.attrib) <= _MANY else [(key, element.get(key, "")) for key in _FIRST]
    items = [item for item in items if "src" in item[0] or item[0].startswith("data-")]
    for key, value in sorted(items, key=_precedence) if len(items) > 1 else items:
        value = value.strip()
        if not value:
            continue
        if "srcset" in key or _CANDIDATE.search(value):
            found += [url for url in srcset_urls(value) if is_real(url)]
        elif value[0] in "{[" and "src" in key:
            found += [url for url in _IN_JSON.findall(value.replace("\\/", "/")) if is_real(url)]
        elif key in _FIRST or (
            key.startswith("data-")
            and ("src" in key or "url" in key or "image" in key or "original" in key or "lazy" in key or "img" in key)
        ):
            plain = " " not in value and value[0] not in "{[" and len(value) < 2000
            if (
                plain
                and ("/" in value or "." in value)
                and is_real(value)
                and (key in _FIRST or _IMAGE_NAME.search(value))
            ):
                found.append(value)
    return found


def is_real(url: str) -> bool:
    """False for the stand-ins that pages show until the picture itself is loaded."""
    return (
        not url.startswith(_NOT_AN_ADDRESS)
        and "/placeholder/" not in url
        and not _STAND_IN.search(url.split("?", 1)[0].rsplit("/", 1)[-1])
    )


def _precedence(item: tuple[str, str]) -> int:
    return _FIRST.index(item[0]) if item[0] in _FIRST else len(_FIRST)


def srcset_urls(value: str) -> list[str]:
    """The addresses of a srcset, read as HTML says: commas inside an address stay (srcset parsing, WHATWG)."""
    urls, at, size = [], 0, len(value)
    while hit := _ADDRESS.match(value, at):
        url, at = hit.group(1), hit.end()
        if url.endswith(","):
            urls.append(url.rstrip(","))
            continue
        urls.append(url)
        end = value.find(",", at)
        bracket = value.find("(", at, end if end >= 0 else size)
        if bracket >= 0:
            end = value.find(",", max(value.find(")", bracket), bracket))
        at = end if end >= 0 else size
    return urls


@lru_cache(maxsize=4096)
def picture_key(url: str) -> str:
    """A name for the picture behind an address, whatever its size; empty where the address tells none."""
    if url.find("http", 4) > 0:
        starts = [hit.start() for hit in _EMBEDDED.finditer(url)]
        if starts and starts[-1] > 0:
            url = unquote(unquote(url[starts[-1] :]))
    path, _, query = url.split("#", 1)[0].partition("?")
    path = _HOST.sub("", path)
    segments = [segment for segment in (unquote(path) if "%" in path else path).split("/") if segment]
    kept = []
    for segment in segments:
        stem = _ENDING.sub("", segment)
        numbered = segment is segments[-1] and (
            _NUMBER.search(stem) or (stem.isdigit() and stem not in _WIDTHS.split("|"))
        )
        if numbered or not _SIZE_ONLY.match(stem):
            stem = _SIZE.sub("", stem) or stem
            short = _SIZE_PERHAPS.sub("", stem)
            kept.append(short if _is_distinctive(short) else stem)
    if not kept:
        return (path + "?" + query).strip("?/").casefold() if path.strip("/") else ""
    last = kept[-1]
    return (last if _is_distinctive(last) else "/".join(kept[-3:])).casefold()


def _is_distinctive(stem: str) -> bool:
    """Long enough that two pictures of one page will not share it by chance."""
    return len(stem) >= 16 or (len(stem) >= 8 and any(letter.isdigit() for letter in stem))


def whole_path(url: str) -> str:
    return _HOST.sub("", url.split("#", 1)[0]).casefold()
