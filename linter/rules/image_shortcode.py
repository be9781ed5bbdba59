"""The rule image-shortcode."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model import Finding, Kind, Level, Page, Related, Text
from linter.pattern import lazy
from linter.rule import Bad, Good, Options, Rule
from linter.spans import Span
from linter.wording import captions

# The shortcodes of WordPress itself for pictures, sound and films: codex.wordpress.org/Caption_Shortcode lists them.
_NAMES = r"(?:wp_)?caption|gallery|playlist|audio|video|embed"
_SHORTCODE = lazy(rf"\[(?:{_NAMES})\s+[\w-]+\s*=[^\[\]]{{1,400}}\]|\[/(?:{_NAMES})\]|^\[(?:gallery|playlist)\]$")
_CODE = ("code", "pre", "kbd", "samp")


class ImageShortcode(Rule[Options]):
    """A picture's shortcode stands where readers see it.

    WordPress makes `[caption …]`, `[gallery …]` and their kin into pictures when a page is shown. Where a theme, a feed
    or another system shows the text as it was written, readers see the brackets. Many themes have printed them
    (github.com/Automattic/_s, issue 599).
    """

    name = "image-shortcode"
    level = Level.ERROR
    examples = (
        Bad(
            '<p>The pier was closed.</p><p>⟦[caption id="attachment_12" align="alignnone" width="300"]⟧<img src="pier-300x200.png" alt="A pier"> The pier at noon.[/caption]</p>',
            says="The shortcode [caption] stands here in print.",
        ),
        Bad(
            "<p>The pier was closed.</p><p>⟦[gallery ids=“12,13,14” columns=“2”]⟧</p>",
            says="The shortcode [gallery] stands here in print.",
        ),
        Good("<p>The [gallery] was closed, and [video] of it was lost, said the [caption] writers.</p>"),
        Good('<p>Type <code>[gallery ids="12,13"]</code> where the pictures are to stand.</p>', note="words about it"),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        passages = [each.text for each in page.prose if each.kind is not Kind.EMBED]
        for text in dict.fromkeys((*passages, *captions(page))):
            found = [each for each in self._printed(text) if not _is_code(page, each[0])]
            if found:
                related = tuple(Related(where, "its end" if code[1] == "/" else "again") for where, code in found[1:])
                name = found[0][1].strip("[/]").split()[0]
                told = f"The shortcode [{name}] stands here in print."
                yield self.finding(found[0][0], told, related=related)

    def _printed(self, text: Text) -> Iterator[tuple[Span, str]]:
        if "[" in text.words:
            for hit in _SHORTCODE.finditer(text.words):
                yield text.span(*hit.span()), hit.group()


def _is_code(page: Page, where: Span) -> bool:
    """True for a place inside an element that shows code, as in a story about WordPress."""
    before = page.source.text[max(0, where.start - 2000) : where.start].lower()
    return any(before.rfind(f"<{tag}") > before.rfind(f"</{tag}") for tag in _CODE)
