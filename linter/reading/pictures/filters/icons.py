"""Tells icons, logos and drawings by size and address: the small ones before anyone asks what stands round them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from linter.credits.detection import is_credit
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of
from linter.reading.html.text_nodes import joined
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import hands_on, is_picture_file
from linter.reading.pictures.candidates import ICON, Picture
from linter.reading.pictures.caption_in_figure import Words
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words

_ACTS = "arrow|pfeil|fleche|flecha|freccia|play|zoom|scale|close|share|search|menu|pdf"
_ICONS = one_of(
    (
        "what is called an icon or a logo",
        r"(?:^|[/_.-])(?:icon|logo|spinner|sprite|emoji|avatar|button|btn|qr[_-]?code)[\w.-]*\.(?:svg|png|gif)",
        "/site-logo.png",
    ),
    (
        "the same within a name",
        r"(?-i:[a-z0-9](?:Logo|Icon)(?=[A-Z_.-]))[\w.-]*\.(?:svg|png|gif)",
        "/quayLogoSmall.png",
    ),
    (
        "a code for telephones, as China's pages call it too",
        r"(?:^|[/_-])(?:ewm|erweima|qr[_-]?code)\d{0,3}\.(?:svg|png|gif|jpe?g)",
        "/images/ewm2.gif",
    ),
    ("a drawing of something to press", rf"(?:^|[/_.-])(?:{_ACTS})(?![a-z])[\w.-]*\.svg", "/img/big-arrow-2.svg"),
    (
        "what lies among buttons, or among the stars that readers give",
        r"/(?:[a-z]+[_-])?(?:buttons|badges|rater|ratings?)/[^/]+\.(?:svg|png|gif)",
        "/rater/4-of-5.gif",
    ),
    (
        "a country's flag",
        r"/(?:flags?|flaggen|drapeaux|banderas)/(?:[\w-]+/){0,2}[a-z]{2,3}\.(?:svg|png|gif)",
        "/flags/png/de.png",
    ),
    (
        "such stars",
        r"(?:^|/)(?:rating[_-])?(?:\d(?:[_.-]\d)?[_-]?stars?|stars?[_-]?\d(?:[_.-]\d)?)\.(?:svg|png|gif)",
        "/3_5stars.gif",
    ),
    (
        "the author's hand",
        r"(?:^|/)(?:signatur|signature|unterschrift)(?:-?e?\d+)?\.(?:svg|png|gif|webp)",
        "/signature.png",
    ),
)
_ICON_FILE = lazy(_ICONS, re.I)
# A file that has hardly another name: icn-search.png; search-party-at-sea.png is a photograph, and so is what is large.
_ACT_FILE = lazy(rf"(?:^|/)(?:[a-z]{{1,12}}[-_])?(?:{_ACTS})(?:[-_.]?(?:\d{{1,4}}|[a-z]{{1,8}}))?\.(?:png|gif)", re.I)
_PARTS_OF_ICONS = (
    ".svg",
    ".png",
    ".gif",
    "ewm",
    "erweima",
    "qr",
    "signat",
    "unterschrift",
)  # one of them stands in what either pattern finds
# What is asked of a program that makes a picture's sizes, or that finds its file.
_SIZES = frozenset(
    {"w", "h", "q", "f", "fm", "width", "height", "size", "quality", "format", "fit", "crop", "resize", "auto"}
    | {"src", "url", "img", "image", "file", "path"}
)
_BOXES = 6  # between a picture and its figure
_NEAR, _LINES = 3, 40  # boxes round a picture in which a line may be called a caption; their elements
_FEW, _CAPTION = 12, 3  # strings of a caption that are looked at; words of one
_LARGE = 300  # pixels; no page states so large a size of what is to be pressed
_WINDOW = lazy(r"window\.open\(\s*[\"'`](?:https?:)?//")
# "?w=80", "/w_80/", "quay_75x75.jpg"
_WIDTH_IN_URL = lazy(r"(?:[?&](?:w|width)=|[-_/](?:w|width)[-_=]?|[-_/](?=\d{2,3}x\d{2,3}[._/]))(\d{1,4})(?!\d)", re.I)
# What a system's design brings with it: WordPress, Drupal, Joomla, Contao and others file it apart from uploads.
_OF_THE_DESIGN = lazy(
    r"/(?:wp-content/themes|wp-includes|core/templates|media/templates|bundles|typo3conf|skins)/|/sites/[^/]+/themes/"
)
_ICON_PLACE = lazy(r"gravatar\.com/|/(?:avatars?|icons?|emojis?|sprites?|spacer)/|/fallback\.\w+$", re.I)
# SPIP calls its pictures of a site, a section, an author and a keyword so, and that of an article arton12.
_OF_THE_SITE = lazy(r"/(?:site|rub|aut|mot)on\d+[-.]")
_OF_AN_ARTICLE = lazy(r"/arton\d+[-.]")
_BUTTONS = 12  # in a row of links to share a page
_FOLDER = lazy(r"/([^/]+)/[^/]*$")
_SMALL = 110  # pixels; the smallest labelled editorial picture that states its size is wider


def icon(picture: Picture) -> str:
    """A picture too small to be anyone's photograph, or named as an icon and not so large that its words are asked."""
    if max(picture.width, picture.height) and max(picture.width, picture.height) <= ICON:
        return "size-of-an-icon"
    if _may_be_a_button(picture) and _is_to_share(picture):
        return "link-to-share"
    named = is_named_icon(picture) and not _is_large(picture) and not _may_be_captioned(picture)
    return "address-says-icon" if named else ""


def _may_be_captioned(picture: Picture) -> bool:
    """True where a line close by is called the picture's caption or credit, or a figure holds the picture alone with a
    caption: the words are asked whether it is a photograph."""
    for number, at in enumerate(islice(picture.element.iterancestors(), _BOXES)):
        if len(list(islice(at.iter("img", "amp-img"), 2))) > 1:
            return False
        lines = at.iter("figcaption") if number >= _NEAR else islice(at.iterdescendants("*"), _LINES)
        if any(_is_called_caption(line) for line in lines):
            return True
        if at.tag == "figure":
            return False
    return False


def _is_called_caption(line: Element) -> bool:
    called = line.tag == "figcaption" or not names(line).isdisjoint(class_words("caption", "credit"))
    return called and len("".join(islice(line.itertext(), _FEW)).split()) >= _CAPTION


def _may_be_a_button(picture: Picture) -> bool:
    """True for what states a button's size, and for a file of drawings that states none."""
    if picture.width or picture.height:
        return is_small(picture)
    return is_small(picture) or all(
        url.split("?")[0].lower().endswith((".svg", ".gif", ".png")) for url in picture.urls
    )


def _is_to_share(picture: Picture) -> bool:
    """True in a link that hands an address to another site: what stands below the row of such links is no caption.

    Where a script opens the window, or the address says nothing of it, a link beside it may tell. In a figure it is a
    picture, whatever its link does.
    """
    if next(picture.element.iterancestors("figure"), None) is not None:
        return False
    link = next((at for at in islice(picture.element.iterancestors(), 3) if at.tag == "a"), None)
    if link is None or hands_on(link.get("href")) or _opens_a_window(link.get("onclick") or ""):
        return link is not None
    row = link.getparent()
    beside = islice(row.iterchildren("a"), _BUTTONS) if row is not None else ()
    return any(hands_on(each.get("href")) for each in beside)


def _opens_a_window(script: str) -> bool:
    """True for what a button to share runs: a window of another site, with the address of this page."""
    return _WINDOW.search(script) is not None and ("location" in script or "encodeURIComponent(" in script)


def is_counter(picture: Picture) -> bool:
    """True for what an agency of press releases puts into a text to count readers: no size, no words, but numbers."""
    if picture.width or picture.height or (picture.element.get("alt") or "").strip():
        return False
    return bool(picture.urls) and all(map(_counts, picture.urls))


def _counts(url: str) -> bool:
    """True for an address without a picture's name that hands over who asks: /ct/CT?id=wire&sid=36331&distro=ftp."""
    path, _, asked = url.partition("?")
    names_of_it = {each.partition("=")[0].casefold() for each in asked.split("&") if "=" in each}
    plain = not is_picture_file(path) or path.lower().endswith(".gif")
    return plain and len(names_of_it) > 1 and names_of_it.isdisjoint(_SIZES)


def is_named_icon(picture: Picture) -> bool:
    """True where all addresses of a picture are as those of icons are."""
    return bool(picture.urls) and all(_is_named_icon(url, _is_large(picture)) for url in picture.urls)


def _is_large(picture: Picture) -> bool:
    return max(picture.width, picture.height) >= _LARGE


@lru_cache(maxsize=1024)
def _is_named_icon(url: str, large: bool) -> bool:
    path = url.split("?")[0]
    if _OF_THE_SITE.search(path) or _ICON_PLACE.search(url):
        return True
    small = path.casefold()
    if not any(map(small.__contains__, _PARTS_OF_ICONS)):
        return False  # as of nearly every photograph
    return bool(_ICON_FILE.search(path) or (not large and _ACT_FILE.search(path)))


def says_icon(picture: Picture) -> bool:
    """True where an image's own names say logo, icon or the like; SPIP calls the picture of an article a logo too."""
    return not names(picture.element).isdisjoint(class_words("icon", "play")) and not is_of_an_article(picture)


def is_called_icon(picture: Picture) -> bool:
    """True where an image's alternative text is the word: "LOGO"."""
    return (picture.element.get("alt") or "").strip(" .[]()").casefold() in class_words("icon")


def is_of_an_article(picture: Picture) -> bool:
    return bool(picture.urls) and all(_OF_AN_ARTICLE.search(url) for url in picture.urls)


def is_of_the_design(picture: Picture) -> bool:
    """True where a picture is a file of the site's design, and no upload: a line of dots, a printer."""
    return bool(picture.urls) and all(_OF_THE_DESIGN.search(url) for url in picture.urls)


def is_filed_apart(picture: Picture) -> bool:
    """True where a picture lies in a folder of promotions or of authors' heads: /newsletters/join.png.

    Only the folder that holds the file counts: below /authors/jo-lee/ a system may keep all that she wrote.
    """
    folders = (_FOLDER.search(url.split("?")[0].lower()) for url in picture.urls)
    return bool(picture.urls) and all(hit is not None and hit[1] in class_words("folder") for hit in folders)


def is_small(picture: Picture) -> bool:
    if picture.width and picture.height:
        return max(picture.width, picture.height) <= _SMALL
    if picture.width or picture.height:
        return 0 < picture.width <= _SMALL or max(picture.width, picture.height) <= ICON
    for url in picture.urls:  # mostly the first of five sizes tells
        hit = _WIDTH_IN_URL.search(url)
        if hit is None or int(hit[1]) > _SMALL:
            return False
    return bool(picture.urls)


def looks_drawn(picture: Picture) -> bool:
    """True for what may be a spinner: a file of drawings or of moving pictures, and no other."""
    return bool(picture.urls) and all(url.split("?")[0].lower().endswith((".svg", ".gif")) for url in picture.urls)


def is_drawn(picture: Picture, words: Words, agencies: Agencies) -> bool:
    """Icons and logos are drawings: .svg files, unless a caption makes them a graphic of the article.

    The name beside an agency's logo reads as a credit: outside a figure it makes no graphic of it.
    """
    if _is_a_formula(picture):
        return True
    said = joined(words.caption)
    told = bool(words) if words.in_figure else bool(said) and not is_credit(said, agencies)
    return not told and bool(picture.urls) and all(url.split("?")[0].lower().endswith(".svg") for url in picture.urls)


def _is_a_formula(picture: Picture) -> bool:
    """True for the drawing of a formula beside the formula itself, for browsers that show none."""
    parent = picture.element.getparent()
    return parent is not None and parent.tag == "span" and next(parent.iter("math"), None) is not None
