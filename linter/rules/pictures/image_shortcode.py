"""The rule image-shortcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Level, Related, Sure
from linter.model.page import Kind, Page
from linter.rules.page_texts import captions, holds_code, stands_in_code
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text import picture_markup as markup
from linter.text.words import shortened


class ImageShortcode(Rule[Options]):
    """A picture's shortcode, or its markup, stands where readers see it.

    WordPress makes `[caption …]`, `[gallery …]` and their kin into pictures when a page is shown. Where a theme, a feed
    or another system shows the text as it was written, readers see the brackets. Many themes have printed them
    (github.com/Automattic/_s, issue 599). Words about shortcodes are left alone: a shortcode counts where it stands
    alone, or round something. A picture in the markup of a wiki, of Markdown or of HTML counts where it stands alone, a
    forum's `[img]` between two sentences: in quotation marks or within a sentence it is what the writer speaks of. In
    an article that speaks of shortcodes, of HTML or of Markdown all are a note, behind a colon a warning. A text as
    WordPress stores it, sent without a page round it, is left alone.
    """

    name = "image-shortcode"
    level = Level.ERROR
    examples = (
        Bad(
            '<html><body><p>The pier was closed.</p><p>⟦[caption id="attachment_12" align="alignnone" width="300"]⟧<img src="pier-300x200.png" alt="A pier"> The pier at noon.[/caption]</p></body></html>',
            says="Readers see the shortcode [caption].",
        ),
        Bad("<p>It was closed.</p><p>⟦[gallery ids=“12,13,14” columns=“2”]⟧</p>", says="Readers see the shortcode [gallery]."),
        Bad('<p>It was closed.</p><p>⟦[et_pb_image src="pier.jpg"]⟧</p>', says="Readers see the shortcode [et_pb_image]."),
        Bad("<p>It was closed.</p><p>⟦[[File:Pier.jpg|thumb|The pier]]⟧</p>", says="Readers see the code [[File:Pier.jpg|thumb|The pier]], not the picture."),
        Bad("<p>It was closed.</p><p>⟦![The pier](pier.jpg)⟧</p>", says="Readers see the code ![The pier](pier.jpg), not the picture."),
        Bad("<p>It was closed. ⟦[img]https://x.org/pier.jpg[/img]⟧ The pier.</p>", says="Readers see the code [img]https://x.org/pier.jpg[/img], not the picture."),
        Bad("<p>It was closed.</p><p>⟦&lt;img src=pier.jpg&gt;⟧</p>", says="Readers see the code <img src=pier.jpg>, not the picture."),
        Good("<p>In a wiki [[File:Pier.jpg]] shows the pier, and in Markdown ![Pier](pier.jpg) does.</p>", note="words about it"),
        Good("<p>The [gallery] was closed, and [video] of it was lost, said the [caption] writers.</p>"),
        Good('<p>Type <code>[gallery ids="12,13"]</code> where the pictures are to stand.</p>', note="words about it"),
        Good("<p>They had typed “[img]https://x.org/pier.jpg[/img]”.</p>", note="words about it"),
        Good('<p>Use the shortcode [gallery ids="1,2"] in your post, and close a film with [/video].</p>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        if page.fragment and markup.is_stored(page.source.text):
            return
        passages = [each.text for each in page.prose if each.kind not in (Kind.EMBED, Kind.QUOTATION)]
        typed = dict.fromkeys(text for text in (*passages, *captions(page)) if markup.holds_markup(text.words))
        taught = bool(typed) and any(markup.speaks_of_markup(each.words) for each in (*passages, page.headline) if each)
        announced = markup.announced([each.words for each in passages] if typed else [])
        pictures = [block.where.start for block in page.blocks] if typed else []
        for text in typed:
            level, sure = (Level.WARNING, Sure.LIKELY) if text.words in announced else (None, None)
            level, sure = (Level.NOTE, Sure.MAYBE) if taught else (level, sure)
            if stands_in_code(page, text.where) or holds_code(page, text.where):
                continue
            if at := markup.typed_picture(text.words):
                told = f"Readers see the code {shortened(text.words[slice(*at)], 80)}, not the picture."
                yield self.finding(text.span(*at), told, level=level, sure=sure)
                continue
            if alone := markup.SHORTCODE.fullmatch(text.words):
                yield self.finding(text.where, _told(alone), level=level, sure=sure)
                continue
            for pair in markup.SHORTCODES.finditer(text.words):
                start, end = text.span(pair.start(), pair.start("inside")), text.span(*pair.span("end"))
                round_one = any(start.end <= at < end.start for at in pictures)
                if round_one or (not pair.start() and markup.stands_apart(text.words, *pair.span())):
                    if round_one and not taught:
                        level, sure = None, Sure.CERTAIN
                    ends = (Related(end, "its end"),)
                    yield self.finding(start, _told(pair), related=ends, level=level, sure=sure or Sure.LIKELY)


def _told(hit: re.Match[str]) -> str:
    return f"Readers see the shortcode [{hit['name'] or hit['bare']}]."
