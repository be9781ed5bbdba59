"""The rule picture-credit-differs."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.comparison import names_in
from linter.credits.credit_conflict import Conflict, conflict
from linter.credits.picture_credits import credit_of, in_common, names_one, owners, place_of_credit
from linter.credits.picture_demands import demands, owed
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class PictureCreditDiffers(Rule[Options]):
    """A picture is credited to somebody whom its file does not name.

    Held to it are all that the file says of creator, credit, source and copyright, the end of its caption, and the
    credit that it demands. An error where the page names a photographer, and the file names exactly one, who is
    another. Names that may be one in other letters or another script say nothing, nor do cameras, programs, posts and
    logins where the creator belongs, nor houses that hand on other houses' pictures."""

    name = "picture-credit-differs"
    level = Level.WARNING
    sure = Sure.LIKELY
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure><img src="quay-in-sorby.jpg" alt=""><figcaption>A ferry at the quay. ⟦Photo: Al Day/Reuters⟧</figcaption></figure>',
            says="This picture’s file credits it to “Jo Lee/AFP”; the page credits somebody else.",
            files={"quay-in-sorby.jpg": {"creator": "Jo Lee", "credit": "AFP"}},
        ),
        Bad(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. ⟦Photo: Reuters⟧</figcaption></figure>',
            says="This picture’s file credits it to “Harbour News”; the page credits somebody else.",
            files={"quay.jpg": {"credit": "Harbour News"}},
        ),
        Good(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: AFP</figcaption></figure>',
            files={"quay.jpg": {"creator": "JO LEE", "credit": "AFP via Getty Images"}},
        ),
        Good(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Associated Press</figcaption></figure>',
            files={"quay.jpg": {"creator": "Jo Lee", "credit": "AP"}},
        ),
        Good(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Harbour News</figcaption></figure>',
            files={"quay.jpg": {"creator": "Jo Lee", "credit": "AFP", "instructions": "MANDATORY CREDIT “AFP PHOTO / HARBOUR NEWS”"}},
        ),
        Good(
            '<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Private</figcaption></figure>',
            files={"quay.jpg": {"creator": "Jo Lee"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Max Mueller</figcaption></figure>', files={"quay.jpg": {"creator": "M. Müller"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"creator": "Canon EOS R5"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture is None or block.credit is None or not credit_of(picture):
            return
        agencies = page.newsroom.agencies
        asked = [owed(each) for each in demands(picture, agencies) if each.kind == "credit"]
        known = [*owners(picture), *asked]
        if not names_in(block.credit.parts) or in_common([block.credit.text.words], known, agencies):
            return
        found = conflict(block.credit, picture, agencies)
        if found is Conflict.NONE:
            return
        line, place = credit_of(picture), place_of_credit(picture)
        told = f"This picture’s file credits it to “{line}”; the page credits somebody else."
        certain = found is Conflict.CERTAIN and names_one(picture, agencies)
        level, sure = (Level.ERROR, Sure.CERTAIN) if certain else (None, None)
        yield self.finding(block.credit.text.where, told, level=level, sure=sure, credit=line, place=place)
