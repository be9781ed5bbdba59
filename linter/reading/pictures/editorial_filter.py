"""Tells the article's own pictures from teasers, author heads, logos and adverts, and names the fact that says so.

Each function gives the name of the fact that leaves a picture out, or an empty word. ``linter/data/evidence.toml`` has
what each fact means.
"""

from __future__ import annotations

from functools import partial
from itertools import islice

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.person_names import is_byline
from linter.model.agency import Agencies
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture, closes_the_article, is_cut_as_photograph
from linter.reading.pictures.caption_in_figure import Words, figure_of, is_called_caption, is_captioned
from linter.reading.pictures.captions.alternative_words import says_the_alt
from linter.reading.pictures.captions.slides import slide_of
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.declared import is_own_head, stated_pictures
from linter.reading.pictures.filters.author_heads import is_filed_as_head, is_head_of, shows_the_author
from linter.reading.pictures.filters.behind_the_text import is_far_behind, trails
from linter.reading.pictures.filters.cards import hold_text
from linter.reading.pictures.filters.icons import (
    is_called_icon,
    is_counter,
    is_drawn,
    is_filed_apart,
    is_named_icon,
    is_of_an_article,
    is_of_the_design,
    is_small,
    looks_drawn,
    says_icon,
)
from linter.reading.pictures.filters.links_elsewhere import (
    boxes_round,
    has_both,
    has_linked_heading,
    in_list_of_links,
    leads_elsewhere,
    leads_nowhere,
    runs_in_the_text,
)
from linter.reading.pictures.filters.offers import has_a_form, is_asked_for, is_for_sale, leads_to_a_film
from linter.reading.pictures.filters.script_stand_ins import is_a_stand_in
from linter.reading.pictures.roles import is_still

OUTSIDE = frozenset({"nav", "footer", "form", "dialog", "template", "amp-ad", "amp-sticky-ad", "ins"})


def plain_teaser(picture: Picture, article: Article) -> str:
    """A quick look that spares most teasers a search for words: a linked heading in the box, and no caption in it."""
    if article.whole_page:
        return ""
    if is_far_behind(picture, article):
        return "behind-the-text"
    for at in boxes_round(picture, article).all[:5]:
        if is_own_head(at, picture, article):
            return ""  # the story's own, whose section may be a heading with a link
        if at.tag == "p" and at in article.holds and picture.element.getparent() is at:
            return ""  # in a paragraph of the text, and no teaser's
        if at.tag == "figure" and article.once("captioned", at, is_captioned, otherwise=True):
            return ""
        if article.once("linked heading", at, has_linked_heading, otherwise=False):
            says_no_caption = partial(_says_no_caption, agencies=article.agencies)
            teaser = article.once("says no caption", at, says_no_caption, otherwise=False)
            return "linked-heading-in-the-box" if teaser else ""
    return ""


def is_surely_outside(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> bool:
    """True for what stands outside the article whatever its words are, so that nobody has to look for them.

    That is what a menu, a form or an advert holds, and in front of the headline a picture in no figure that neither its
    names nor the metadata make the story's: a logo, a way to another section.
    """
    if _is_outside(picture, True, article):
        return True
    head, number = article.headline, article.order[picture.element]
    if head is None or number > article.order.get(head, 0) or article.within(picture.element, article.root):
        return False
    lead = article.whole_page or _is_hero(picture) or figure_of(picture, article, sharing) is not None
    return not lead and not _is_stated(picture, article)


def _says_no_caption(box: Element, agencies: Agencies) -> bool:
    """True for a box without an element that its name or its words make a caption or a credit."""
    if next(box.iter("figcaption", "cite", "small"), None) is not None:
        return False
    marks = class_words("caption", "credit", "credit_perhaps") - class_words("author_line")  # teasers have bylines
    lines = box.iter("p", "span", "div", "em", "i")
    return all(names(found).isdisjoint(marks) and not is_led_in(found.text or "", agencies) for found in lines)


def refusal(picture: Picture, words: Words, article: Article, sharing: dict[Element, set[str]]) -> str:
    """The fact that leaves a picture out, or an empty word for one that belongs to the article."""
    if fact := _no_picture(picture, words, article):
        return fact
    if picture.in_noscript and is_a_stand_in(picture, words, sharing):
        return "stands-in-for-a-script"
    if not article.within(picture.element, article.root) and not _leads(picture, words, article):
        return "outside-the-article"
    if _is_outside(picture, bool(words), article):
        return "in-menu-form-or-advert"
    if fact := _furniture(picture, words, article, sharing) or _portrait(picture, words, article):
        return fact
    if article.whole_page:
        return ""
    if fact := leads_elsewhere(picture, words, article):
        return fact
    if not words.credit and not words.in_figure and leads_to_a_film(words):
        return "words-in-the-link"
    behind = article.order[picture.element] > article.last and article.paragraphs and not article.fragment
    return "behind-the-text" if behind and not trails(picture, words, article) else ""


def _no_picture(picture: Picture, words: Words, article: Article) -> str:
    """A small thing without caption and credit, a drawing or the still of a film that nothing is said of."""
    if is_named_icon(picture) and not has_both(words, article.agencies):
        return "address-says-icon"  # a large one: /icons/madonna.jpg is a photograph by its caption and its credit
    if not words and is_called_icon(picture):
        return "own-name-says-icon"
    if (not words or looks_drawn(picture)) and is_counter(picture):
        return "stands-in-for-a-script"
    if is_small(picture) and not has_both(words, article.agencies):
        return "small"
    if is_drawn(picture, words, article.agencies):
        return "drawn-without-words"
    if not words and is_for_sale(picture, article):
        return "for-sale"
    if is_asked_for(picture, words, article):
        return "asks-readers"
    design = is_of_the_design(picture)
    stated = not picture.keys.isdisjoint(stated_pictures(article)) and not (design and looks_drawn(picture))
    if not words and (design or is_filed_apart(picture)) and not stated:
        return "address-says-promotion"  # a mark of an editor's may be the first image, which a plugin states
    return "film-still-without-words" if is_still(picture, words) else ""


def _leads(picture: Picture, words: Words, article: Article) -> bool:
    """A lead picture in front of the article's own element."""
    number = article.order[picture.element]
    if number > article.first or article.whole_page:
        return False
    if not words:
        return _is_hero(picture) or _is_stated(picture, article)
    if article.headline is None:
        told = words.in_figure or holds_credit(words, article.agencies) or is_called_caption(words)
        return (told and not in_list_of_links(picture, article)) or any(
            names(at) & class_words("picture") for at in islice(picture.element.iterancestors(), 2)
        )
    if words.in_figure or number > article.order.get(article.headline, 0):
        return True
    if any(at.tag == "a" and goes_away(at.get("href")) for at in islice(picture.element.iterancestors(), 6)):
        return False
    stated = _is_stated(picture, article)
    if stated and says_the_alt(joined(words.caption), picture.element.get("alt") or ""):
        return True
    return has_both(words, article.agencies) and (stated or _is_hero(picture))


def _is_hero(picture: Picture) -> bool:
    above = list(islice(picture.element.iterancestors(), 6))
    if any(names(at) & class_words("hero") for at in above):
        return True
    of_the_post = not names(picture.element).isdisjoint(class_words("post_image"))
    return of_the_post and not any(at.tag == "a" and goes_away(at.get("href")) for at in above)


def _is_stated(picture: Picture, article: Article) -> bool:
    """True for a picture that the page's metadata give as the story's."""
    return not picture.keys.isdisjoint(stated_pictures(article))


def holds_credit(words: Words, agencies: Agencies) -> bool:
    """True where a credit was found, or stands in what was taken for a caption."""
    said = joined(words.caption)
    return bool(words.credit) or is_credit(said, agencies) or find_credit(said, agencies) is not None


def _is_outside(picture: Picture, told: bool, article: Article) -> bool:
    """True in a menu, a form or an advert by its tag, and in an aside for a picture that nothing is ``told`` of; where
    an article was sent alone all is its own."""
    if article.alone:
        return False
    for at in islice(picture.element.iterancestors(), DEEPEST):
        if at is article.root or at is article.body:
            return False
        if at not in article.unclosed and (
            (at.tag in OUTSIDE and not closes_the_article(picture.element, at, article))
            or (at.tag == "header" and at.get("role") == "banner")
            or (at.tag == "aside" and not told)
        ):
            return True
    return False


def _furniture(picture: Picture, words: Words, article: Article, sharing: dict[Element, set[str]]) -> str:
    """A teaser, promotion or logo by the names of what stands round it; a credited picture is none."""
    told = bool(words.figcaptions) and has_both(words, article.agencies)
    if says_icon(picture) and not told:
        return "own-name-says-icon"
    if article.alone:
        return ""
    leads = article.order[picture.element] < article.first
    captioned = bool(words.figcaptions and words.caption)  # its credit a house's of which we know nothing
    if has_both(words, article.agencies) or (
        leads and words.credit and (captioned or is_credit(joined(words.credit), article.agencies))
    ):
        return ""
    waits = words or not looks_drawn(picture)  # a photograph in the box of a spinner is about to be loaded
    furniture = class_words("furniture") - class_words("loading") if waits else class_words("furniture")
    marks = class_words("teaser") if words else class_words("teaser", "teaser_perhaps")
    boxes = boxes_round(picture, article)
    if is_of_an_article(picture):
        furniture -= class_words("icon") | {"logos"}
    if not boxes.said.isdisjoint(furniture):
        return "class-word-says-furniture"
    outer = boxes.all[-1:] if not words.in_figure and not leads else ()
    if any(article.once("form", at, has_a_form, otherwise=False) for at in outer):
        return "form-in-the-box"  # to sign up in
    marked = [(at, both) for at, said in boxes.marked if (both := said & marks)]
    named = [row for row in marked if not _covers(*row, article) and not is_own_head(row[0], picture, article)]
    if not named:
        return ""
    layout = all(said <= class_words("layout") for _, said in named)
    if layout and runs_in_the_text(picture, article):
        told = slide_of(picture, article, sharing) is not None or hold_text(named, article)
        return "" if told or leads_nowhere(boxes, named[-1][0], article) else "class-word-says-teaser"
    return "class-word-says-teaser"


def _covers(box: Element, marks: frozenset[str], article: Article) -> bool:
    """True for WordPress's cover: a picture behind words of the article, that leads nowhere."""
    return marks == class_words("cover") and article.once("cover block", box, _is_cover_block, otherwise=False)


def _is_cover_block(box: Element) -> bool:
    return not names(box).isdisjoint(class_words("cover_block")) and not any(
        goes_away(at.get("href")) for at in (*box.iter("a"), *box.iterancestors("a"))
    )


def _portrait(picture: Picture, words: Words, article: Article) -> str:
    """The head of an author: by the names round it, or because the words beside it are a byline."""
    said = joined(words.caption) or joined(words.credit)
    byline = is_byline(said, article.agencies) and not is_cut_as_photograph(picture.element)
    if byline and not has_both(words, article.agencies):
        return "words-are-a-byline"
    if words.in_figure and words and next(words.container.iter("figcaption"), None) is not None:
        return "shows-the-author" if is_head_of(picture, said, article) else ""
    if not words.credit and shows_the_author(picture, said, article):
        return "shows-the-author"
    if words.credit and is_filed_as_head(picture, said, article):
        return "shows-the-author"
    if article.first < article.order[picture.element] < article.last and _is_told_of(words, article):
        return ""
    if has_both(words, article.agencies) and not _names_portrait(picture.element):
        heads = class_words("author_head")
        head = any(not names(at).isdisjoint(heads) for at in boxes_round(picture, article).all[:3])
    else:
        round_it = boxes_round(picture, article).said
        head = _names_portrait(picture.element) or not round_it.isdisjoint(class_words("portrait"))
    return "class-word-says-portrait" if head else ""


def _is_told_of(words: Words, article: Article) -> bool:
    """True for a picture with a caption and a credit, by their words or by the names of what holds them."""
    if has_both(words, article.agencies):
        return True
    return bool(words.credit) and is_called_caption(words)


def _names_portrait(element: Element) -> bool:
    return not names(element).isdisjoint(class_words("portrait"))
