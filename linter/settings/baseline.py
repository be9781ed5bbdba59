"""Findings that a newsroom knew of when it began: remembered by what they say, not by the line they stand on."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from linter.model.errors import BadSettings
from linter.model.finding import Finding
from linter.model.fingerprints import keys_of, page_of
from linter.model.page import Allow
from linter.model.report import Allowed
from linter.model.source import Source
from linter.model.spans import Span
from linter.reading.special_files import contents
from linter.settings.file_reads import is_written_anew, note
from linter.text.printable import harmless

FILE = "cutline-baseline.json"  # where one is written unless somebody says otherwise
VERSION = 2
_BY_FIRST_PLACE = 1  # the version that knew a fault in several places by the first of them


@dataclass(frozen=True, slots=True)
class Baseline:
    """How often each fault stood on each page, place by place. ``folder`` is where the pages' names count from."""

    name: str
    folder: Path
    pages: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    version: int = VERSION

    def sort_out(self, source: Source, findings: Iterable[Finding]) -> tuple[list[Finding], list[Allowed]]:
        """The findings that are new, and those that are known, as often as they were.

        One with several places, some of which are known, is new at the first of the others.
        """
        left = Counter(self.pages.get(page_of(source.story, page_name(source.name, self.folder)), {}))
        new: list[Finding] = []
        known: list[Allowed] = []
        for finding in findings:
            keys = keys_of(source, finding)
            keys = keys[:1] if self.version == _BY_FIRST_PLACE else keys
            fresh = [at for at, key in enumerate(keys) if not _taken(left, key)]
            if not fresh:
                allow = Allow((finding.rule,), f"in the baseline {self.name}", Span(0, 0), None)
                known.append(Allowed(finding, allow, baseline=True))
            else:
                new.append(_at(finding, fresh) if len(fresh) < len(keys) else finding)
        return new, known


def _taken(left: Counter[str], key: str) -> bool:
    """True for a place that a baseline still holds, which is then used up."""
    held = left[key] > 0
    left[key] -= held
    return held


def _at(finding: Finding, fresh: Collection[int]) -> Finding:
    """A finding at some of its places alone, by their numbers; the place reported is 0. Its fix stays whole."""
    again = [each for each in finding.related if each.again]
    where = [finding.where, *(each.where for each in again)]
    first, *others = sorted(fresh)
    kept = [again[at - 1] for at in others]
    return replace(finding, where=where[first], related=(*kept, *(each for each in finding.related if not each.again)))


def page_name(name: str, folder: Path) -> str:
    """A page's name in the baseline: its path from the baseline's folder, with slashes."""
    try:
        return Path(os.path.relpath(os.path.abspath(name), folder)).as_posix()
    except ValueError:  # another drive
        return Path(name).as_posix()


def read_baseline(name: str, folder: Path | None, origin: str) -> Baseline:
    """The baseline that settings name; BadSettings where it cannot be read or is none."""
    note((folder or Path()) / name)
    path = Path(os.path.abspath((folder or Path()) / name))
    if is_written_anew():
        return Baseline(path.name, path.parent)
    shown = harmless(str(path))
    how = "cutline baseline PATHS" if path == Path(os.path.abspath(FILE)) else f"cutline baseline PATHS --out {shown}"
    try:
        data: Any = json.loads(contents(path))
    except OSError as error:
        told = f"{origin}: the baseline {shown} cannot be read: {error.strerror}."
        raise BadSettings(told, f"{how} writes one.") from error
    except ValueError as error:
        raise BadSettings(f"{shown}: is not a baseline.", f"{how} writes a new one.") from error
    known = isinstance(data, dict) and data.get("version") in (_BY_FIRST_PLACE, VERSION)
    pages = data.get("pages") if known else None
    if not isinstance(pages, dict) or not all(_in_order(page) for page in pages.values()):
        raise BadSettings(f"{shown}: is not a baseline of this version.", f"{how} writes a new one.")
    return Baseline(path.name, path.parent, pages, data["version"])


def _in_order(page: object) -> bool:
    return isinstance(page, dict) and all(type(count) is int for count in page.values())


def of_other_rules(file: Path, rules: Collection[str]) -> dict[str, Counter[str]]:
    """What a baseline remembers of rules other than some, page by page; nothing where the file is not there yet."""
    if not file.exists():
        return {}
    there = read_baseline(str(file.absolute()), None, str(file)).pages
    return {
        name: Counter({key: number for key, number in keys.items() if key.partition(":")[0] not in rules})
        for name, keys in there.items()
    }


def written(
    folder: Path, pages: Mapping[tuple[str, str], Iterable[str]], kept: Mapping[str, Counter[str]] | None = None
) -> str:
    """The text of a baseline: for each page the keys of its findings, and those that are ``kept`` of it besides.

    A page is named by its file and, of an export, by its story.
    """
    counts = dict(kept or {})
    for (name, story), keys in pages.items():
        page = page_of(story, page_name(name, folder))
        counts[page] = counts.get(page, Counter()) + Counter(keys)
    named = {name: dict(sorted(keys.items())) for name, keys in counts.items()}
    content = {"version": VERSION, "pages": {name: keys for name, keys in sorted(named.items()) if keys}}
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    return text.encode("utf-8", "backslashreplace").decode()  # half a letter, of a name that is no UTF-8
