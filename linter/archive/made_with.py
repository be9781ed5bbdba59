"""What an audit's rows were made with, in words: kept in each mark, so that a run that may not go on says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from linter.archive.work import Job
from linter.settings import Settings
from linter.text.words import shortened

# Where settings lie, and how long a page may take, changes no row.
LEFT_OUT = frozenset({"folder", "budget", "origins", "baseline"})
_LONG = 200  # letters kept of a value
_SHOWN = 60  # letters told of it


def made_with(job: Job) -> dict[str, str]:
    """What narrows an audit, and the settings that are not those of everybody, by the names that people know.

    What narrows counts like settings: what was left out by one run would be missed by another.
    """
    how = job.reading
    said: dict[str, Any] = {
        "--since": job.since,
        "--url": job.url,
        "--images": job.images,
        "--column": how.column,
        "--drafts": "given" if how.drafts else "",
        "--no-mentions": "" if job.mentions else "given",
    }
    usual = Settings()
    for each in fields(Settings):
        value = getattr(job.settings, each.name)
        if each.name in LEFT_OUT or value == getattr(usual, each.name):
            continue
        if each.name == "rules":
            said |= {f"rules.{rule}": _rule(setting) for rule, setting in value.items()}
        else:
            said["--rule" if each.name == "asked" else each.name.replace("_", "-")] = _words(value)
    said.pop("only-asked", None)  # as --rule says it
    return {name: str(value)[:_LONG] for name, value in said.items() if value}


def differences(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """What was otherwise, each with both values; empty where nothing of it can be told."""
    told = []
    for name in sorted(old.keys() | new.keys()):
        before, now = _told(old, name), _told(new, name)
        if old.get(name) != new.get(name):
            told.append(f"{name} was {before} and is {now if now != before else 'another'}")
    return "; ".join(told)


def _told(said: Mapping[str, str], name: str) -> str:
    value = said.get(name)
    if value is None:
        return "not given"
    return value if value == "given" else f"“{shortened(value, _SHOWN)}”"


def _rule(setting: Any) -> str:
    options = [f"{name} = {_words(value)}" for name, value in sorted(setting.options.items())]
    return ", ".join([*([setting.level] if setting.level else []), *options])


def _words(value: Any) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(map(_words, value))
    return str(getattr(value, "value", value))
