"""Says in plain words what is wrong with a file that is no TOML, and what to do: those who write it are no programmers.

What a parser says of it ("Invalid value") helps nobody who does not know TOML; the line on which it stopped does. No
value of the file is told: a service's file holds secrets.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from linter.model.lazy_regex import lazy

_PLACE = lazy(r"\(at line (\d+), column (\d+)\)")
_TWICE = lazy(r"Cannot declare \((?P<names>.*?)\) twice")
_NAMES = lazy(r"['\"]([^'\"]*)['\"]")
_QUOTED = lazy(r'"(?:[^"\\]|\\.)*"|' + r"'[^']*'")
_CURLY = lazy("[“”„‟«»‹›‘’‚‛`´]")
_UNSEEN = lazy("[\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]")
_CONTROL = lazy(r"[\x00-\x08\x0b-\x1f\x7f]")
_SETS = lazy(r"\s*([\w-]+(?:\.[\w-]+)*)\s*=")
_PLAIN_NAME = lazy("[a-z]{1,15}(?:[-.][a-z]{1,15}){0,4}")  # what a setting may be called, and no secret is
_HEADING = lazy(r"\s*(\[\[?)\s*([\w.-]+)")
_MARKUP = lazy(r"\s*(?:\{\\rtf|<[a-z!?/])", re.I)
_CURLY_CLOSE = lazy(r"[“”„]\s*,")  # a quote that a word processor made, and that closed nothing
_UNCLOSED = ("Illegal character", "Found invalid character", "Expected \"'", "Unterminated string")
_ROWS = ("allow", "for", "house", "term", "agency", "key")  # tables of which a file may hold several


class Mistake(NamedTuple):
    """What is wrong, and what to do about it."""

    what: str
    hint: str


class _Stop(NamedTuple):
    """Where a parser stopped: ``line`` up to there and from there on, with no comment taken off."""

    number: int
    before: str
    rest: str
    lines: list[str]

    @property
    def line(self) -> str:
        return self.before + self.rest

    @property
    def bare(self) -> str:
        """The line without what stands in straight quotes and behind a #."""
        return _QUOTED.sub('""', self.line).split("#")[0]


def mistake(text: str, told: str) -> Mistake:
    """What is wrong with a text of which the parser said ``told``."""
    lines = text.split("\n")
    place = _place(text, told)
    number = place[0] if place else len(lines)
    line = lines[min(number, len(lines)) - 1].rstrip("\r")
    at = place[1] - 1 if place else len(line)
    stop = _Stop(number, line[:at], line[at:], lines)
    if twice := _twice(stop, told):
        return twice
    hint = next((words for each in _KINDS if (words := each(stop, told))), _ANY)
    where = f"on line {number}, at column {at + 1}" if place else "at its end"
    return Mistake(f"is not valid TOML {where}", hint)


_ANY = "A line is name = value, a heading in brackets, or a remark behind a #; words stand in straight quotes."


def _place(text: str, told: str) -> tuple[int, int] | None:
    """The line and the column of a mistake; of quotes that nothing closes down to the end, those that open them."""
    if found := _PLACE.search(told):
        return int(found[1]), int(found[2])
    if not told.startswith(_UNCLOSED):
        return None
    marks = ("'''", "'") if told.startswith("Expected") else ('"""', '"')
    wanted = next((mark for mark in marks if mark in (told if marks[0][0] == "'" else text)), marks[1])
    opens = text.rfind(wanted)
    return text.count("\n", 0, opens) + 1, opens - text.rfind("\n", 0, opens)


def _twice(stop: _Stop, told: str) -> Mistake | None:
    """A table or a name that stands there a second time."""
    heading = _HEADING.match(stop.line)
    if found := _TWICE.match(told):
        table = ".".join(_NAMES.findall(found["names"]))
    elif told.startswith("Cannot overwrite a value") and heading:
        table = heading[2]
    elif told.startswith("Cannot overwrite a value"):
        above = (_SETS.match(line) for line in reversed(stop.lines[: stop.number]))
        name = next((line[1] for line in above if line), "a name")
        return Mistake(f"{name} stands there twice, the second time on line {stop.number}", "Keep one of the two.")
    else:
        return None
    shown = f"[[{table}]]" if heading and heading[1] == "[[" else f"[{table}]"
    hint = "Write both under one heading. Only tables in double brackets, as [[for]], may stand several times."
    if table in _ROWS:
        hint = f"Write [[{table}]], in double brackets, above each of them."
    elif heading and told.startswith("Cannot overwrite"):
        hint = "It is a line and a heading: keep one of the two."
    return Mistake(f"{shown} stands there twice, the second time on line {stop.number}", hint)


def _other_kind(stop: _Stop, told: str) -> str:
    """What belongs to a file of another kind."""
    line = stop.line.strip()
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "Two versions of the file stand here, one above the other: keep one, and take the lines of marks out."
    if line and not line.strip("-"):
        return "Take this line out: it belongs to a file of another kind."
    if line.startswith("{") and not line.startswith("{\\rtf"):
        return "This looks like JSON. Here a line is name = value, with no braces round all and no comma at its end."
    return ""


def _no_plain_text(stop: _Stop, told: str) -> str:
    if _MARKUP.match(stop.line):
        return "This looks like a file of a word processor: save it as plain text (.txt), then name it .toml."
    return "Save it with the line ends of Windows or Unix." if "\r" in stop.line else ""


def _curly(stop: _Stop, told: str) -> str:
    bare = stop.bare
    if told.startswith("Unclosed array") and _CURLY_CLOSE.search(stop.before):
        bare = stop.line
    if told.startswith(_UNCLOSED):  # quotes that are not closed: only what stands in for the closing ones
        bare = bare.rstrip(" ,]")[-1:]
    return "Quotes must be straight, \" or ': a word processor makes them curly." if _CURLY.search(bare) else ""


def _unseen(stop: _Stop, told: str) -> str:
    found = _UNSEEN.search(stop.bare) or _CONTROL.match(stop.rest)
    if not found:
        return ""
    what = "a space that must not break" if found[0] in "\u00a0\u202f\u2007" else "a character that nobody sees"
    return f"The line holds {what}, copied from somewhere: type the line anew."


_REMARKS = ("//", "/*", "--", ";", "%", "<!--")


def _remark(stop: _Stop, told: str) -> str:
    return "A remark begins with a #." if stop.line.lstrip().startswith(_REMARKS) else ""


def _heading(stop: _Stop, told: str) -> str:
    found = _HEADING.match(stop.line)
    left_over = told.startswith("Expected newline") and stop.rest.startswith("]")
    if not found or not (left_over or told.startswith("Expected ']")):
        return ""
    if "]" in stop.rest and not stop.rest.startswith("]"):
        spaces = stop.before.endswith(" ")
        return "A heading has no spaces." if spaces else "A heading has plain letters, digits, hyphens and dots alone."
    name = found[2] if _PLAIN_NAME.fullmatch(found[2]) else "rules"
    shown = f"[[{name}]]" if name in _ROWS else f"[{name}]"
    return f"Close the heading as it was opened: {shown}."


def _list(stop: _Stop, told: str) -> str:
    if not told.startswith("Unclosed array"):
        return ""
    if stop.rest.startswith(('"', "'", ";")) or ("[" in stop.before and "]" in stop.rest):
        return 'Words of a list have commas between them: ["one", "two"]. One is missing in front of this place.'
    return 'A list above is not closed. Write it as ["one", "two"].'


def _quotes(stop: _Stop, told: str) -> str:
    if "'\\'" in told or (told.startswith(_UNCLOSED) and stop.line.rstrip().endswith('\\"')):
        return "In double quotes \\ has a meaning of its own: write the words in single quotes, 'as here'."
    if stop.rest.startswith(("'''", '"""')):
        return "The three quotes that open in this line are closed nowhere."
    if told.startswith(_UNCLOSED):
        return "The quotes that open in this line are not closed in it: they close with the mark that opened them."
    if stop.before.endswith(('""', "''")) and stop.rest[:1].isalnum():
        return "The quotes stand there twice: write one pair."
    if stop.before.endswith(('"', "'")) and stop.rest[:1].isalnum():
        inner = "“ and ”" if stop.before.endswith('"') else "’"
        return f"Such a mark also stands within the words, and ends them too early: write {inner} there."
    return ""


def _value(stop: _Stop, told: str) -> str:
    if not told.startswith("Invalid value"):
        return ""
    if stop.rest.startswith(","):
        return "One comma too many stands here."
    if stop.rest.startswith(("=", ">")):
        return "Write one = between name and value."
    name = _SETS.match(stop.line)
    if not name:
        return ""
    word = stop.rest.split("#")[0].strip(" ,]")
    if not word:
        return f"Write a value behind {name[1]} =."
    if word.lower() in ("on", "off", "error", "warning", "note"):
        return f'Write {name[1]} = "{word.lower()}", with quotes.'
    if word.lower() in ("true", "false", "yes", "no"):
        return f"Write {name[1]} = true or false, in small letters."
    return 'Words stand in straight quotes, "so"; lists in brackets, ["one", "two"].'


def _behind(stop: _Stop, told: str) -> str:
    """What stands behind a value on its line."""
    if not told.startswith("Expected newline"):
        return ""
    rest = stop.rest.strip()
    if rest[:1] == "," and rest[1:2].isdigit():
        return "Write a decimal point, not a comma: 2.5."
    if rest in (",", ";", "."):
        return f"Take out the {rest} at the end of the line."
    if _SETS.match(stop.rest.lstrip(",; ")):
        return "Write one setting on a line."
    if rest.startswith(","):
        return 'Several words stand in brackets: ["one", "two"].'
    return "Nothing stands behind a value on its line, but a remark behind a #."


def _name(stop: _Stop, told: str) -> str:
    if told.startswith("Unclosed inline table"):
        return "What stands in { } stands on one line, and is closed there."
    if not told.startswith(("Expected '='", "Invalid statement", "Invalid initial")):
        return ""
    name, equals, value = stop.bare.partition("=")
    if "{" in stop.before and stop.rest.startswith((",", "}")):
        return 'A list stands in brackets: ["one", "two"].'
    if equals and name.rstrip().endswith(":"):
        return "Write one = between name and value."
    if equals and name.lstrip().startswith(("* ", "- ", "• ", "– ", "+ ")):
        return f"Take out the {name.lstrip()[0]} in front of the name."
    if told.startswith("Invalid initial") and value.lstrip().startswith("{"):
        return "What stands in { } stands on one line."
    if not equals and ":" in stop.bare:
        if stop.bare.rstrip().endswith(":"):
            return "A heading stands in brackets: [rules]."
        return 'Write = for the colon: style = "guardian".'
    if equals and " " in name.strip():
        joined = "-".join(name.split())
        return f"A name has no spaces: {joined} =." if _PLAIN_NAME.fullmatch(joined) else "A name has no spaces."
    return "A name has plain letters, digits and hyphens alone." if equals else ""


# The first that knows the mistake tells it.
_KINDS: tuple[Callable[[_Stop, str], str], ...] = (
    _other_kind,
    _remark,
    _no_plain_text,
    _curly,
    _unseen,
    _heading,
    _list,
    _quotes,
    _value,
    _behind,
    _name,
)
