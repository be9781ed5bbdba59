"""What is wrong with a value of a request or of the service's own file, in words that are not for programmers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TEXT, _WHOLE, _NUMBER, _YES = (
    "has to be text",
    "has to be a whole number",
    "has to be a number",
    "has to be true or false",
)
_LIST, _TABLE = "has to be a list", "has to hold names and values"
# By pydantic's name of the mistake; what stands in braces is what its context tells.
_SAYS = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
    "string_type": _TEXT,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": "is too large a number",
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": _YES,
    "bool_parsing": _YES,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _TABLE,
    "mapping_type": _TABLE,
    "model_type": _TABLE,
    "model_attributes_type": _TABLE,
    "literal_error": "has to be {expected}",
    "greater_than": "has to be more than {gt}",
    "greater_than_equal": "has to be at least {ge}",
    "less_than_equal": "has to be at most {le}",
    "string_too_long": "has more than {max_length} characters",
    "too_long": "has more than {max_length} entries",
    "string_unicode": "holds half a character (a lone surrogate)",
}


def wrong(error: Mapping[str, Any]) -> str:
    """What a value of pydantic's ``errors()`` has to be, as the end of a sentence. Nothing of the value is told.

    >>> wrong({"type": "greater_than_equal", "ctx": {"ge": 1}})
    'has to be at least 1'
    """
    words = _SAYS.get(error["type"], "is not what belongs there")
    told = {name: str(value).replace("'", '"') for name, value in error.get("ctx", {}).items()}
    return words.format_map(told)


def sentence(error: Mapping[str, Any]) -> str:
    """The same as a sentence by itself; what the contract says itself is given as it is."""
    said = error.get("ctx", {}).get("error")
    return str(said) if error["type"] == "value_error" and said else f"It {wrong(error)}."
