"""One rule as Markdown: the same words in the terminal and in the documentation."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from linter.model.finding import Safety, Sure
from linter.rules.from_settings import HouseEntry
from linter.rules.rule import Bad, Good, Options, Rule

_SURE = {
    Sure.CERTAIN: "certain",
    Sure.LIKELY: "likely: a wrong report now and then",
    Sure.MAYBE: "maybe: look for yourself",
}

_SAFETY = {
    Safety.SAFE: "safe, applied by `cutline fix`",
    Safety.ASK: "offered by `cutline fix --ask`",
    Safety.SHOW: "suggested, never applied",
}


def explain(rule: type[Rule[Any]], safeties: Sequence[Safety] | None = None) -> str:
    """What a rule reports and why, its options, and examples with the reported characters in ⟦ ⟧.

    ``safeties`` is how safe its fixes are, where somebody has tried its examples (``api.rule_examples``).
    """
    facts = [
        f"- Level: {rule.level.value}",
        f"- Sure: {_SURE[rule.sure]}",
        f"- Fix: {_fixes(rule, safeties)}",
        f"- Since: {rule.since}",
    ]
    if rule.on_request:
        facts.append("- Runs only with --all, or once the settings give it a level")
    parts = [f"# {rule.name}", rule.summary(), "\n".join(facts), rule.why(), _options(rule)]
    bad = [each for each in rule.examples if isinstance(each, Bad)]
    good = [each for each in rule.examples if isinstance(each, Good)]
    if bad:
        parts += ["## Reported", *map(_bad, bad)]
    if good:
        parts += ["## Left alone", *map(_good, good)]
    parts += [
        "## To allow it in one place",
        _fenced(f"<!-- cutline: allow {rule.name} -- the reason -->"),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def explain_house(entry: HouseEntry) -> str:
    """What a rule of the settings looks for and where, with the lines that it was tried on."""
    looked_for = (
        [f"- Avoids: {_listed(entry.avoid)}"] * bool(entry.avoid)
        + [f"- Asks for one of: {_listed(entry.require)}"] * bool(entry.require)
        + [f"- Avoids what the pattern `{entry.pattern}` finds"] * bool(entry.pattern)
        + [f"- Writes instead: “{entry.prefer}”, offered by `cutline fix --ask`"] * bool(entry.prefer)
    )
    facts = [f"- Level: {entry.level.value}", f"- Looks in: {', '.join(entry.where)}", *looked_for]
    parts = [f"# {entry.name}", entry.message, "A rule of the house's own, a [[house]] of its settings."]
    parts += ["\n".join(facts)]
    parts += ["## Reported", *(f"> {line}" for line in entry.bad)] if entry.bad else []
    parts += ["## Left alone", *(f"> {line}" for line in entry.good)] if entry.good else []
    parts += ["## To allow it in one place", _fenced(f"<!-- cutline: allow {entry.name} -- the reason -->")]
    return "\n\n".join(part for part in parts if part) + "\n"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{each}”" for each in words)


def options_table(options: type[Options]) -> list[tuple[str, str, str, str]]:
    """Name, type, default and help of each option, as a settings file spells them."""
    rows = []
    for each in dataclasses.fields(options):
        rows.append(
            (
                each.name.replace("_", "-"),
                {bool: "true or false", int: "number", str: "words", tuple: "list"}[type(each.default)],
                _toml(each.default),
                str(each.metadata.get("help", "")),
            )
        )
    return rows


def _fixes(rule: type[Rule[Any]], safeties: Sequence[Safety] | None) -> str:
    if safeties is None:
        return "yes" if rule.fixes() else "none"
    return "; ".join(_SAFETY[safety] for safety in safeties) or "none"


def _options(rule: type[Rule[Any]]) -> str:
    rows = options_table(rule.options_type())
    if not rows:
        return ""
    lines = ["## Options", "", "| option | type | default | |", "|---|---|---|---|"]
    lines += [f"| `{name}` | {kind} | {_cell(default)} | {_cell(words)} |" for name, kind, default, words in rows]
    return "\n".join(lines)


def _cell(words: str) -> str:
    return words.replace("|", r"\|")


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        return f"`[{', '.join(_quoted(each) for each in value)}]`"
    return f"`{_quoted(value) if isinstance(value, str) else value}`"


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _bad(example: Bad) -> str:
    parts = [_noted(example), _fenced(example.html), f"> {example.says}"]
    if example.fixed is not None:
        parts += ["Fixed:", _fenced(example.fixed)]
    return "\n\n".join(part for part in parts if part)


def _good(example: Good) -> str:
    return "\n\n".join(part for part in (_noted(example), _fenced(example.html)) if part)


def _noted(example: Good | Bad) -> str:
    words = []
    for name, value in example.options.items():
        value = tuple(value) if isinstance(value, list) else value
        words.append(f"With {name.replace('_', '-')} = {_toml(value).strip('`')}:")
    for name, value in example.settings.items():
        rows = value if isinstance(value, list) else [value]
        said = (_row(name, row) if isinstance(row, Mapping) else f"{name} = {_toml(row).strip('`')}" for row in rows)
        words.append(f"With `{'`, `'.join(said)}`:")
    for url, fields in example.files.items():
        words.append(f"The file `{url}` says: {'; '.join(f'{name} “{held}”' for name, held in fields.items())}.")
    words += [example.note] if example.note else []
    return " ".join(words)


def _row(name: str, row: Mapping[str, Any]) -> str:
    listed = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
    return f"[[{name}]] " + "; ".join(f"{key} = {_toml(value).strip('`')}" for key, value in listed.items())


def _fenced(html: str) -> str:
    return f"```html\n{html.strip(chr(10))}\n```"
