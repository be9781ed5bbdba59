"""The rule picture-credit-unused."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.picture_credits import credit_of, in_common, named_owners, place_of_credit
from linter.credits.picture_demands import demands
from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page, Role
from linter.rules.picture_files._credit_fix import credit_fix
from linter.rules.rule import Bad, Good, Options, Rule


class PictureCreditUnused(Rule[Options]):
    """A picture has no credit on the page, and its file gives one.

    What the photographer or the agency wrote into the file need not be looked for. The fix prints it in the house's
    form, as credit-form has it, and only where readers, and Cutline, would know it for a credit of the same parties.
    Where the file demands the credit, picture-mandatory-credit tells it."""

    name = "picture-credit-unused"
    level = Level.NOTE
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure><img src="quay.jpg" alt=""><figcaption>⟦A ferry at the quay.⟧</figcaption></figure>',
            says="This picture has no credit, and its file gives one: “ANN QUILL/Harbour News”.",
            files={"quay.jpg": {"creator": "ANN QUILL", "credit": "Harbour News"}},
            fixed='<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. (Ann Quill/Harbour News)</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Al Day/AFP</figcaption></figure><p>The ferries wait at the quay for better weather.</p><figure><img src="quay.jpg" alt=""><figcaption>⟦A ferry at the quay.⟧</figcaption></figure>',
            says="This picture has no credit, and its file gives one: “Jo Lee/REUTERS”.",
            files={"quay.jpg": {"creator": "Jo Lee", "credit": "REUTERS"}},
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Rain. Photo: Al Day/AFP</figcaption></figure><p>The ferries wait at the quay for better weather.</p><figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Jo Lee/Reuters</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="quay.jpg" alt=""><figcaption>⟦A ferry at the quay.⟧</figcaption></figure>',
            says="This picture has no credit, and its file gives one: “ANN QUILL/AFP”.",
            files={"quay.jpg": {"creator": "ANN QUILL", "credit": "AFP"}},
            settings={"rules": {"credit-form": {"lead-in": "Foto:", "separator": " / ", "order": "agency-first"}}},
            fixed='<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Foto: AFP / Ann Quill</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="quay.jpg" alt=""><figcaption>⟦A ferry at the quay⟧</figcaption></figure>',
            says="This picture has no credit, and its file gives one: “Ann Quill/Jo Lee/AFP”.",
            files={"quay.jpg": {"creator": "Ann Quill; Jo Lee", "credit": "AFP"}},
            settings={"rules": {"credit-form": {"brackets": "none", "order": "agency-first"}}},
            fixed='<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. AFP/Ann Quill/Jo Lee</figcaption></figure>',
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧</figure>',
            says="This picture has no credit, and its file gives one: “© 2031 Harbour News”.",
            files={"quay.jpg": {"copyright": "© 2031 Harbour News"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"creator": "Jo Lee"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry at the quay.</figcaption></figure>', files={"quay.jpg": {"caption": "A ferry."}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture is None or block.credit or block.later or block.role is not Role.PHOTO or not credit_of(picture):
            return
        agencies = page.newsroom.agencies
        demanded = any(each.kind == "credit" for each in demands(picture, agencies))
        if demanded or (block.caption and in_common([block.caption.words[-160:]], named_owners(picture), agencies)):
            return
        line = credit_of(picture)
        told = f"This picture has no credit, and its file gives one: “{line}”."
        fix = credit_fix(block, page, line)
        where = block.caption.where if fix and block.caption else block.where
        yield self.finding(where, told, fix=fix, credit=line, place=place_of_credit(picture))
