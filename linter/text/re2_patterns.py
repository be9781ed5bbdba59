r"""Lets RE2 read a pattern as it is meant in every script: its own ``\w``, ``\s``, ``\d`` and ``\b`` know ASCII alone.

Classes can be said in RE2 itself. A word's edge cannot: so the text is given marks at its edges, which ``\b`` then is,
and which everything else in the pattern passes over. What RE2 finds is as before, and its time stays in proportion
to the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from linter.text.re2_edges import EDGE, END, LETTER, START, Asked, Group

_EDGE, _INNER = "\ufdd0", "\ufdd1"  # code points that Unicode keeps free of letters for ever
_MARKS = r"\x{FDD0}\x{FDD1}"
_PASS = f"[{_MARKS}]*"
_WORD = r"\p{L}\p{M}\p{N}_"
_SPACE = r"\t-\r\x1c-\x1f \x{85}\p{Z}"
# RE2 has no difference of classes, so what is outside one is listed. \p{C} holds no code point that is unassigned.
_OUTSIDE = {
    "w": r"\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\x{203F}\x{2040}\x{2054}\x{FE33}\x{FE34}\x{FE4D}-\x{FE4F}\x{FF3F}"
    r"\p{S}\p{Z}\p{C}",
    "s": r"\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cf}\p{Co}\x{0}-\x{8}\x{E}-\x{1B}\x{7F}-\x{84}\x{86}-\x{9F}",
    "d": r"\p{L}\p{M}\p{Nl}\p{No}\p{P}\p{S}\p{Z}\p{C}",
}
_INSIDE = {"w": _WORD, "s": _SPACE, "d": r"\p{Nd}"}
_POSIX = {
    "alpha": r"\p{L}\p{M}",
    "digit": r"\p{Nd}",
    "alnum": r"\p{L}\p{M}\p{N}",
    "upper": r"\p{Lu}",
    "lower": r"\p{Ll}",
    "space": _SPACE,
    "word": _WORD,
    "punct": r"\p{P}$+<=>\^`|~",
}
_NOT_POSIX = {"word": _OUTSIDE["w"], "space": _OUTSIDE["s"], "digit": _OUTSIDE["d"]}
_ESCAPE = re.compile(r"\\(?:[pP](?:\{\^?\w+\}|\w)|x\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|[0-7]{1,3}|.)", re.DOTALL)
_OPENING = re.compile(r"\((?:\?P?<\w+>|\?[imsU-]*[:)])?")
_COUNT = re.compile(r"(?:([*+?])|\{(\d+)(,(\d*))?\})\??")
_POSIX_NAME = re.compile(r"\[:(\^?)(\w+):\]")
_CONTROLS = {"a": 7, "f": 12, "t": 9, "n": 10, "r": 13, "v": 11}


class Unsaid(ValueError):
    """A pattern that RE2 takes, and that cannot be given its meaning outside ASCII: why, and what to do."""


class Compiled(Protocol):
    """What is asked of a compiled expression of RE2."""

    def finditer(self, text: str) -> Iterable[Any]: ...


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, ready. ``copies`` is how many marks stand at an edge, ``inner`` whether all other places have them.

    ``loose`` is the pattern without its edges: where it finds nothing, as in most texts, no marks are made.
    """

    loose: Compiled
    compiled: Compiled
    words: Compiled
    copies: int
    inner: bool

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Every place, in order and apart."""
        if not self.copies:
            yield from (hit.span() for hit in self.compiled.finditer(text))
            return
        if not any(True for _ in self.loose.finditer(text)):
            return
        plain = text.replace(_EDGE, "\ufffd").replace(_INNER, "\ufffd")
        edges = sorted({at for hit in self.words.finditer(plain) for at in hit.span()})
        places = range(len(plain) + 1) if self.inner else edges
        edge = set(edges)
        parts: list[str] = []
        last = 0
        for at in places:
            parts += plain[last:at], (_EDGE if at in edge else _INNER) * self.copies
            last = at
        starts = [at + self.copies * number for number, at in enumerate(places)]
        for hit in self.compiled.finditer("".join((*parts, plain[last:]))):
            start, end = (self._back(at, starts, places) for at in hit.span())
            yield start, end

    def _back(self, at: int, starts: list[int], places: Sequence[int]) -> int:
        """Where a place of the marked text stands in the text."""
        number = bisect_right(starts, at) - 1
        if number >= 0 and at <= starts[number] + self.copies:
            return places[number]
        return at - self.copies * (number + 1)


def ready(pattern: str, compile: Callable[[str], Compiled]) -> Pattern:
    """A pattern with its classes and edges for every script; ``compile`` is RE2's.

    Raises Unsaid, and what ``compile`` raises for a pattern that is none.
    """
    if "\x08" in pattern:
        raise Unsaid(r"\b between double quotes is a backspace; write the pattern between single quotes, '\bkids\b'")
    compile(pattern)
    loose = _Reading(pattern, marked=False)
    bare = compile(loose.whole())
    if not loose.takes:
        raise Unsaid("it asks for no letter, so it finds no words; write the words it is to find")
    edges = loose.asked.edges
    if edges and loose.asked.refused:
        raise Unsaid(loose.asked.refused)
    whole = compile(_Reading(pattern, marked=True).whole()) if edges else bare
    # Two matches may meet at an edge, and each needs marks of its own there.
    return Pattern(bare, whole, compile(f"[{_WORD}]+"), 2 * edges, loose.inner)


@dataclass(slots=True)
class _Reading:
    """One reading of a pattern that RE2 takes."""

    pattern: str
    marked: bool
    at: int = 0
    out: list[str] = field(default_factory=list)
    asked: Asked = field(default_factory=Asked)
    inner: bool = False
    takes: bool = False

    def whole(self) -> str:
        asked = self.asked
        while self.at < len(self.pattern):
            letter = self.pattern[self.at]
            if letter == "\\":
                self.escape()
            elif letter == "[":
                self.atom(self.in_brackets())
            elif letter == "(":
                self.opening()
            elif letter in ")|":
                self.step(1)
                asked.branch(close=letter == ")")
            elif letter == ".":
                self.at += 1
                kept = "" if asked.groups[-1].dotall else r"\n"
                self.atom(f"[^{kept}{_MARKS}]" if self.marked else "[^\\n]" if kept else "(?s:.)")
            elif letter == "$":
                self.at += 1
                self.out.append(f"(?:{_PASS}$)" if self.marked else "$")
                asked.add(END)
            elif count := _COUNT.match(self.pattern, self.at):
                self.step(len(count[0]))
                asked.repeat(*_times(count))
            elif letter == "^":
                self.step(1)
                asked.add(START)
            else:
                self.at += 1
                self.atom(re.escape(letter))
        asked.whole()
        return "".join(self.out)

    def step(self, length: int) -> None:
        """Take some of the pattern over as it is."""
        self.out.append(self.pattern[self.at : self.at + length])
        self.at += length

    def atom(self, said: str) -> None:
        """Something that takes a character: the marks before it are passed over."""
        self.out.append(f"(?:{_PASS}{said})" if self.marked else said)
        self.asked.add(LETTER)
        self.takes = True

    def opening(self) -> None:
        found = _OPENING.match(self.pattern, self.at)
        assert found is not None
        groups = self.asked.groups
        dotall = groups[-1].dotall
        flags, _, off = found[0][2:-1].partition("-") if found[0][-1] in ":)" else ("", "", "")
        self.asked.lines = self.asked.lines or "m" in flags
        dotall = (dotall or "s" in flags) and "s" not in off
        if found[0].endswith(")"):
            groups[-1].dotall = dotall
        else:
            groups.append(Group(dotall))
        self.step(len(found[0]))

    def escape(self) -> None:
        kind = self.pattern[self.at + 1]
        if kind == "Q":
            words, _, _ = self.pattern[self.at + 2 :].partition("\\E")
            self.at = min(self.at + 4 + len(words), len(self.pattern))
            for letter in words:
                self.atom(re.escape(letter))
        elif kind in "bB":
            self.at += 2
            self.asked.add(EDGE)
            self.inner = self.inner or kind == "B"
            self.out.append("(?:)" if not self.marked else _EDGE if kind == "b" else _INNER)
        elif kind == "z":
            self.at += 2
            self.out.append(f"(?:{_PASS}\\z)" if self.marked else r"\z")
            self.asked.add(END)
        elif kind == "A":
            self.step(2)
            self.asked.add(START)
        elif kind == "C":
            raise Unsaid(r"\C takes half a letter; write . for a whole one")
        elif kind in "wsd":
            self.at += 2
            self.atom(f"[{_INSIDE[kind]}]")
        elif kind in "WSD":
            self.at += 2
            self.atom(f"[^{_INSIDE[kind.lower()]}{_MARKS if self.marked else ''}]")
        else:
            word = self.taken(_ESCAPE)
            self.atom(f"[^{_positive(word)}{_MARKS}]" if self.marked and _negative(word) else word)

    def taken(self, what: re.Pattern[str]) -> str:
        found = what.match(self.pattern, self.at)
        assert found is not None
        self.at = found.end()
        return found[0]

    def in_brackets(self) -> str:
        """A class in brackets, from where it opens."""
        self.at += 1
        no = self.pattern.startswith("^", self.at)
        self.at += no
        members: list[str] = []
        first = True
        while first or self.pattern[self.at] != "]":
            first = False
            members.append(self.member(no))
        self.at += 1
        return f"[{'^' if no else ''}{''.join(members)}{_MARKS if no and self.marked else ''}]"

    def member(self, no: bool) -> str:
        name = _POSIX_NAME.match(self.pattern, self.at)
        if name:
            self.at = name.end()
            if name[1] and name[2] in _NOT_POSIX:
                return _NOT_POSIX[name[2]]
            if name[1]:
                raise Unsaid(f"[:^{name[2]}:] knows ASCII alone; write [^[:{name[2]}:]]")
            return _POSIX.get(name[2], name[0])
        kind = self.pattern[self.at + 1] if self.pattern[self.at] == "\\" else ""
        if kind and kind in "wsdWSD":
            self.at += 2
            return _INSIDE[kind] if kind.islower() else _OUTSIDE[kind.lower()]
        word = self.one()
        if self.marked and not no and _negative(word):
            raise Unsaid(f"{word} in brackets does not go with \\b; write it outside of them")
        if kind in ("p", "P") or self.pattern[self.at] != "-" or self.pattern[self.at + 1] == "]":
            return word
        self.at += 1
        end = self.one()
        if self.marked and _code(word) < ord(_EDGE) <= _code(end):
            return rf"{word}-\x{{FDCF}}\x{{FDD2}}-{end}"
        return f"{word}-{end}"

    def one(self) -> str:
        """A character of a class in brackets, or a class that is written with a backslash."""
        if self.pattern[self.at] == "\\":
            return self.taken(_ESCAPE)
        self.at += 1
        return re.escape(self.pattern[self.at - 1])


def _times(count: re.Match[str]) -> tuple[int, int | None]:
    """The least and the most that a count stands for; None for no end."""
    sign, least, range_, most = count.groups()
    if sign:
        return int(sign == "+"), 1 if sign == "?" else None
    return int(least), int(most) if most else None if range_ else int(least)


def _negative(word: str) -> bool:
    """Whether an escape stands for all that is not of a kind."""
    return word.startswith((r"\P", r"\p{^")) and not word.startswith(r"\P{^")


def _positive(word: str) -> str:
    return word.replace(r"\P", r"\p", 1).replace("{^", "{", 1)


def _code(word: str) -> int:
    """The code point of a character as it is written."""
    if word[0] != "\\":
        return ord(word)
    if word[1] == "x":
        return int(word[2:].strip("{}"), 16)
    if word[1].isdigit():
        return int(word[1:], 8)
    return _CONTROLS.get(word[1], ord(word[1]))
