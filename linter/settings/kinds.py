"""The kinds of value that a settings file holds: how each is checked, described to editors and written again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NoReturn, Protocol

from linter.model.errors import BadSettings
from linter.model.finding import Level
from linter.model.suggestions import did_you_mean
from linter.model.toml_words import as_a_list, in_toml, no_words

Schema = dict[str, Any]
_YES_OR_NO = "Write one of the two words, without quotes."


class Wrong(Protocol):
    """Refuses a value, in words that whoever reads the file completes with its name."""

    def __call__(self, message: str, hint: str = "") -> NoReturn: ...


class Kind(Protocol):
    """One kind of value."""

    def checked(self, value: Any, what: str, wrong: Wrong) -> Any:
        """The value as the program uses it; ``what`` names it in the message of what is ``wrong``."""
        ...

    def schema(self) -> Schema:
        """What an editor that knows JSON Schema is told of it."""
        ...

    def written(self, value: Any) -> Any:
        """The value as a settings file has it; None where there is nothing to write."""
        ...


class _AsItIs:
    def written(self, value: Any) -> Any:
        return None if value == () else value


class Choice(_AsItIs):
    """One of some words, which may be found out when they are asked for."""

    def __init__(self, among: Collection[str] | Callable[[], Collection[str]]) -> None:
        self.among = among

    @property
    def words(self) -> Collection[str]:
        return self.among() if callable(self.among) else self.among

    def checked(self, value: Any, what: str, wrong: Wrong) -> str:
        if not isinstance(value, str) or value not in self.words:
            meant = did_you_mean(str(value), self.words)
            hint = f"It is one of {', '.join(self.words)}."
            wrong(f"{what} cannot be {in_toml(value)}{'.' if meant.startswith(':') else meant}", hint)
        return value

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


class LevelOrNever:
    """A level of findings, or never, which is None to the program."""

    _words = Choice((*(level.value for level in Level), "never"))

    def checked(self, value: Any, what: str, wrong: Wrong) -> Level | None:
        word = self._words.checked(value, what, wrong)
        return None if word == "never" else Level(word)

    def schema(self) -> Schema:
        return self._words.schema()

    def written(self, value: Any) -> Any:
        return "never" if value is None else value


class Words(_AsItIs):
    """Words in quotes; a setting has some, a rule's option may have none."""

    def __init__(self, some: bool = True) -> None:
        self.some = some

    def checked(self, value: Any, what: str, wrong: Wrong) -> str:
        if not isinstance(value, str) or (self.some and not value.strip()):
            wrong(*no_words(what, value))
        return value

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1} if self.some else {"type": "string"}


class FileName(Words):
    """The name of a file; it counts from the file that names it."""


class ListOfWords(_AsItIs):
    """Words in brackets."""

    def checked(self, value: Any, what: str, wrong: Wrong) -> tuple[str, ...]:
        if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
            wrong(f"{what} is a list of words, not {in_toml(value)}.", as_a_list(what, value))
        return tuple(value)

    def schema(self) -> Schema:
        return {"type": "array", "items": {"type": "string"}}


class Selector(Words):
    """A CSS selector."""

    def checked(self, value: Any, what: str, wrong: Wrong) -> str:
        selector = Words().checked(value, what, wrong)
        _check_selector(selector, what, wrong)
        return selector


class Selectors(ListOfWords):
    """CSS selectors in brackets."""

    def checked(self, value: Any, what: str, wrong: Wrong) -> tuple[str, ...]:
        selectors = ListOfWords().checked(value, what, wrong)
        for each in selectors:
            _check_selector(each, what, wrong)
        return selectors


class WholeNumber(_AsItIs):
    """A whole number, of a setting one above 0."""

    def __init__(self, above_0: bool = True) -> None:
        self.above_0 = above_0

    def checked(self, value: Any, what: str, wrong: Wrong) -> int:
        if type(value) is not int or (self.above_0 and value < 1):
            wrong(f"{what} is a whole number{' above 0' if self.above_0 else ''}, not {in_toml(value)}.", _bare(value))
        return value

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": 1} if self.above_0 else {"type": "integer"}


class YesOrNo(_AsItIs):
    """True or false."""

    def checked(self, value: Any, what: str, wrong: Wrong) -> bool:
        if type(value) is not bool:
            wrong(f"{what} is true or false, not {in_toml(value)}.", _YES_OR_NO if isinstance(value, str) else "")
        return value

    def schema(self) -> Schema:
        return {"type": "boolean"}


class Seconds(_AsItIs):
    """A time above 0, up to the longest."""

    def __init__(self, longest: int) -> None:
        self.longest = longest

    def checked(self, value: Any, what: str, wrong: Wrong) -> float:
        if type(value) not in (int, float) or not 0 < value <= self.longest:
            wrong(
                f"{what} is a number of seconds above 0, {self.longest:,} at most, not {in_toml(value)}.", _bare(value)
            )
        return float(value)

    def schema(self) -> Schema:
        return {"type": "number", "exclusiveMinimum": 0, "maximum": self.longest}


class Tables(_AsItIs):
    """A table, or a list of them, that ``validation`` reads piece by piece; its shape is told when it is asked for."""

    def __init__(self, shape: Callable[[], Schema]) -> None:
        self.shape = shape

    def checked(self, value: Any, what: str, wrong: Wrong) -> Any:
        return list_of_tables(value, what, wrong)

    def schema(self) -> Schema:
        return self.shape()


# By the type of a rule's option.
OPTIONS: Mapping[type, Kind] = {
    bool: YesOrNo(),
    int: WholeNumber(above_0=False),
    str: Words(some=False),
    tuple: ListOfWords(),
}


def list_of_tables(value: Any, what: str, wrong: Wrong) -> list[tuple[int, Mapping[str, Any]]]:
    """The tables of a list, numbered."""
    if not isinstance(value, list | tuple) or not all(isinstance(each, Mapping) for each in value):
        wrong(f"{what} is a list of tables.", f"Write [[{what}]] above each.")
    return list(enumerate(value))


def _bare(value: Any) -> str:
    """What to do where a number stands in quotes, or with what it counts: "20 MB"."""
    return "Write it in digits alone, without quotes." if isinstance(value, str) else ""


def _check_selector(selector: str, what: str, wrong: Wrong) -> None:
    from linter.reading.html.css_selectors import check_selector

    try:
        check_selector(selector)
    except BadSettings as error:
        wrong(f"{what}: {error.message}", error.hint)
