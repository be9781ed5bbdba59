"""The shape of a picture in a request, with what its file says; and what all parts of requests have in common."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from linter.api.sent_pictures import BEGINNING, SentPicture
from linter.reading.picture_files.fields import PLACES

LONGEST = 1000  # characters of what is told of a page
LONGEST_FIELD = 8000  # characters of a field of a picture's file
MOST_WORDS = 200  # of one field, as of creators
LONGEST_FILE = (BEGINNING + 2) // 3 * 4  # characters of base64; what stands behind is passed over


def _shortened(value: Any) -> Any:
    """Words that are only told, cut to a length: they are no reason to leave a page unchecked.

    A digest keeps two apart of which one is the other's beginning.
    """
    if not isinstance(value, str) or len(value) <= LONGEST:
        return value
    return f"{value[: LONGEST - 17]}…{hashlib.sha256(value.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


Short = Annotated[str, BeforeValidator(_shortened)]


class Asked(BaseModel):
    """Part of a request. A key that is not known is refused: a misspelt one would be without effect."""

    model_config = ConfigDict(extra="forbid")


class Picture(Asked):
    """A picture as the CMS knows it: two addresses of one id are one picture, whatever their size."""

    src: str = Field(description="as it stands in the HTML")
    id: Short = ""
    original: Short = ""
    caption: str = ""
    credit: str = ""
    alt: str = ""
    metadata: dict[str, str | list[str]] | None = Field(
        None, description="what its file says, by the names of docs/picture-files.md: creator, credit, instructions"
    )
    file: str | None = Field(
        None, description="the beginning of its original file, 256 KiB of it, in base64; never an address"
    )
    block_path: Short = Field("", description="the field or block that holds it, given back with each finding")

    @field_validator("metadata")
    @classmethod
    def _known(cls, said: dict[str, str | list[str]] | None) -> dict[str, str | list[str]] | None:
        if unknown := next((name for name in said or () if name not in PLACES), ""):
            raise ValueError(f"{unknown[:80]} is no field of a picture's file.")
        return said

    @field_validator("file")
    @classmethod
    def _in_base64(cls, said: str | None) -> str | None:
        if said is not None:
            try:
                b64decode(said[:LONGEST_FILE], validate=True)
            except ValueError:
                raise ValueError("It is not the beginning of a file in base64.") from None
        return said

    @property
    def sent(self) -> SentPicture:
        """What was sent of its file."""
        lists = {name: [words] if isinstance(words, str) else words for name, words in (self.metadata or {}).items()}
        metadata = {name: tuple(word[:LONGEST_FIELD] for word in words[:MOST_WORDS]) for name, words in lists.items()}
        data = b64decode((self.file or "")[:LONGEST_FILE])
        return SentPicture(tuple(filter(None, (self.src, self.original))), metadata, data)
