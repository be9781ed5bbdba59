"""From bytes to a Source: the page's encoding, its byte-order mark, and text that turns back into its bytes."""

from __future__ import annotations

from linter.model import Source


def decode(data: bytes, name: str = "<page>") -> Source:
    """Decode a page. Never fails: bytes no encoding knows are kept as lone surrogates."""
    return Source(name, data.decode("utf-8", "surrogateescape"))
