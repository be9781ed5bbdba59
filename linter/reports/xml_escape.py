"""Elements of the XML reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from linter.text.printable import harmless


def element(name: str, attributes: Mapping[str, object], inside: Iterable[str] = (), words: str = "") -> str:
    """An element and what it holds, on lines of its own; what XML cannot hold is made visible."""
    said = "".join(f" {key}={quoteattr(_held(str(value)))}" for key, value in attributes.items())
    rows = "".join(inside)
    held = "\n".join(escape(_held(line)) for line in words.split("\n")) if words else "\n" + rows if rows else ""
    return f"<{name}{said}>{held}</{name}>\n" if held else f"<{name}{said}/>\n"


def _held(words: str) -> str:
    return harmless(words).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
