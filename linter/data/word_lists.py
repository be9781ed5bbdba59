"""The commonest words of a language, names and offices among them, read only when a page holds names that need them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from linter.data import FOLDER, table


@cache
def known_words(language: str) -> frozenset[str]:
    """Words without case and accents; none for a language we have no list of. Raises BadData."""
    return _listed(f"{language}.txt.gz", f"words of {language}") if language == "en" else frozenset()


@cache
def given_names() -> frozenset[str]:
    """Given names that are common words of English too, and short ones; without case and accents. Raises BadData."""
    return _listed("given.txt.gz", "given names")


@cache
def family_names() -> frozenset[str]:
    """Names that families bear outside English, written in Latin letters, among the commonest words. Raises BadData."""
    return _listed("family.txt.gz", "names of families")


@cache
def names_of_people() -> frozenset[str]:
    """Given names and those of families."""
    return given_names() | family_names()


@cache
def office_words() -> frozenset[str]:
    """What people are called by their office, in front of a name; without accents and case."""
    rows = table("beside_names")["titles"]
    return frozenset(word for key, words in rows.items() if key != "endings" for word in words)


@cache
def rare_words() -> frozenset[str]:
    """Words of English that no list of common ones has, and that are a slip away from one that it has."""
    return frozenset(table("spelling")["rare"]["words"])


@cache
def common_slips() -> Mapping[str, str]:
    """What each common slip of English is meant as."""
    return dict(each.split() for each in table("spelling")["slips"]["meant"])


def is_office(folded: str) -> bool:
    """True for President, Bundespräsident, UN-Botschafter, without accents and case."""
    last = folded.rpartition("-")[2]
    return last in office_words() or last.endswith(tuple(table("beside_names")["titles"]["endings"]))


def _listed(name: str, what: str) -> frozenset[str]:
    import gzip

    from linter.model.errors import BadData

    try:
        data = gzip.decompress(FOLDER.joinpath("words", name).read_bytes())
    except (OSError, EOFError) as error:
        raise BadData(f"The {what} cannot be read: {error}.") from error
    return frozenset(data.decode("utf-8").split("\n"))
