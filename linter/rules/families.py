"""The families of rules, for those who set a mode for many rules at once: a folder each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Family = Literal["captions", "credits", "pictures", "alternatives", "names", "style"]
FAMILIES: tuple[Family, ...] = get_args(Family)

# The folder of linter/rules/ that a family's rules lie in.
FOLDERS: Mapping[str, Family] = {
    "captions": "captions",
    "credits": "credits",
    "pictures": "pictures",
    "picture_files": "pictures",
    "alt_texts": "alternatives",
    "names": "names",
    "style": "style",
}
