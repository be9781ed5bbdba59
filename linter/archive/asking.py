"""The questions that no single page answers: each an SQL file with its reason and thresholds, asked of the stories."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from linter.archive.filed import filed
from linter.credits.comparison import same_person_misspelt
from linter.model.errors import BadInput
from linter.model.suggestions import did_you_mean

_FOLDER = Path(__file__).with_name("questions")
_TAKES = re.compile(r"takes (\w+) = ([\d.]+): (.+)")


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that a question takes, and what it means."""

    name: str
    value: float
    means: str


@dataclass(frozen=True, slots=True)
class Question:
    """``says`` is what its rows are, ``why`` the reason to ask; ``keeps`` a check of two columns that SQL cannot do.

    ``of_files`` says that it is answered out of what pictures' files say.
    """

    name: str
    says: str
    why: str
    takes: tuple[Threshold, ...]
    keeps: tuple[str, ...]
    sql: str
    of_files: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a question, under the names of their columns.

    ``said`` is what the answer stands on, where that is not the whole archive; where it is not ``known``, no row means
    that nobody looked.
    """

    question: Question
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    said: str = ""
    known: bool = True


@cache
def questions() -> Mapping[str, Question]:
    """Every question by its name, in alphabetical order."""
    paths = sorted(path for path in _FOLDER.glob("*.sql") if path.stem != "views")
    return {path.stem: _read(path.stem, path.read_text("utf-8")) for path in paths}


def _read(name: str, text: str) -> Question:
    head = [line[3:].strip() for line in text.splitlines() if line.startswith("-- ")]
    takes = tuple(Threshold(hit[1], float(hit[2]), hit[3]) for line in head if (hit := _TAKES.fullmatch(line)))
    why = next(line[5:] for line in head if line.startswith("why: "))
    keeps = next((tuple(line.split()[1:]) for line in head if line.startswith("keeps: ")), ())
    return Question(name, head[0], why, takes, keeps, text, "of files" in head)


def question(name: str) -> Question:
    """The question of a name; BadInput for none."""
    found = questions().get(name)
    if found is None:
        known = ", ".join(questions())
        raise BadInput(f'There is no question "{name}"{did_you_mean(name, questions())}', f"There are {known}.")
    return found


def ask(connection: Any, asked: Question, thresholds: Mapping[str, float] | None = None) -> Answer:
    """The answer to a question, with other thresholds where some are given."""
    values = {each.name: each.value for each in asked.takes} | dict(thresholds or {})
    done = connection.execute(asked.sql, values)
    columns = tuple(each[0] for each in done.description)
    rows = done.fetchall()
    if asked.keeps:
        one, other = (columns.index(name) for name in asked.keeps[1:])
        rows = [row for row in rows if same_person_misspelt(row[one], row[other])]
    if not asked.of_files:
        return Answer(asked, columns, tuple(rows))
    on = filed(connection)
    return Answer(asked, columns, tuple(rows), on.said, bool(rows) or not on.nothing)
