"""WordPress' exports (WXR): posts and pages as a plain theme prints them, with what the media library says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import IO

from linter.model.errors import BadInput
from linter.reading.formats.document import Document
from linter.reading.formats.media_library import Attachment, Library, library, meta_of, number
from linter.reading.formats.shortcodes import expanded, in_paragraphs, with_credits
from linter.reading.formats.sourced import NOTHING, Sourced, joined
from linter.reading.formats.story import document, figure
from linter.reading.formats.xml_elements import Element, elements

_STORIES = frozenset({"post", "page"})
_NEVER = frozenset({"trash", "auto-draft", "inherit"})
# What WordPress itself keeps beside stories (wp-includes/post.php, create_initial_post_types).
_ITS_OWN = frozenset({
    "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request",
    "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family",
    "wp_font_face",
})  # fmt: skip
_OUT = ("publish", "")  # some tools write no status


def stories(file: IO[bytes], name: str, drafts: bool, left_out: Counter[str]) -> Iterator[Document]:
    """The posts and pages of an export; with ``drafts`` those that are not published, too.

    The file is read twice: attachments may stand behind the posts that show them.
    """
    with library() as files:
        with suppress(BadInput):  # which is told behind the stories that stand before it
            for item in elements(file, name, ("item",)):
                if item.words("post_type") == "attachment":
                    files.add(item)
        file.seek(0)
        language = ""
        for item in elements(file, name, ("item", "language")):
            kind, status = item.words("post_type"), item.words("status")
            if item.name == "language":
                language = item.words()
            elif kind not in _STORIES:
                if kind not in _ITS_OWN:
                    left_out[f"of type {kind}"] += 1
            elif status not in _OUT and (status in _NEVER or not drafts):
                left_out[f"of status {status}"] += 1
            else:
                yield _story(item, files, language)


def _story(item: Element, files: Library, language: str) -> Document:
    post = number(item.words("post_id"))
    meta = dict(meta_of(item))

    def gallery(said: dict[str, str]) -> Sequence[Sourced]:
        wanted = said.get("ids") or said.get("include") or ""
        numbers = [number(each.strip()) for each in wanted.split(",") if each.strip()]
        found = [files.get(each) for each in numbers] if numbers else files.of_post(number(said.get("id", "")) or post)
        return [_shown(each) for each in found if each is not None]

    def credit(of: int, address: str) -> Sourced:
        file = files.get(of) or files.at(address)
        return file.credit.escaped() if file else NOTHING

    body = in_paragraphs(with_credits(expanded(item.text("encoded", space="content"), gallery), credit))
    featured = files.get(number(meta.get("_thumbnail_id", NOTHING).text.strip()))
    front = _shown(featured) if featured and not _stands_in(featured, body.text) else NOTHING
    sections = (each for each in item.all("category") if each.attribute("domain").text == "category")
    return document(
        item.words("post_name") or (str(post) if post else ""),
        item.text("title").stripped(),
        [front, body],
        language=language,
        url=item.words("link"),
        published=item.words("post_date_gmt") or item.words("pubDate"),
        section=next((each.words() for each in sections), ""),
        author=item.words("creator"),
        draft=item.words("status") not in _OUT,
    )


def _shown(file: Attachment) -> Sourced:
    """A picture of the library as the theme prints it: with an empty alternative text where it has none."""
    return joined([figure(file.url, alt=file.alt, caption=file.caption, credit=file.credit.escaped())])


def _stands_in(file: Attachment, body: str) -> bool:
    """Whether the text shows a picture itself, at whatever size: most themes then leave it out above."""
    stem = file.url.text.rpartition("/")[2].rpartition(".")[0]
    return bool(stem) and f"/{stem}" in body
