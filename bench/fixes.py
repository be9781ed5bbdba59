"""Whether fixes touch nothing but what they say, on a folder of pages.

    python bench/fixes.py PAGES...

Every SAFE and ASK fix is applied to each .html and .html.gz page below the folders. Counted are the pages whose tags,
references or line ends changed, those that a second round would change again, and the fixes that were refused. What an
alternative text says may change on pages where a fix changed one, references where
text-double-escaped did.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

from linter.engine.check import run
from linter.engine.fixing import mend
from linter.model.offset_units import UnitEdit
from linter.reading.files import to_source
from linter.settings import Settings

_TAG = re.compile(r"<[^<>]*>|\r\n?|\n|&#?\w+;")
_ABOUT_REFERENCES = "text-double-escaped"  # the one rule whose fix is to write a reference anew
_ALT = re.compile(r"""(\balt\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)""", re.I)


def markup(text: str, codes: bool, alts: bool) -> list[str]:
    """Tags, references and line ends; ``codes``: but for references, ``alts``: but for alternative texts' words."""
    found = [_ALT.sub(r"\1", each) if alts else each for each in _TAG.findall(text)]
    return [each for each in found if not (codes and each.startswith("&"))]


def in_an_alt(text: str, edits: tuple[UnitEdit, ...]) -> bool:
    """True where a fix changed the words of an alternative text, and these alone may then differ in their tag."""
    values = [hit.span(2) for hit in _ALT.finditer(text)]
    return any(low <= edit.start and edit.end <= high for edit in edits for low, high in values)


def made(data: bytes, edits: tuple[UnitEdit, ...]) -> bytes:
    for edit in reversed(edits):
        data = data[: edit.start] + edit.data + data[edit.end :]
    return data


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path, nargs="+")
    options = parser.parse_args()
    settings = Settings(show_all=True)
    paths = sorted(path for folder in options.pages for path in folder.rglob("*") if ".html" in path.name)
    if not paths:
        parser.error("there is no .html or .html.gz below what is named")
    count: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    for path in paths:
        source = to_source(path.read_bytes(), path.name, 1 << 26)
        result = mend(source, lambda page: run(page, settings), lambda *_: True)
        count["pages"] += 1
        count["fixes"] += len(result.fixed)
        rules.update(each.finding.rule for each in result.fixed)
        for each in result.refused:
            count["refused"] += 1
            print(f"{path.name}: {each.finding.rule}: refused, {each.why}")
        mended = {each.finding.rule for each in result.fixed}
        free = (_ABOUT_REFERENCES in mended, in_an_alt(source.text, result.edits_in("code-points")))
        if made(source.encode(source.text), result.edits_in("bytes")) != result.data:
            count["other bytes changed"] += 1
            print(f"{path.name}: the edits do not make the mended page")
        if markup(source.text, *free) != markup(result.text, *free):
            count["markup changed"] += 1
            print(f"{path.name}: tags, references or line ends changed")
        if mend(result.after, lambda page: run(page, settings), lambda *_: True).changed:
            count["changed again"] += 1
            print(f"{path.name}: changes again")
    told = ("pages", "fixes", "refused", "other bytes changed", "markup changed", "changed again")
    print(", ".join(f"{what} {count[what]}" for what in told))
    print(", ".join(f"{rule} {number}" for rule, number in rules.most_common()))
    return int(any(count[what] for what in told[3:]))


if __name__ == "__main__":
    sys.exit(main())
