"""The addresses of a picture: which of them are one picture at several sizes."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote, unquote_plus

from linter.model.lazy_regex import lazy, one_of
from linter.text.file_names import DRAWN, PIXELS, SHOWN, ending_in, shape_in_name

_WIDTHS = (
    "100|120|150|160|180|200|220|240|250|256|300|320|350|360|375|400|420|450|480|500|512|540|550|576|600|620|624"
    "|640|650|660|675|680|700|720|740|750|768|780|800|820|840|850|880|900|940|960|976|980|1000|1024|1080|1100"
    "|1140|1152|1200|1280|1300|1320|1366|1400|1440|1500|1536|1600|1700|1800|1900|1920|2000|2048|2100|2400|2500"
    "|2560|3000|3200|3840"
)
# What resizing adds to a file name: sizes that can be nothing else, for they have a sign or a unit. What may as well
# tell two pictures apart counts for none: a year, a type ("a330-200"), watts ("lamp-400w"), a room ("12x14"), small
# and large of a thing on sale.
_SIZES = one_of(
    ("width and height", r"\d{2,4}x\d{3,4}|\d{3,4}x\d{2,4}", "1024x683"),
    ("a width alone", r"\d{3,4}x", "640x"),
    ("a height alone", r"x\d{3,4}", "x480"),
    ("WordPress's copy of a large file", "scaled", "scaled"),
    ("pixels", r"\d{3,4}px", "800px"),
    ("the usual widths", r"(?:640|768|828|960|1024|1080|1280|1366|1440|1536|1600|1920|2048|2560|3840)w", "1280w"),
    (
        "w and a usual width, or one with a height or a ratio behind it: car-w124 is a car",
        r"w(?:\d{3,4}(?:[-_.]?h\d{3,4}|(?=[-_.]r\d\.\d))|320|360|375|400|480|540|600|640|720|750|768|800|828|900|960|1[02]00"
        r"|1024|1080|1280|1366|1440|1536|1600|1920|2048|2560|3840)(?:[-_.]r\d\.\d+)?(?:[-_.]fp[xy]\d+)*",
        "w1200-h800",
    ),
)
_BEHIND_NAME = one_of(
    ("a size behind a sign", rf"[-_.@](?:{_SIZES})", "crane-1024x683"),
    ("the density of a screen", r"@[23]x", "crane@2x"),
    ("Google's sizes", r"=[swh]\d{2,4}(?:-[a-z]{1,4}\d{0,4})*", "crane=w400-h300"),
)
_SIZE = lazy(rf"(?:{_BEHIND_NAME})+$", re.I)
# Words for sizes. Those of files count behind any name, those of things behind a number that a program gave, and bare
# widths behind an id alone.
_WORDS = "small|medium|large|thumb|thumbnail|fullsize|xlarge|hires|lowres|x{1,3}l"
_FILE_WORD = lazy(r"(?:[-_.@](?:thumb|thumbnail|fullsize|hires|lowres))+$", re.I)
_SIZE_WORD = lazy(rf"(?:[-_.@](?:{_WORDS}|[sml]))+$", re.I)
_SIZE_PERHAPS = lazy(rf"(?:[-_.@](?:(?:{_WIDTHS})|{_WORDS}|[sml]))+$", re.I)
_NUMBER = lazy(r"\d{6,}(?:[-_.]\d+)*$")
# A whole folder, or a whole name, that says a size or what an image service is to do, and can be nothing else.
_NOTHING_BUT_SIZE = one_of(
    ("width and height", r"\d{1,4}x\d{0,4}!?", "640x480!"),
    ("a height", r"x\d{2,4}", "x480"),
    ("a width with its unit", r"\d{2,4}(?:w|px)", "640px"),
    ("the four sides of a crop, no day", r"(?!(?:19|20)\d\d_[01]?\d_)\d+(?:_\d+){3}", "0_12_640_480"),
    ("the density of a screen", r"@?[23]x", "@2x"),
    ("w, h and what else is to be done", r"w\d{3,4}(?:[-_,x]?h\d{2,4})?(?:[-_,][a-z]{1,8}\d{0,3})*", "w640-h480-c"),
    ("Shopify's sizes", r"_(?:\d+|auto)x(?:\d+|auto)(?:_[\w-]+)*", "_640xauto_crop"),
    (
        "an order and its value",
        r"(?:fit|crop|resize|scale|auto|format|quality|width|height|rs|pct|[whqcf])[=:][\w=:,.-]{1,60}",
        "width=400,quality=80",
    ),
    ("an order with its number", r"(?:width|height|quality|resize|ratio)[_-]?\d[\w-]*", "width-640"),
    ("Cloudinary's width", r"[wh]_\d{2,4}", "w_600"),
    ("ImageKit's orders", r"tr:[\w,.:-]+", "tr:w-300"),
    ("Thumbor's filters", r"filters:.+", "filters:quality(80)"),
    ("Thumbor's signature", r"[\w-]{16,}=", "aB3dE5gH7jK9mN1pQ3="),
    ("Cloudinary's orders", r"(?:[a-z]{1,3}_[\w.:!-]+)(?:[,&][a-z]{1,3}_[\w.:!-]+)+", "c_fill,g_auto"),
)
_SURELY_SIZE = lazy(rf"^(?:{_NOTHING_BUT_SIZE})$", re.I)
_RENDITION = lazy(rf"^(?:{_WORDS}|original|full|standard|master|preview|(?:hq|mq|sd|maxres)?default)(?:@[23]x)?$", re.I)
_CROP = lazy(r"^(?:square|wide|landscape|portrait|[sml])$", re.I)
# Folders that tell nothing where the file has a name of its own.
_EMPTY_FOLDERS = one_of(
    ("a format", "webp|jpe?g|png|avif", "webp"),
    ("what is in it", "image|img|images|main|photo|file|index|public|size|upload", "images"),
    ("orders to Thumbor and Cloudflare", "smart|unsafe|fit-in|top|meta|trim|cdn-cgi", "fit-in"),
    ("an order without a value", "fit|crop|resize|scale|auto|format|quality|width|height", "crop"),
    ("a letter and a number", r"[hqw]\d{2,4}|s\d{3,4}(?:-[a-z]{1,2})*", "s1600-c"),
    ("the shape", r"(?:16|21|9|5|4|3|2|1)[-_:x](?:16|9|5|4|3|2|1)", "16x9"),
    ("a usual width", _WIDTHS, "1024"),
    ("one of Cloudinary's orders", r"(?:ar|dpr|fl|[cefgqt])_[a-z0-9.:]+", "c_fill"),
)
_SAYS_NOTHING = lazy(rf"^(?:{_EMPTY_FOLDERS})$", re.I)
# What Wagtail adds to the name of a rendition (".2e16d0ba.fill-600x400"), and what TYPO3 puts round one.
_WAGTAIL = lazy(
    r"(?:\.[0-9a-f]{8})?(?:\.(?:fill|min|max|width|height|original|scale|format|jpegquality|webpquality)(?:-[\w-]+)?)+$",
    re.I,
)
_TYPO3 = lazy(r"^csm_(.+)_[0-9a-f]{10}$")
# The folders in which Drupal, Escenic, TYPO3 and Symfony keep what they have resized.
_FOLDERS_OF_SIZES = one_of(
    ("Drupal", "/styles/[^/]+/(?:public|private)/", "/styles/large/public/crane.jpg"),
    ("Escenic", "/(?:alternates/[^/]+|binary)/", "/alternates/FREE_640/crane.jpg"),
    ("TYPO3", "/_processed_/[0-9a-f]/[0-9a-f]/", "/_processed_/a/3/crane.jpg"),
    ("Symfony", "/media/cache/(?:resolve/)?[^/]+/", "/media/cache/resolve/lead/crane.jpg"),
)
_RESIZED = lazy(_FOLDERS_OF_SIZES, re.I)
# Names that cameras, programs and hurried people give: a word of any picture, and a number.
_WORDS_OF_ANY_PICTURE = one_of(
    ("a picture", "image|images|img|imgp|photo|photos|picture|pict|pic|figure|fig", "photo"),
    ("the same in German and Spanish", "foto|fotos|bild|imagen", "foto"),
    ("how it came to be here", "media|file|upload|uploads|screenshot|screen|shot|scan", "screenshot"),
    ("that nobody named it", "untitled|unnamed|unbenannt|download", "untitled"),
    ("a camera", "dscf?n?|cimg|dji|gopr|sam|pano|pxl|mg", "dscf"),
    ("its size", "large|small|medium", "large"),
    (
        "its place on the page",
        "main|lead|hero|slide|gallery|graphic|grafik|teaser|header|cover|top|index|content",
        "hero",
    ),
)
_ANY_PICTURE = lazy(
    rf"^(?:(?:{_WORDS_OF_ANY_PICTURE})s?[\W_]*){{1,3}}(?:[\W_]*\d{{1,5}})?(?:[\W_]\d{{1,2}})?[\W_]*$", re.I
)
_ASSET = lazy(r"(?<!\d)\d{6,}(?!\d)")
_YEAR = lazy(r"(?:19|20)\d\d$")
_DATE = lazy(r"(?<!\d)(?:19|20)\d\d(?:[._-]?\d\d){0,2}(?!\d)")
_HASH = lazy(r"^(?=.*\d)(?:[0-9a-f-]{20,}|[a-z0-9]{20,})$", re.I)
_ID = lazy(r"(?=\d*[a-z])(?=[a-z\d]{8,}$)(?:[a-z]*\d){3}[a-z\d]*$", re.I)  # "a1b2c3d4", as a program makes them
_WORD = lazy(r"[^\W\d_]{3,}|[^\x00-\x7f]")
_FILE = lazy(rf"{ending_in(*PIXELS, *DRAWN)}(?:$|[:!])", re.I)
_NAMED = lazy(
    r"(?:^|&)(id|imageid|image_id|img|image|file|filename|src|path|media|mediaid|asset|uuid|guid|key)=([^&]+)", re.I
)
_ADDRESSED = lazy(rf"(?:^|&)[\w-]+=((?:/|%2F)[^&]+|[^&]+{ending_in(*SHOWN, *DRAWN)})(?=&|$)", re.I)
_SCRIPT = lazy(r"\.(?:php\d?|aspx?|ashx|axd|cgi|dll|do|jsp)$", re.I)
_ORDERS = one_of(
    ("how large", "w|h|q|s|wid|hei|width|height|quality|size", "w"),
    ("which part, how much", "fit|crop|resize|scale", "crop"),
    ("in which format", "auto|fm|format|fmt|dpr|mode|ssl|strip", "fmt"),
    ("which version", "name|v|ver|version|t|ts|cb", "ver"),
    ("who may see it, and how long", "sig|signature|token|auth|expires|itok|policy", "itok"),
)
_OF_SIZE = lazy(rf"^(?:im)?(?:{_ORDERS})=", re.I)
# What tells two pictures of one address apart: a page of a scan, a day of a web camera, a place on a map.
_OF_CONTENT = lazy(
    r"^(?:page|p|frame|year|month|day|date|lat|lon|lng|n|nr|no|num|number|index|idx|slide|seq|id)=", re.I
)
_OF_TIME = lazy(rf"[?&]((?:t=(?!(?:{_WIDTHS})(?!\d))|(?:ts|time|timestamp)=)\d[\dtz.:_%+-]*)(?=[&#]|$)", re.I)
_SMALL = 400  # pixels: no smaller sizes are made of one photograph in two shapes; tiles and posters come in such
_HOST = lazy(r"^(?:https?:)?//[^/]*", re.I)
_HOST_FIRST = lazy(r"^(?:[a-z0-9-]+\.)+[a-z]{2,}$", re.I)
_ENDING = lazy(
    rf"(?:{ending_in(*PIXELS, 'htm', 'html')})+(?:[:!@_~=][\w.!:@~=-]*)?$", re.I
)  # with what some services write behind it: ".jpg:large", ".jpg!small", ".jpg_640x360.jpg"
_EMBEDDED = lazy(r"https?(?::|%3A|%253A)(?:/|%2F|%252F){1,2}", re.I)


@lru_cache(maxsize=8192)
def picture_key(url: str) -> str:
    """A name for the picture behind an address, whatever its size; empty where the address tells none."""
    path, query = _path_and_query(url := _innermost(url))
    typo3 = "/_processed_/" in path  # elsewhere two hashes behind one name are two files
    path = _RESIZED.sub("/", path)
    folders, last = _own(_segments(path), typo3)
    named = _named_in(query, path, last)
    if not folders and not last and not named:
        return (path + "?" + query).strip("?/").casefold() if path.strip("/") else ""
    if _is_distinctive(last):
        key = "/".join((*_asset(folders), last))
    else:  # "image1" is one of many: more folders tell, and without one the host
        host = "" if folders or is_name(last) else (_HOST.match(url) or [""])[0].rpartition("/")[2]
        key = "/".join([*filter(None, (host,)), *folders, last][-3 if is_name(last) else -6 :])
    return (f"{key}?{named}" if named else key).casefold()


def file_name(url: str) -> tuple[str, str, tuple[str, ...]]:
    """The name of the file at an address, the same without what resizing added and its ending, and its folders."""
    path, _ = _path_and_query(_innermost(url))
    *folders, last = [each.casefold() for each in _segments(_RESIZED.sub("/", path))] or [""]
    return last, _own_name(_ENDING.sub("", last) or last, "/_processed_/" in path), tuple(folders)


def _innermost(url: str) -> str:
    """The address of the picture in that of a service which resizes it."""
    if url.find("http", 4) > 0:
        starts = [hit.start() for hit in _EMBEDDED.finditer(url)]
        if starts and starts[-1] > 0:
            url = unquote(unquote(url[starts[-1] :]))
            return url if "?" in url else url.partition("&")[0]
    return url


def _path_and_query(url: str) -> tuple[str, str]:
    """The path without its host, and the query; where the query names the file, the file's own."""
    path, _, query = url.split("#", 1)[0].replace("\\", "/").partition("?")
    path = _HOST.sub("", path)
    if not _FILE.search(path) and (inner := _ADDRESSED.search(query)):
        path, _, query = unquote_plus(inner[1]).partition("?")
        path = _HOST.sub("", path)
    return path, query


def _segments(path: str) -> list[str]:
    """The folders and the file of a path, without a second host in front of them."""
    found = [segment for segment in (unquote(path) if "%" in path else path).split("/") if segment]
    if len(found) > 1 and _HOST_FIRST.match(found[0]) and not _FILE.search(found[0]):
        return found[1:]
    return found


def _named_in(query: str, path: str, last: str) -> str:
    """What the query says of the picture itself: which page of a file, or, behind a script, which file."""
    if not query:
        return ""
    is_file = _FILE.search(path) is not None
    content = "&".join(part for part in query.split("&") if _OF_CONTENT.match(part)) if is_file else ""
    if content or (is_file and is_name(last)):
        return content
    named = "&".join(value for _, value in _NAMED.findall(query))
    if not named and (not last or _SCRIPT.search(path) or not (is_file or is_name(last))):
        named = "&".join(part for part in query.split("&") if not _OF_SIZE.match(part))
    return named


def _own(segments: list[str], typo3: bool) -> tuple[list[str], str]:
    """The folders and the file's name that tell a picture from others; no name where a folder is the picture's."""
    if not segments:
        return [], ""
    last = _own_name(_ENDING.sub("", segments[-1]) or segments[-1], typo3)
    named = is_name(last)
    folders = [
        segment
        for number, segment in enumerate(segments[:-1])
        if not _SURELY_SIZE.match(segment)
        and (not named or not _SAYS_NOTHING.match(segment) or _of_a_date(segments, number))
    ]
    plain = [segment for segment in folders if not _RENDITION.match(segment) and not (named and _CROP.match(segment))]
    if named or not plain or not _is_size_in(last, plain[-1]):
        return (plain, last) if named or not _RENDITION.match(last) else (folders, last)
    return plain, ""


def _is_size_in(stem: str, folder: str) -> bool:
    """True for a file called by its size alone, in a folder that is one picture's: the Guardian's ".../500.jpg"."""
    numbered = sum(letter.isdigit() for letter in _DATE.sub("", folder)) > 3
    if stem in _WIDTHS.split("|"):
        return _is_id(folder)
    if _CROP.match(stem):
        return numbered
    if stem.isdigit():
        return 2 < len(stem) < 5 and bool(_HASH.match(folder))
    return (numbered or is_name(_DATE.sub("", folder))) and bool(_SURELY_SIZE.match(stem) or _RENDITION.match(stem))


def _is_id(name: str) -> bool:
    """True for what a program alone gives as a name."""
    return bool(_HASH.match(name)) or (bool(_ID.match(name)) and not _WORD.search(name))


def _own_name(stem: str, typo3: bool) -> str:
    """A file's name without what resizing added."""
    stem = _SIZE.sub("", stem) or stem
    stem = _WAGTAIL.sub("", stem) or stem
    if typo3:
        stem = _TYPO3.sub(r"\1", stem)
    stem = _SIZE.sub("", stem) or stem
    if _is_id(short := _SIZE_PERHAPS.sub("", stem)) or _NUMBER.match(short := _SIZE_WORD.sub("", stem)):
        return short
    short = _FILE_WORD.sub("", stem)
    return short if is_name(short) else stem


def _asset(folders: list[str]) -> list[str]:
    """The folder that holds an asset's number, as in ".../article33400927.ece/0_Protest.jpg", if there is one."""
    return next(([folder] for folder in reversed(folders) if _ASSET.search(folder)), [])


def _of_a_date(segments: list[str], number: int) -> bool:
    """True for the year and the month of ".../2031/03/port.jpg", which tell two files of one name apart."""
    year = bool(_YEAR.match(segments[number]))
    month = number > 0 and len(segments[number]) < 3 and bool(_YEAR.match(segments[number - 1]))
    return year or month


def is_name(stem: str) -> bool:
    """True for a name that somebody gave to this picture: no size, no "image1", no "b2"."""
    if any(sort.match(stem) for sort in (_SURELY_SIZE, _RENDITION, _CROP, _ANY_PICTURE)):
        return False
    return bool(_WORD.search(stem)) or sum(letter.isdigit() for letter in stem) > 4


def _is_distinctive(stem: str) -> bool:
    """Long enough that two pictures of one page will not share it by chance."""
    enough = len(stem) >= 16 or (len(stem) >= 8 and any(letter.isdigit() for letter in stem))
    return enough and not _ANY_PICTURE.match(stem)


def apart_by(url: str) -> str:
    """What may tell two addresses of one key apart: a moment, as web cameras have it, or a small size's shape."""
    if "?" in url and (hit := _OF_TIME.search(url)):
        return hit[1].casefold()
    width, height = shape_in_name(url)
    return f"{width / height:.1f}" if 0 < width <= _SMALL and 0 < height <= _SMALL else ""


def whole_path(url: str) -> str:
    """An address without its host and what stands behind #, in small letters: the picture at this size alone."""
    return _HOST.sub("", url.split("#", 1)[0]).casefold()
