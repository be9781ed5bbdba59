"""What the folders and the names in a picture's address are: a size, a program's number, a name that somebody gave.

Each is asked of again and again, for the sizes of one picture differ in a folder or behind its path: answers are kept.
"""

from __future__ import annotations

import re
from functools import lru_cache

from linter.model.lazy_regex import lazy, one_of

_MOST = 1024  # answers that are kept of each kind
WIDTHS = (
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
_SIZE_PERHAPS = lazy(rf"(?:[-_.@](?:(?:{WIDTHS})|{_WORDS}|[sml]))+$", re.I)
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
    ("a usual width", WIDTHS, "1024"),
    ("one of Cloudinary's orders", r"(?:ar|dpr|fl|[cefgqt])_[a-z0-9.:]+", "c_fill"),
)
_SAYS_NOTHING = lazy(rf"^(?:{_EMPTY_FOLDERS})$", re.I)
# What Wagtail adds to the name of a rendition (".2e16d0ba.fill-600x400"), and what TYPO3 puts round one.
_WAGTAIL = lazy(
    r"(?:\.[0-9a-f]{8})?(?:\.(?:fill|min|max|width|height|original|scale|format|jpegquality|webpquality)(?:-[\w-]+)?)+$",
    re.I,
)
_TYPO3 = lazy(r"^csm_(.+)_[0-9a-f]{10}$")
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
_DATE = lazy(r"(?<!\d)(?:19|20)\d\d(?:[._-]?\d\d){0,2}(?!\d)")
_HASH = lazy(r"^(?=.*\d)(?:[0-9a-f-]{20,}|[a-z0-9]{20,})$", re.I)
_ID = lazy(r"(?=\d*[a-z])(?=[a-z\d]{8,}$)(?:[a-z]*\d){3}[a-z\d]*$", re.I)  # "a1b2c3d4", as a program makes them
_WORD = lazy(r"[^\W\d_]{3,}|[^\x00-\x7f]")


@lru_cache(maxsize=_MOST)
def says_size(segment: str) -> bool:
    """True for a folder that says a size, or what an image service is to do, and nothing else."""
    return _SURELY_SIZE.match(segment) is not None


@lru_cache(maxsize=_MOST)
def says_nothing(segment: str) -> bool:
    """True for a folder that tells nothing where the file has a name of its own."""
    return _SAYS_NOTHING.match(segment) is not None


@lru_cache(maxsize=_MOST)
def is_rendition(segment: str) -> bool:
    """True for a word that says which of a picture's sizes it is."""
    return _RENDITION.match(segment) is not None


def is_crop(segment: str) -> bool:
    """True for a word that says how a picture was cut."""
    return _CROP.match(segment) is not None


def is_size_in(stem: str, folder: str) -> bool:
    """True for a file called by its size alone, in a folder that is one picture's: the Guardian's ".../500.jpg"."""
    numbered = sum(letter.isdigit() for letter in _DATE.sub("", folder)) > 3
    if stem in WIDTHS.split("|"):
        return _is_id(folder)
    if _CROP.match(stem):
        return numbered
    if stem.isdigit():
        return 2 < len(stem) < 5 and bool(_HASH.match(folder))
    return (numbered or is_name(_DATE.sub("", folder))) and bool(_SURELY_SIZE.match(stem) or _RENDITION.match(stem))


def _is_id(name: str) -> bool:
    """True for what a program alone gives as a name."""
    return bool(_HASH.match(name)) or (bool(_ID.match(name)) and not _WORD.search(name))


@lru_cache(maxsize=_MOST)
def own_name(stem: str, typo3: bool) -> str:
    """A file's name without what resizing added."""
    stem = whole = _SIZE.sub("", stem) or stem
    if "." in stem:
        stem = _WAGTAIL.sub("", stem) or stem
    if typo3:
        stem = _TYPO3.sub(r"\1", stem)
    if stem != whole:
        stem = _SIZE.sub("", stem) or stem
    if _is_id(short := _SIZE_PERHAPS.sub("", stem)) or _NUMBER.match(short := _SIZE_WORD.sub("", stem)):
        return short
    short = _FILE_WORD.sub("", stem)
    return short if is_name(short) else stem


@lru_cache(maxsize=_MOST)
def is_name(stem: str) -> bool:
    """True for a name that somebody gave to this picture: no size, no "image1", no "b2"."""
    if any(sort.match(stem) for sort in (_SURELY_SIZE, _RENDITION, _CROP, _ANY_PICTURE)):
        return False
    return bool(_WORD.search(stem)) or sum(letter.isdigit() for letter in stem) > 4


@lru_cache(maxsize=_MOST)
def is_distinctive(stem: str) -> bool:
    """Long enough that two pictures of one page will not share it by chance."""
    enough = len(stem) >= 16 or (len(stem) >= 8 and any(letter.isdigit() for letter in stem))
    return enough and not _ANY_PICTURE.match(stem)
