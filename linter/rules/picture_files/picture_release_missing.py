"""The rule picture-release-missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule, option

# PLUS' vocabularies of releases (ns.useplus.org): none, or of some of those shown alone.
_MISSING = {
    "MR-NON": "nobody who is shown gave one",
    "MR-LMR": "not all who are shown gave one",
    "PR-NON": "nobody gave one for what is shown",
    "PR-LPR": "not all owners of what is shown gave one",
}
_KINDS = ("model", "property")


@dataclass(frozen=True)
class ReleaseOptions(Options):
    asks: tuple[str, ...] = option(
        (), f"releases that the house needs, as for advertisements and covers: {', '.join(_KINDS)}", choices=_KINDS
    )


class PictureReleaseMissing(Rule[ReleaseOptions]):
    """A picture's file says that who or what it shows has given no release.

    News needs none; advertisements, covers and sponsored stories may. So the rule says nothing unless the settings ask
    for releases (`asks`), and then only where the file itself says that one is missing."""

    name = "picture-release-missing"
    level = Level.NOTE
    needs = frozenset(("files",))
    examples = (
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file says that a model release is missing: nobody who is shown gave one.",
            options={"asks": ["model"]},
            files={"quay.jpg": {"model_release": "http://ns.useplus.org/ldf/vocab/MR-NON"}},
        ),
        Bad(
            '<figure>⟦<img src="quay.jpg" alt="">⟧<figcaption>A ferry. Photo: Jo Lee</figcaption></figure>',
            says="This picture’s file says that a property release is missing: not all owners of what is shown gave one.",
            options={"asks": ["model", "property"]},
            files={"quay.jpg": {"model_release": "MR-UMR", "property_release": "PR-LPR"}},
        ),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"model_release": "MR-NON"}}, note="nobody asked"),
        Good('<figure><img src="quay.jpg" alt=""><figcaption>A ferry. Photo: Jo Lee</figcaption></figure>', files={"quay.jpg": {"model_release": "MR-NAP"}}, options={"asks": ["model"]}),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        picture = page.files.of(block.image.urls)
        for kind in (each for each in _KINDS if picture and each in self.options.asks):
            said = picture.first(f"{kind}_release") if picture else None
            if said and (missing := _MISSING.get(said.value.strip().rpartition("/")[2])):
                told = f"This picture’s file says that a {kind} release is missing: {missing}."
                yield self.finding(block.where, told, release=kind, place=said.where)
