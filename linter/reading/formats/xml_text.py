"""The words of XML with their places: CDATA, references and line ends read as XML has them, each letter traced."""

from __future__ import annotations

import re
from html.entities import html5

from linter.model.lazy_regex import lazy
from linter.model.origin import Extract
from linter.reading.formats.sourced import Run, Sourced

_TOKEN = lazy(
    r"<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!--.*?-->|<\?.*?\?>|<[^>]*>"
    r"|&(?P<name>[A-Za-z][A-Za-z0-9]*);|&\#(?:x(?P<hex>[0-9A-Fa-f]{1,8})|(?P<number>[0-9]{1,8}));|(?P<cr>\r\n?)",
    re.S,
)
_CR = lazy(r"\r\n?")
_FROM_HEX = 16


def text_of(extract: Extract, start: int, end: int) -> Sourced:
    """The character data between two offsets of an extract; tags, comments and instructions are left out."""
    return _Reader(extract).read(start, end)


class _Reader:
    def __init__(self, extract: Extract) -> None:
        self.extract = extract
        self.texts: list[str] = []
        self.runs: list[Run] = []
        self.at = 0

    def read(self, start: int, end: int) -> Sourced:
        text = self.extract.text
        at = start
        for hit in _TOKEN.finditer(text, start, end):
            self.take(at, hit.start())
            at = hit.end()
            if hit["cdata"] is not None:
                self.cdata(hit.start("cdata"), hit.end("cdata"))
            elif hit["cr"]:
                self.add("\n", hit.start(), at, False)
            elif hit[0].startswith("&"):
                self.add(_meant(hit["name"], hit["hex"], hit["number"], hit[0]), hit.start(), at, False)
        self.take(at, end)
        return Sourced("".join(self.texts), tuple(self.runs))

    def cdata(self, start: int, end: int) -> None:
        at = start
        for hit in _CR.finditer(self.extract.text, start, end):
            self.take(at, hit.start())
            self.add("\n", hit.start(), hit.end(), False)
            at = hit.end()
        self.take(at, end)

    def take(self, start: int, end: int) -> None:
        if end > start:
            self.add(self.extract.text[start:end], start, end, True)

    def add(self, text: str, start: int, end: int, exact: bool) -> None:
        self.texts.append(text)
        self.runs.append(Run(self.at, len(text), self.extract, start, end, exact))
        self.at += len(text)


def _meant(name: str | None, hexadecimal: str | None, number: str | None, whole: str) -> str:
    """What a reference stands for: XML's own, a number's letter, and HTML's names, which exports use undeclared."""
    if name:
        return html5.get(f"{name};", whole)
    code = int(hexadecimal, _FROM_HEX) if hexadecimal else int(number or "0")
    allowed = code in (9, 10, 13) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0x10FFFF
    return chr(code) if allowed else "\ufffd"
