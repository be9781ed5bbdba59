"""One story of an export: its HTML as it is checked, what the export says of it, and the way back to its place."""

from __future__ import annotations

from dataclasses import dataclass

from linter.model.origin import Origin


@dataclass(frozen=True, slots=True)
class Document:
    """A story as any format gives it.

    ``name`` tells it from the others of its export: its slug, its id, its title. ``published`` is as the export
    writes it. ``draft`` is what readers have never seen. ``origin`` leads from the HTML back into the export; None
    where the HTML is what stands there.
    """

    html: str
    name: str
    url: str = ""
    published: str = ""
    title: str = ""
    section: str = ""
    author: str = ""
    language: str = ""
    draft: bool = False
    origin: Origin | None = None
