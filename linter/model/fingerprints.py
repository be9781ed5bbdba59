"""What a finding and its page are known by, in reports, baselines and answers, when lines and folders move."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from linter.model.finding import Finding
from linter.model.source import Source
from linter.model.spans import Span


def key_of(source: Source, finding: Finding) -> str:
    """What a finding is known by: its rule and the words it stands on, white space aside."""
    return _key(source, finding.rule, finding.where)


def keys_of(source: Source, finding: Finding) -> list[str]:
    """What a finding is known by in each place where its fault stands: the place reported, then the others."""
    again = (each.where for each in finding.related if each.again)
    return [_key(source, finding.rule, where) for where in (finding.where, *again)]


def _key(source: Source, rule: str, where: Span) -> str:
    from hashlib import sha256

    words = " ".join(source.text[where.start : where.end].split())
    return f"{rule}:{sha256(words.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def fingerprints(source: Source, findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each finding with a name that stays when lines move: the page, the rule, the words, and which of them."""
    from hashlib import sha256

    seen: Counter[str] = Counter()
    page = page_of(source.story, path_of(source.name))
    for finding in findings:
        key = f"{page}:{key_of(source, finding)}"
        seen[key] += 1
        yield finding, sha256(f"{key}:{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()


def page_of(story: str, path: str) -> str:
    """What a page is known by: its path, and for a story of an export its name there too."""
    return f"{path}#{story}" if story else path


def path_of(name: str) -> str:
    """A page's path for programs: with slashes, from the working folder where it lies within."""
    if name.startswith("<"):
        return name.strip("<>")
    path = os.path.relpath(name) if not os.path.isabs(name) or _within(name) else name
    return Path(path).as_posix()


def _within(name: str) -> bool:
    return Path(name).is_relative_to(Path.cwd())
