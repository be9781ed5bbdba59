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
_STAND_IN = lazy(
    r"placeholder|spacer|blank|transparent|(?<![a-z])pixel|1x1|pxl|lazyload|loading|loader|fallback|dummy|no-?image",
    re.I,
)
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
    r"^(?:\d{1,4}x\d{0,4}|x\d+|\d{1,4}|[whqcfrtx][_=:,]?\d{1,5}(?:\.\d+)?(?:[,_:.-][a-z]{0,8}[_=:]?[\d.]{0,5}){0,6}|[\d._x:,-]+|ratio[\w-]*"
    r"|(?:fit|crop|resize|scale|auto|format|quality|width|height|w|h|f|q|c)(?:\d*|[_=:,.-][\w=:,.-]{1,24})"
    r"|(?:webp|jpe?g|png|avif|image|img|images|original|large|medium|small|default|master|standard|thumb|main|photo"
    r"|file|index|public|size|upload|smart|unsafe|fit-in|top|meta|trim)\d*"
    # Cloudinary's "c_fill,w_600", ImageKit's "tr:w-300", Thumbor's signature and filters
    r"|(?:[a-z]{1,3}_[\w.:!-]+)(?:,[a-z]{1,3}_[\w.:!-]+)+|(?:ar|dpr|fl|[cefgqt])_[a-z0-9.:]+|tr:[\w,.:-]+|[\w-]{20,}=|filters:.+)$",
    re.I,
)
# What Wagtail adds to the name of a rendition (".2e16d0ba.fill-600x400"), and what TYPO3 puts round one.
_RENDITION = lazy(
    r"(?:\.[0-9a-f]{8})?(?:\.(?:fill|min|max|width|height|original|scale|format|jpegquality|webpquality)(?:-[\w-]+)?)+$",
    re.I,
)
_TYPO3 = lazy(r"^csm_(.+)_[0-9a-f]{10}$")
_ASSET = lazy(r"(?<!\d)\d{6,}(?!\d)")
_YEAR = lazy(r"(?:19|20)\d\d$")
_STYLES = lazy(r"/styles/[^/]+/(?:public|private)/")  # Drupal's folders of renditions
_FILE = lazy(r"\.(?:jpe?g|png|webp|avif|gif|jfif|tiff?|bmp|heic|svg)(?:$|[:!])", re.I)
_NAMED = lazy(
    r"(?:^|&)(id|imageid|image_id|img|image|file|filename|src|path|media|mediaid|asset|uuid|guid|key)=([^&]+)", re.I
)
_NUMBER = lazy(r"^[\d._-]*\d{5,}[\d._-]*$")  # a name of figures alone that can be no size
_ADDRESS = lazy(r"[\s,]*([^\s,]\S*)")
_HOST = lazy(r"^(?:https?:)?//[^/]*")
_ENDING = lazy(r"(?:\.(?:jpe?g|png|webp|avif|gif|jfif|tiff?|bmp|html?))+$", re.I)
_DRAWN = lazy(r"\.(?:svg|gif)(?:$|\?)", re.I)
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
    if len(found) > 1 and _DRAWN.search(found[0]) and not all(map(_DRAWN.search, found)):
        return [url for url in found if not _DRAWN.search(url)]  # a drawing stands in until the photograph is loaded
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
            url = url if "?" in url else url.partition("&")[0]
    path, _, query = url.split("#", 1)[0].partition("?")
    path = _HOST.sub("", path)
    if "/styles/" in path:
        path = _STYLES.sub("/", path)
    segments = [segment for segment in (unquote(path) if "%" in path else path).split("/") if segment]
    kept: list[str] = []
    for number, segment in enumerate(segments):
        stem = _ENDING.sub("", segment)
        if number == len(segments) - 1:
            stem = _own_name(stem, kept)
        elif _SIZE_ONLY.match(stem) and not _of_a_date(segments, number):
            stem = ""
        if stem:
            kept.append(stem)
    named = "&".join(value for _, value in _NAMED.findall(query)) if query and not _FILE.search(path) else ""
    if not kept and not named:
        return (path + "?" + query).strip("?/").casefold() if path.strip("/") else ""
    last = kept[-1] if kept else ""
    key = "/".join((*_asset(kept[:-1]), last)) if _is_distinctive(last) else "/".join(kept[-3:])
    return (f"{key}?{named}" if named else key).casefold()


def _asset(folders: list[str]) -> list[str]:
    """The folder that holds an asset's number, as in ".../article33400927.ece/0_Protest.jpg", if there is one."""
    return next(([folder] for folder in reversed(folders) if _ASSET.search(folder)), [])


def _own_name(stem: str, before: list[str]) -> str:
    """A file's name without what resizing added; empty where it is nothing but a size."""
    stem = _SIZE.sub("", stem) or stem
    numbered = _NUMBER.search(stem) or (stem.isdigit() and stem not in _WIDTHS.split("|"))
    if stem.isdigit() and len(stem) < 5 and any(len(segment) >= 20 and _is_distinctive(segment) for segment in before):
        return ""  # the Guardian's images: a folder for each picture, a file for each width
    if not numbered and len(stem) < 16 and _SIZE_ONLY.match(stem):
        return ""
    stem = _TYPO3.sub(r"\1", _RENDITION.sub("", stem) or stem)
    stem = _SIZE.sub("", stem) or stem
    short = _SIZE_PERHAPS.sub("", stem)
    return short if _is_distinctive(short) else stem


def _of_a_date(segments: list[str], number: int) -> bool:
    """True for the year and the month of ".../2031/03/port.jpg", which tell two files of one name apart."""
    year = bool(_YEAR.match(segments[number]))
    month = number > 0 and len(segments[number]) < 3 and bool(_YEAR.match(segments[number - 1]))
    return year or month


def _is_distinctive(stem: str) -> bool:
    """Long enough that two pictures of one page will not share it by chance."""
    return len(stem) >= 16 or (len(stem) >= 8 and any(letter.isdigit() for letter in stem))


def whole_path(url: str) -> str:
    return _HOST.sub("", url.split("#", 1)[0]).casefold()
