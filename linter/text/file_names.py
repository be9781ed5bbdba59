"""Is this text a file name, a camera's number or a stock id, and not words for readers?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from linter.model.lazy_regex import lazy, one_of

# What the name of a picture's file ends in: what every browser shows, what few show, and what desks alone open.
SHOWN = ("jpg", "jpeg", "png", "webp", "avif", "gif")
SELDOM_SHOWN = ("jfif", "tif", "tiff", "bmp", "heic")
DRAWN = ("svg",)
OF_DESKS = ("psd", "eps", "cr2", "nef", "arw", "dng")
# Raw files of cameras that are written as TIFFs are, and others; kinds that few programs open yet.
RAW_TIFFS = (
    *("cr2", "nef", "nrw", "arw", "sr2", "srf", "dng", "pef", "srw", "erf", "3fr", "fff", "iiq", "mef", "mos", "kdc"),
    *("dcr", "rwl"),
)
OF_CAMERAS = ("cr3", "crw", "mrw", "orf", "raf", "raw", "rw2", "x3f", "psb", "jp2", "j2k", "jpx", "jxl")
PIXELS = (*SHOWN, *SELDOM_SHOWN)
PHOTOGRAPHS = tuple(ending for ending in PIXELS if ending not in ("gif", "bmp"))


def ending_in(*endings: str) -> str:
    """The part of a pattern that stands for one of some endings, with the full stop in front of it."""
    return rf"\.(?:{'|'.join(endings)})"


_SIZE = r"\d{1,6}(?:[.,]\d{1,3})?\s*[km]i?(?:[bo]|octets?)\)?"
# Editors show both below a picture that got no caption: Trix 2.1.19 does.
_WITH_SIZE = rf"(?:\s*[-–,(]?\s*{_SIZE})?"
_IMAGE_FILE = lazy(rf"[^\n?!]{{1,120}}{ending_in(*PIXELS, *DRAWN, *OF_DESKS)}{_WITH_SIZE}", re.I)
_LETTERS = "(?:DSC[NF]?|IMGP?|PXL|MVI|GOPR|DJI|CIMG|HPIM|SAM|VID)"
_FILE_IN_FRONT = lazy(rf"\S{{1,120}}{ending_in(*PIXELS, *OF_DESKS)}\s+(?=\S)", re.I)
_OF_CAMERAS = one_of(
    (
        "a camera's letters and a number",
        rf"(?:_?{_LETTERS})[_-]?\d{{3,}}[\w -]{{0,40}}",
        "_DSC0412",
    ),
    ("the same with a blank", rf"{_LETTERS} \d{{3,}}(?:[ -]?\w{{1,4}})?", "IMG 2041"),
    ("Panasonic's", r"P\d{7,8}", "P1040512"),
    (
        "a screenshot with its day",
        r"(?:Screenshot|Screen Shot|Bildschirmfoto|WhatsApp Image) "
        r"\d{4}-\d\d-\d\d(?: (?:at|um) .{1,26}|[ _-]\d.{0,26})?",
        "Screen Shot 2031-03-12 at 10.04",
    ),
)
_CAMERA = lazy(_OF_CAMERAS)
_OF_STOCK = one_of(
    ("Getty Images", "gettyimages|istockphoto|istock", "gettyimages-1419"),
    ("other houses of stock", "shutterstock|adobestock|depositphotos|dreamstime|alamy|imago", "shutterstock_1419"),
    ("Reuters", r"rtr\w|rts\w", "rtrx1419"),
)
_HOUSES = one_of(
    ("of stock", "getty ?images|imago(?: images)?|adobe ?stock|shutterstock|alamy(?: stock photo)?", "imago images"),
    ("of news", "picture[ -]alliance|reuters|afp|epa|dpa|ap", "picture alliance"),
)
_NUMBERED = lazy(rf"(?:{_HOUSES})[ #:_-]{{1,3}}\d{{6,}}", re.I)
_KIND_AND_SIZE = lazy(rf"(?:jpe?g|png|gif|webp|bmp|tiff?|svg)\s*[-–,(]\s*{_SIZE}", re.I)
_STOCK = lazy(rf"(?:{_OF_STOCK})[-_ ]?\d{{4,}}[\w-]*", re.I)
_OF_PROGRAMS = one_of(
    ("a UUID", r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f"),
    ("a hash", r"(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}", "0a1b2c3d4e5f6a7b"),
    ("a day and a time", r"\d{8}[-_]\d{4,9}(?:[-_]\w+)?", "20310312_104512"),
    ("a time stamp", r"\d{10,}", "1741772712"),
    (
        "what Reuters calls a file",
        r"\d{4}-\d\d-\d\dT\d{6}Z_\d+_[A-Z0-9]{6,}_RTR\w+(?:[-_]\w+)*",
        "2031-03-12T101010Z_1_LYNXNP_RTRMADP",
    ),
    ("a size at the end", r"[\w.-]{2,}[-_]\d{2,4}x\d{2,4}", "Quay-300x200"),
    ("lastname_event_01", r"[a-z0-9]+(?:_[a-z0-9]+){2,}", "sorby_regatta_01"),
)
_MACHINE = lazy(_OF_PROGRAMS)
# A number, or words joined by underscores, that may be something else too: a phone, a book, a tank, somebody's handle.
_MAY_BE_ELSE = one_of(
    ("letters and a number with a blank or a hyphen", r"(?:DSC|MVI|DJI|SAM|VID)[ -]\d{3,4}(?!\d).*", "SAM 3000"),
    ("figures alone", r"\d+", "9783161484100"),
    ("small words", r"[a-z0-9]+(?:_[a-z0-9]+)+", "ada_quill_linz"),
    (
        "a sentence that ends in one",
        r".+ (?:reads?|says|called|named|titled|labelled|heißt|namens) \S+",
        "A file called a.jpg",
    ),
)
_ELSE = lazy(_MAY_BE_ELSE)
_SLUG = lazy(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+){4,}|[A-Za-z0-9]+(?:_[A-Za-z0-9]+){2,}")
_JOINED = lazy(r"[^\W_]+(?:[-_][^\W_]+)+")
_SHAPE = lazy(r"[-_.@](\d{2,4})x(\d{2,4})(?:\.[a-z]{3,4})*$", re.I)


def is_file_name(text: str) -> bool:
    """True for DSC_0412.JPG, IMG00023, GettyImages-1419, crowd-1024x683, a UUID; never for words."""
    text = text.strip().strip("\"'“”()[]")
    if not 4 <= len(text) <= 140 or text.startswith(("http://", "https://", "@", "#")):
        return False
    if (blanks := text.count(" ")) > 7:
        return False
    if _IMAGE_FILE.fullmatch(text) or _CAMERA.fullmatch(text) or _NUMBERED.fullmatch(text):
        return True
    return not blanks and any(kind.fullmatch(text) for kind in (_STOCK, _MACHINE))


def may_be_no_file(text: str) -> bool:
    """True for a file's name that may be a phone's number, a club's year, somebody's handle: DSC 1899."""
    return _ELSE.fullmatch(text.strip().strip("\"'“”()[]")) is not None


def file_at_start(text: str) -> int:
    """Where the words begin behind the name of a picture's file: "DSC_0412.JPG Photo: Jo Lee"; 0 where none stands."""
    hit = _FILE_IN_FRONT.match(text)
    return hit.end() if hit else 0


def file_like(text: str) -> str:
    """What words are that a file has and no writer: its name, an agency's number, "JPEG - 172.1 ko"; or nothing."""
    if is_number(text):
        return "is an agency’s number of the picture."
    if _KIND_AND_SIZE.fullmatch(text.strip()):
        return "is a file’s kind and size."
    return "is a file name." if is_file_name(text) else ""


def is_number(text: str) -> bool:
    """True for an agency's name and its number of the picture: imago images 0123456789."""
    return _NUMBERED.fullmatch(text.strip()) is not None


def names_its_file(text: str, urls: Iterable[str], pieces: int = 3) -> bool:
    """True where words joined by hyphens or underscores are the picture's file: Tom-Quill-3 at …/Tom-Quill-3.jpg."""
    joined = text.strip().casefold()
    if len(joined) < 7 or not _JOINED.fullmatch(joined) or len(re.split("[-_]", joined)) < pieces:
        return False
    return any(_named(url) == joined for url in urls)


def _named(url: str) -> str:
    """The name of a picture's file without its ending and the size at its end."""
    name = url.partition("?")[0].partition("#")[0].rpartition("/")[2].casefold()
    return _SHAPE.sub("", name).partition(".")[0] if name else ""


def shape_in_name(url: str) -> tuple[int, int]:
    """The width and height that a picture's address ends its name with ("quay-300x200.jpg"); zeros for none."""
    hit = _SHAPE.search(url.partition("?")[0].partition("#")[0].rpartition("/")[2])
    return (int(hit[1]), int(hit[2])) if hit else (0, 0)


def is_slug(text: str) -> bool:
    """True for words joined by hyphens or underscores as in an address: minister-opens-bridge-in-linz."""
    return len(text) > 24 and " " not in text.strip() and _SLUG.fullmatch(text.strip()) is not None
