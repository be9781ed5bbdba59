"""The commonest words of a language, read only when a page holds two names that are nearly alike."""

from __future__ import annotations

from functools import cache

from linter.data import FOLDER


@cache
def known_words(language: str) -> frozenset[str]:
    """Words without case and accents; none for a language we have no list of. Raises BadData."""
    import gzip

    from linter.errors import BadData

    if language != "en":
        return frozenset()
    try:
        data = gzip.decompress(FOLDER.joinpath("words", f"{language}.txt.gz").read_bytes())
    except (OSError, EOFError) as error:
        raise BadData(f"The words of {language} cannot be read: {error}.") from error
    return frozenset(data.decode("utf-8").split("\n"))
