"""Puts pictures and words together: which pictures are the article's, and which blocks are copies of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from linter.credits.agency_instructions import runs
from linter.credits.detection import find_credit, is_credit
from linter.credits.in_caption import title_in_front
from linter.credits.orders import in_two, without_orders
from linter.credits.parser import parse
from linter.model.agency import Agencies
from linter.model.page import Image, ImageBlock
from linter.model.source import Place, Text
from linter.reading.article import Article
from linter.reading.html.text_nodes import attribute_text, text_of
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures.candidates import Picture, find_pictures, tell_apart
from linter.reading.pictures.caption_in_figure import Words, words_of_picture
from linter.reading.pictures.captions.empty_captions import traces
from linter.reading.pictures.captions.lines_behind_each import say_behind_each
from linter.reading.pictures.captions.named_in_text import shown_in_front
from linter.reading.pictures.captions.script_data import is_told_by_a_script, is_told_without_credit, unfolds_a_caption
from linter.reading.pictures.captions.sister_boxes import agree
from linter.reading.pictures.copies import Found, without_copies
from linter.reading.pictures.editorial_filter import is_surely_outside, plain_teaser, refusal
from linter.reading.pictures.filters.icons import icon
from linter.reading.pictures.filters.playlists import further_videos
from linter.reading.pictures.inline_pictures import inline_pictures
from linter.reading.pictures.interface_words import without_controls
from linter.reading.pictures.likelihood import is_unlikely
from linter.reading.pictures.picture_facts import Case
from linter.reading.pictures.roles import in_gallery, role_of
from linter.reading.pictures.text_runs import MARKS

_PARTING = " •∙·|｜"  # what stands between a caption and the element of its credit


@dataclass(slots=True)
class Trace:
    """What became of every candidate, for those who ask: ``left`` has the fact that left a picture out.

    That is empty where it depends on the picture's words, and these were not looked for.
    """

    sharing: dict[Element, set[str]] = field(default_factory=dict)
    left: list[tuple[Picture, str]] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)
    kept: list[Found] = field(default_factory=list)  # those found, copies joined


def find_blocks(
    tree: Tree,
    article: Article,
    images: Mapping[str, str] | None = None,
    looks: Callable[[str], str] | None = None,
    trace: Trace | None = None,
) -> tuple[ImageBlock, ...]:
    """The article's image blocks in reading order, copies joined. ``images`` gives a CMS's id by address.

    ``looks`` gives a key by address that pictures share which look alike, or an empty word. ``trace`` is filled with
    what became of every picture.
    """
    trace = trace or Trace()
    every = [(picture, icon(picture)) for picture in find_pictures(article)]
    pictures = [picture for picture, fact in every if not fact]
    tell_apart(pictures)
    inline = list(inline_pictures(article, pictures))
    taken = {picture.element for picture in (*pictures, *inline)}
    trace.left += [(picture, fact) for picture, fact in every if picture.element not in taken]
    if inline:
        pictures = sorted([*pictures, *inline], key=lambda picture: article.order[picture.element])
    if images:
        _identify(pictures, images)
    sharing = trace.sharing = _sharing(pictures)
    for picture in pictures if looks else ():
        picture.keys |= {key for url in picture.urls if looks and (key := looks(url))}
    rows: list[tuple[Picture, Words]] = []
    for picture in pictures:
        fact = plain_teaser(picture, article)
        if fact or is_surely_outside(picture, article, sharing):
            trace.left.append((picture, fact))
            continue
        words = words_of_picture(picture, article, sharing)
        fact = refusal(picture, words, article, sharing)
        if fact or is_unlikely(Case(picture, words, article, sharing)):
            trace.left.append((picture, fact or "unlikely"))
        else:
            rows.append((picture, words))
    further = further_videos(rows, article)
    trace.left += [(picture, "in-a-list-of-videos") for picture, _ in rows if picture.element in further]
    rows = [row for row in rows if row[0].element not in further]
    agree(rows, article, sharing)
    say_behind_each(rows, article, sharing)
    for picture, words in rows:
        if not words and not words.later and is_told_by_a_script(picture, article):
            words.later, words.later_uncredited = True, is_told_without_credit(picture, article)
        words.later = words.later or (not words and unfolds_a_caption(picture, article, sharing))
    for picture, words in rows:
        block = _block(tree, picture, words, article.agencies)
        trace.found.append(Found(picture, words, replace(block, gallery=in_gallery(picture, sharing))))
    _caption_who_is_shown(trace.found, article)
    trace.kept = without_copies(trace.found, article)
    return tuple(row.block for row in trace.kept)


def _caption_who_is_shown(found: list[Found], article: Article) -> None:
    """Make a caption of a name in front of an agency where the article's text tells that it is who is shown."""
    owners = {run.owner for row in found for run in row.words.caption if run.owner is not None}
    alone = [not row.words.credit for row in found]
    for number, start in shown_in_front([row.block for row in found], alone, owners, article).items():
        row = found[number]
        if row.block.credit is not None:
            text = row.block.credit.text
            credit = parse(text.part(start), article.agencies)
            row.block = replace(row.block, caption=text.part(0, start), credit=credit)


def _identify(pictures: list[Picture], images: Mapping[str, str]) -> None:
    """A CMS knows which picture is which: its id takes the place of what the addresses tell."""
    for picture in pictures:
        picture.identity = next((images[url] for url in picture.urls if url in images), "")
        if picture.identity:
            picture.keys = frozenset({f"id:{picture.identity}"})


def _sharing(pictures: list[Picture]) -> dict[Element, set[str]]:
    """Which different pictures each element holds: none, one or two, for who has two may have more."""
    sharing: dict[Element, set[str]] = {}
    for number, picture in enumerate(pictures):
        own = min(picture.keys, default=f"#{number}")
        for at in picture.element.iterancestors():
            there = sharing.setdefault(at, set())
            if own in there or len(there) > 1:
                break  # and so do all that hold it
            there.add(own)
    return sharing


def image_of(tree: Tree, picture: Picture) -> Image:
    place = Place(partial(tree.tag_span, picture.element))
    alt, title = (attribute_text(tree, picture.element, name) for name in ("alt", "title"))
    return Image(place, picture.urls, alt, picture.keys, loaded=picture.loaded, title=title)


def _block(tree: Tree, picture: Picture, words: Words, agencies: Agencies) -> ImageBlock:
    element = picture.element
    caption, credit, whole = _texts(tree, words, element.get("alt") or "", agencies)
    uncut: tuple[tuple[str, Text], ...] = ()
    if credit is not None and runs(
        (whole or credit).words, agencies, notices=True
    ):  # an agency's orders are no part of the credit
        uncut = in_two(whole, credit, agencies) if whole and caption else (("credit", whole or credit),)
        credit = without_orders(credit, agencies) or credit
    figcaptions = tuple(Place(partial(tree.element_span, each)) for each in words.figcaptions)
    block = ImageBlock(
        image_of(tree, picture),
        caption,
        parse(credit, agencies) if credit is not None else None,
        role_of(picture, words),
        figcaptions=figcaptions,
        uncut=uncut,
        later=words.later,
        later_uncredited=words.later_uncredited,
    )
    if words.empty is not None and caption is None:
        place = Place(partial(tree.element_span, words.empty))
        block = replace(block, empty_caption=place, empty_caption_leaves=traces(tree, words.empty))
    return block


def _texts(tree: Tree, words: Words, alt: str, agencies: Agencies) -> tuple[Text | None, Text | None, Text | None]:
    """A picture's caption and credit, and the text that held both."""
    box = (*words.caption, *words.credit)
    caption = text_of(tree, words.caption, box) if words.caption else None
    credit = text_of(tree, words.credit, box) if words.credit else None
    if caption is not None:
        start, end = without_controls(caption.words)
        caption = caption.part(start, end) if (start, end) != (0, len(caption)) else caption
        caption = caption if caption.words.strip(MARKS) else None  # a bar that parted the controls beside it
    if caption is not None and credit is None:
        # The alternative text often is the caption alone: what follows it then is the credit.
        said = " ".join(alt.split())
        if len(said) > 8 and caption.words.startswith(said) and _follows(caption.words[len(said) :], agencies):
            return caption.part(0, len(said)), caption.part(len(said)), caption
        if is_credit(caption.words, agencies):
            return None, caption, caption
        found = find_credit(caption.words, agencies)
        if found:
            start, end = found
            before = without_orders(caption.part(0, start), agencies) if start else None
            rest = before or without_orders(caption.part(end), agencies)
            rest = rest and rest.part(0, len(rest.words.rstrip("、， ([（【〔")))
            if rest and not start:
                rest = rest.part(len(rest.words) - len(rest.words.lstrip(" |｜/–—-")))
            told = rest if rest and rest.words.strip(" .,:;|/-–—") else None
            return told, caption.part(start, end), caption
    if caption and credit:
        caption = caption.part(0, len(caption.words.rstrip(_PARTING)))
    if credit and caption is None and (cut := title_in_front(credit.words, agencies)):
        caption, credit = credit.part(0, len(credit.words[:cut].rstrip(_PARTING))), credit.part(cut)
    if credit is None and words.shared:
        credit = _credit_within(text_of(tree, words.shared, words.shared), agencies)
    return caption or None, credit or None, None


def _credit_within(text: Text | None, agencies: Agencies) -> Text | None:
    """The credit that a text is, or holds."""
    if text is None or is_credit(text.words, agencies):
        return text
    found = find_credit(text.words, agencies)
    return text.part(*found) if found else None


def _follows(rest: str, agencies: Agencies) -> bool:
    """True for a credit that stands apart from what goes before."""
    return rest[:1] in " (/|[（" and is_credit(rest, agencies)
