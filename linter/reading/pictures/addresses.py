"""The addresses of a picture: which of them are one picture at several sizes."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote, unquote_plus

from linter.model.lazy_regex import lazy, one_of
from linter.reading.pictures.address_words import (
    WIDTHS,
    is_crop,
    is_distinctive,
    is_name,
    is_rendition,
    is_size_in,
    own_name,
    says_nothing,
    says_size,
)
from linter.text.file_names import DRAWN, PIXELS, SHOWN, ending_in, shape_in_name

# The folders in which Drupal, Escenic, TYPO3 and Symfony keep what they have resized.
_FOLDERS_OF_SIZES = one_of(
    ("Drupal", "/styles/[^/]+/(?:public|private)/", "/styles/large/public/crane.jpg"),
    ("Escenic", "/(?:alternates/[^/]+|binary)/", "/alternates/FREE_640/crane.jpg"),
    ("TYPO3", "/_processed_/[0-9a-f]/[0-9a-f]/", "/_processed_/a/3/crane.jpg"),
    ("Symfony", "/media/cache/(?:resolve/)?[^/]+/", "/media/cache/resolve/lead/crane.jpg"),
)
_RESIZED = lazy(_FOLDERS_OF_SIZES, re.I)
_ASSET = lazy(r"(?<!\d)\d{6,}(?!\d)")
_YEAR = lazy(r"(?:19|20)\d\d$")
_FILE = lazy(rf"{ending_in(*PIXELS, *DRAWN)}(?:$|[:!])", re.I)
_NAMED = lazy(
    r"(?:^|&)(id|imageid|image_id|img|image|file|filename|src|path|media|mediaid|asset|uuid|guid|key)=([^&]+)", re.I
)
_ADDRESSED = lazy(rf"(?:^|&)[\w-]+=((?:/|%2F)[^&]+|[^&]+{ending_in(*SHOWN, *DRAWN)})(?=&|$)", re.I)
# "https://post.example/share?u=https://…", "whatsapp:"
_HANDS_ON = lazy(r"[?&][\w.-]+=\s*https?(?::|%3a)|(?:^|/)(?:whatsapp|viber|mailto|sms|fb-messenger):", re.I)
# Plone shows a picture's own page under its file's address: /news/quay.jpg/view.
_IMAGE_FILE = lazy(rf"{ending_in(*SHOWN)}(?:/(?:@@)?(?:image_)?view\w*)?(?:$|[?#])", re.I)
# WordPress's page of one picture: /harbour-fire/attachment/quay/, ?attachment_id=12.
_OWN_PAGE = lazy(r"/attachment/[^/?#]+/?(?:$|[?#])|[?&]attachment_id=\d", re.I)
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
_OF_TIME = lazy(rf"[?&]((?:t=(?!(?:{WIDTHS})(?!\d))|(?:ts|time|timestamp)=)\d[\dtz.:_%+-]*)(?=[&#]|$)", re.I)
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
    path, folders, last = _told_by(path)
    named = _named_in(query, path, last)
    if not folders and not last and not named:
        return (path + "?" + query).strip("?/").casefold() if path.strip("/") else ""
    if is_distinctive(last):
        key = "/".join((*_asset(folders), last))
    else:  # "image1" is one of many: more folders tell, and without one the host
        host = "" if folders or is_name(last) else (_HOST.match(url) or [""])[0].rpartition("/")[2]
        key = "/".join([*filter(None, (host,)), *folders, last][-3 if is_name(last) else -6 :])
    return (f"{key}?{named}" if named else key).casefold()


@lru_cache(maxsize=1024)  # many sizes of one picture differ behind the path alone
def _told_by(path: str) -> tuple[str, tuple[str, ...], str]:
    """A path without the folders of sizes, and its folders and the file's name that tell a picture from others."""
    typo3 = "/_processed_/" in path  # elsewhere two hashes behind one name are two files
    path = _RESIZED.sub("/", path)
    return path, *_own(_segments(path), typo3)


def file_name(url: str) -> tuple[str, str, tuple[str, ...]]:
    """The name of the file at an address, the same without what resizing added and its ending, and its folders."""
    path, _ = _path_and_query(_innermost(url))
    *folders, last = [each.casefold() for each in _segments(_RESIZED.sub("/", path))] or [""]
    return last, own_name(_ENDING.sub("", last) or last, "/_processed_/" in path), tuple(folders)


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


def _own(segments: list[str], typo3: bool) -> tuple[tuple[str, ...], str]:
    """The folders and the file's name that tell a picture from others; no name where a folder is the picture's."""
    if not segments:
        return (), ""
    last = own_name(_ENDING.sub("", segments[-1]) or segments[-1], typo3)
    named = is_name(last)
    folders, plain = _telling(tuple(segments[:-1]), named)
    if named or not plain or not is_size_in(last, plain[-1]):
        return (plain, last) if named or not is_rendition(last) else (folders, last)
    return plain, ""


@lru_cache(maxsize=1024)  # the pictures of a page mostly lie in few folders
def _telling(segments: tuple[str, ...], named: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folders that say no size, and of them those that do not say either which of a picture's sizes it is."""
    folders = tuple(
        segment
        for number, segment in enumerate(segments)
        if not says_size(segment) and (not named or not says_nothing(segment) or _of_a_date(segments, number))
    )
    return folders, tuple(each for each in folders if not is_rendition(each) and not (named and is_crop(each)))


def _asset(folders: tuple[str, ...]) -> list[str]:
    """The folder that holds an asset's number, as in ".../article33400927.ece/0_Protest.jpg", if there is one."""
    return next(([folder] for folder in reversed(folders) if _ASSET.search(folder)), [])


def _of_a_date(segments: tuple[str, ...], number: int) -> bool:
    """True for the year and the month of ".../2031/03/port.jpg", which tell two files of one name apart."""
    year = bool(_YEAR.match(segments[number]))
    month = number > 0 and len(segments[number]) < 3 and bool(_YEAR.match(segments[number - 1]))
    return year or month


def apart_by(url: str) -> str:
    """What may tell two addresses of one key apart: a moment, as web cameras have it, or a small size's shape."""
    if "?" in url and (hit := _OF_TIME.search(url)):
        return hit[1].casefold()
    width, height = shape_in_name(url)
    return f"{width / height:.1f}" if 0 < width <= _SMALL and 0 < height <= _SMALL else ""


def whole_path(url: str) -> str:
    """An address without its host and what stands behind #, in small letters: the picture at this size alone."""
    return _HOST.sub("", url.split("#", 1)[0]).casefold()


def goes_away(href: str | None) -> bool:
    """True for an address that leads to another page: to no place of this one, no script and no picture, nor to the
    page that a system makes for a picture."""
    href = (href or "").strip()
    away = bool(href) and not href.startswith(("#", "javascript:", "data:")) and not is_picture_file(href)
    return away and _OWN_PAGE.search(href) is None


def is_picture_file(url: str) -> bool:
    """True for the address of a file that a browser shows as a picture."""
    return _IMAGE_FILE.search(url) is not None


def hands_on(href: str | None) -> bool:
    """True for a link that hands the address of a page to another site or program: a button to share it."""
    href = href or ""
    return _HANDS_ON.search(href) is not None and not is_picture_file(href)
