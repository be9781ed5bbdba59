"""The rule picture-mandatory-credit."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.picture_credits import credit_of, in_common, named_owners, owners, said_in_prose, telling_words
from linter.credits.picture_demands import demands, is_elsewhere, owed
from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class PictureMandatoryCredit(Rule[Options]):
    """A picture's file demands a credit, and the page prints none of it.

    Agencies hand pictures out on that condition: MANDATORY CREDIT in the instructions or the caption, or PLUS' Credit
    Line Required. Printed is what stands beside the picture or anywhere in the article's words."""

    name = "picture-mandatory-credit"
    level = Level.ERROR
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry at the quay.</figcaption></figure>',
            says="This picture’s file demands a credit (“MANDATORY CREDIT: Jo Lee/Harbour News”), and the page prints none.",
            files={"quay.jpg": {"instructions": "MANDATORY CREDIT: Jo Lee/Harbour News", "caption": "A ferry."}},
        ),
        Bad(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. ⟦Photo: Reuters⟧</figcaption></figure>',
            says="This picture’s file demands the credit “Jo Lee/Harbour News” (“Handout, mandatory credit”), and the page prints another.".replace("Handout, ", ""),
            files={"quay.jpg": {"instructions": "Handout, mandatory credit", "creator": "Jo Lee", "credit": "Harbour News"}},
        ),
        Good(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Harbour News</figcaption></figure>',
            files={"quay.jpg": {"instructions": "MANDATORY CREDIT: Jo Lee/Harbour News"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry at the quay in Sörby.</figcaption></figure>',
            says="This picture’s file demands the credit “Jo Lee” (“Credit Adjacent To Image”), and the page prints none.",
            files={"quay.jpg": {"credit_required": "CR-CAI", "creator": "Jo Lee", "caption": "A ferry at the quay in Sörby."}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"instructions": "MANDATORY CREDIT FOR PHOTOGRAPHER AND AGENCY", "creator": "Jo Lee"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"instructions": "MANDATORY CREDIT: as stated in byline", "creator": "Jo Lee"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay.</figcaption></figure>', files={"quay.jpg": {"instructions": "Mandatory credit: none", "creator": "Jo Lee"}}),
        Good(
            '<article><h1>Rain</h1><figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay.</figcaption></figure><p>A ferry waits at the quay for better weather to come.</p><p>Photographs: Jo Lee/Harbour News</p></article>',
            note="the credits stand at the end",
            files={"quay.jpg": {"instructions": "MANDATORY CREDIT", "creator": "Jo Lee"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay.</figcaption></figure>', files={"quay.jpg": {"instructions": "No credit required", "creator": "Jo Lee"}}),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        words = [text.words for text in (page.byline, *(passage.text for passage in page.prose)) if text]
        for block in page.blocks:
            yield from self._told(block, page, words)

    def _told(self, block: ImageBlock, page: Page, prose: list[str]) -> Iterator[Finding]:
        picture, agencies = page.files.of(block.image.urls), page.newsroom.agencies
        wanted = [each for each in demands(picture, agencies) if each.kind == "credit"] if picture else []
        if picture is None or not wanted or block.later:
            return
        named = next((said for each in wanted if (said := owed(each))), "")
        held = [named] if telling_words([named]) else [*named_owners(picture), wanted[0].line]
        beside = [text.words for text in (block.caption, block.credit and block.credit.text) if text]
        if not any(held) or in_common(held, beside, agencies):
            return
        if block.credit and not named and any(is_elsewhere(each) for each in wanted):
            there = [*owners(picture), *(each.rest for each in wanted)]
            if not named_owners(picture) or in_common(there, [block.credit.text.words], agencies):
                return  # it stands where the demand leads, or nobody knows what does
        if said_in_prose(held if named else picture.words("creator", "credit"), prose, agencies):
            return  # as at the end of the article
        asked = f"“{wanted[0].line}”"
        what = "a credit" if named or not credit_of(picture) else f"the credit “{credit_of(picture)}”"
        told = f"This picture’s file demands {what} ({asked}), and the page prints {'another' if block.credit else 'none'}."
        where = block.credit.text.where if block.credit else block.where
        yield self.finding(where, told, credit=named or credit_of(picture), place=wanted[0].where)
