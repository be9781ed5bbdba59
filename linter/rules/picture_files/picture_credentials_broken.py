"""The rule picture-credentials-broken."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.picture_rights import broken_credentials
from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class PictureCredentialsBroken(Rule[Options]):
    """A picture's Content Credentials do not fit its file any more.

    It was changed or damaged after it was signed, as any program does that knows nothing of C2PA. Whether on purpose,
    and whether the picture shows what was there, nobody can tell from it: look at the original. Checked with the extra
    `cutline[credentials]`, without the network."""

    name = "picture-credentials-broken"
    level = Level.WARNING
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file was changed after it was signed, or damaged: its Content Credentials are broken.",
            files={"quay.jpg": {"credentials_check": "broken: assertion.dataHash.mismatch"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file was changed after it was signed, or damaged: its Content Credentials are broken.",
            files={"quay.jpg": {"credentials_check": "broken"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"credentials_check": "valid"}}),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"creator": "Jo Lee"}}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        if picture and (told := broken_credentials(picture)):
            codes = picture.value("credentials_check").partition(": ")[2]
            yield self.finding(block.where, f"This picture’s file {told}", codes=codes)
