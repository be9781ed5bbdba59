"""A JSON Schema of the settings file, for editors that complete and check TOML. Made from the program itself."""

from __future__ import annotations

from linter.settings.declarations import EXTENDS, SETTINGS
from linter.settings.kinds import Schema
from linter.settings.table_shapes import CHANGES, one


def schema() -> Schema:
    """The schema, of JSON Schema's draft 2020-12."""
    whole = one({each.name: {**each.kind.schema(), "description": each.help} for each in (EXTENDS, *SETTINGS)})
    whole["patternProperties"] = CHANGES
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "cutline.toml",
        "description": "What a newsroom asks of captions, credits and names.",
        **whole,
    }
