"""The rule credit-missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.credits.depictions import is_drawn_file, shows_a_drawing
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page, Role
from linter.rules.rule import Bad, Good, Options, Rule, option


@dataclass(frozen=True)
class CreditMissingOptions(Options):
    skip_roles: tuple[str, ...] = option(
        ("graphic", "logo", "portrait", "video-poster"),
        "kinds of picture that need no credit of their own",
        choices=tuple(Role),
    )


class CreditMissing(Rule[CreditMissingOptions]):
    """A picture has no credit line.

    The photographer or agency is named beside the picture: Getty Images and Shutterstock require it for editorial use,
    and it tells readers where it comes from. Graphics, logos, authors' portraits, stills of videos need none, nor where
    a line credits all of the page or of a gallery ("Photos: Jo Lee"). A picture not surely the article's is a note,
    told on request."""

    name = "credit-missing"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad('<figure>⟦<img src="a.jpg" alt="">⟧<figcaption>The mayor opens the bridge.</figcaption></figure>', says="This picture has no credit."),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure>⟦<img src="b.jpg" alt="">⟧<figcaption>Sunshine.</figcaption></figure>', says="This picture has no credit, though another on this page has one."),
        Bad('<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Jo Lee/AFP</figcaption></figure><figure>⟦<img src="b.jpg" alt="">⟧<figcaption>Sun.</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Wind.</figcaption></figure>', says="2 pictures have no credit, though another on this page has one."),
        Bad('<script type="application/ld+json">{"@type": "ImageObject", "url": "bridge-of-linz-2031.jpg", "author": "Jo Lee/AFP"}</script><figure>⟦<img src="bridge-of-linz-2031.jpg" alt="">⟧<figcaption>The mayor opens the bridge.</figcaption></figure>', says="This picture has no credit. The page’s metadata names “Jo Lee/AFP”."),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge. Photo: Jo Lee/AFP</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge.</figcaption></figure><p>Text and photos: Jo Lee</p>'),
        Bad('<figure>⟦<img src="a.jpg" alt="">⟧<figcaption>The mayor opens the bridge.</figcaption></figure><p>The bridge took nine years.</p><section><figure><img src="b.jpg" alt=""><figcaption>Rain.</figcaption></figure><figure><img src="c.jpg" alt=""><figcaption>Wind.</figcaption></figure><p>Photos: Jo Lee</p></section>', says="This picture has no credit, though another on this page has one."),
        Good('<figure><img src="a.png" alt="Bar chart of rainfall"><figcaption>A wet May.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The mayor opens the bridge.</figcaption></figure>', options={"skip-roles": ["photo"]}),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        asked = [block for block in page.blocks if self._needs_credit(block) and not page.shares_credit(block)]
        yield from self.not_sure("credit", asked, page)
        bare = self.sure_of("credit", asked)
        others = [each for each in page.blocks if each.credit and not is_drawn_file(each.image.urls)] if bare else []
        credited = bool(self.sure_of("credit", others))
        if len(bare) >= 3 and not credited:
            none = "This picture has no credit.", "None of the {} pictures on this page has a credit."
            return (yield from self.of_each(bare, page, *none, 3))
        named: dict[str, list[ImageBlock]] = {}
        for block in bare:
            named.setdefault(_stated(block, page), []).append(block)
        for known, blocks in named.items():
            more = ", though another on this page has one." if credited else "."
            more += f" The page’s metadata names “{known}”." if known else ""
            told = f"This picture has no credit{more}", f"{{}} pictures have no credit{more}"
            yield from self.of_each(blocks, page, *told, stated=known)

    def _needs_credit(self, block: ImageBlock) -> bool:
        # A figure that may be a chart's; a slide whose words come when a reader turns to it.
        later = block.later and not block.later_uncredited
        unseen = (not block.image.loaded and not block.image.urls) or later
        drawn = "graphic" in self.options.skip_roles and shows_a_drawing(block)
        return not (block.credit or unseen or drawn or block.role.value in self.options.skip_roles)


def _stated(block: ImageBlock, page: Page) -> str:
    """Whom the page's metadata credits the picture to, or an empty word."""
    found = page.stated.of(block.image.keys)
    return next((row.credit or "/".join(row.creators) for row in found if row.credit or row.creators), "")
