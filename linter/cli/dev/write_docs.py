"""Writes the documentation that is made from the program: rules, command line, schema of the settings."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from linter.api.rule_examples import documented
from linter.cli import main as cutline
from linter.cli.atomic_write import make_folder, save_new
from linter.data import table
from linter.rules.registry import own_rules
from linter.rules.rule import Bad, Rule
from linter.settings.json_schema import schema

CHANGELOG = Path(__file__).parents[3] / "CHANGELOG.md"
DOCS = Path(__file__).parents[3] / "docs"
_WIDTH = 80  # columns of a command's help


def pages() -> dict[str, str]:
    """Every generated page: its path below docs/, and its text."""
    ours = sorted(own_rules(), key=lambda rule: rule.name)
    rows = [
        f"| [{rule.name}]({rule.name}.md) | {_level(rule)} | {_yes(rule.fixes())} | {rule.summary()} |" for rule in ours
    ]
    index = ["# The rules", "", "| rule | level | fixes | what it reports |", "|---|---|---|---|", *rows]
    found = {f"rules/{rule.name}.md": documented(rule) for rule in ours}
    found["rules/index.md"] = "\n".join(index) + "\n"
    found["changelog.md"] = CHANGELOG.read_text("utf-8")
    found["cli.md"] = "\n".join(["# The command line", "", *_help()])
    found["evidence.md"] = _evidence()
    found["messages.md"] = _messages(ours)
    found["settings.schema.json"] = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    return found


def stale() -> list[str]:
    """What is wrong with the pages on disk: stale, missing, or left over from a rule that is gone."""
    wanted = pages()
    wrong = []
    for name, text in wanted.items():
        path = DOCS / name
        if not path.is_file():
            wrong.append(f"{name} is missing")
        elif path.read_text("utf-8") != text:
            wrong.append(f"{name} is stale")
    there = {f"rules/{path.name}" for path in (DOCS / "rules").glob("*.md")}
    return wrong + [f"{name} is left over" for name in sorted(there - wanted.keys())]


def write() -> None:
    """Write every page, and remove those of rules that are gone."""
    wanted = pages()
    if not (DOCS / "rules").is_dir():
        make_folder(str(DOCS / "rules"))
    for path in (DOCS / "rules").glob("*.md"):
        if f"rules/{path.name}" not in wanted:
            path.unlink()
    for name, text in wanted.items():
        save_new(str(DOCS / name), text.encode())


_MESSAGES = """# Every message

What the rules say, as an editor reads it, so that the voice can be judged at a glance: a sentence for each that a rule
has, with the words of one of its examples. A house's own rules and terms say what the house wrote.

| rule | level | what it says |
|---|---|---|
"""
_OF_PAGES = re.compile(r"“[^”]*”|\d+")  # what of a message is the page's own


def _messages(ours: Iterable[type[Rule[Any]]]) -> str:
    """Every sentence that the rules' examples show, once for each that differs by more than a page's own words."""
    rows = []
    for rule in ours:
        says = (each.says for each in rule.examples if isinstance(each, Bad))
        shapes: dict[str, str] = {}
        for words in says:
            shapes.setdefault(_OF_PAGES.sub("", words), words)
        name = f"[{rule.name}](rules/{rule.name}.md)"
        rows += [f"| {name} | {_level(rule)} | {words.replace('|', chr(92) + '|')} |\n" for words in shapes.values()]
    return _MESSAGES + "".join(rows)


_EVIDENCE = """# Why a picture was read so

What a check says rests on what was read: which pictures are the article's, and which words are their captions and
credits. `cutline blocks --why PAGE` says it of every picture on a page, of those that were left out too, and of each
line of text near one; `cutline blocks PAGE --why "words"` of the pictures whose address or alternative text holds some
words, or which have a line near them that does. `--format json` and `jsonl` have the same under `why`. In Python it is
`page.reasons.pictures`, and `page.left_out` for what is not the article's; the HTML report
and the service's page show it behind a toggle.

Each fact below is found by itself. What *decides* is the fact that left the picture out: rules do, not the sum of the
weights ([why](decisions/0020-rules-choose-pictures.md)). The weight says how telling a fact is on labelled pages: above
0 it speaks for, below 0 against; where none stands it is too rare to tell. `linter/data/weights.toml` has them, and
says how they were found. `sure` in JSON is how likely the sum of them makes a picture the article's, or a line its
caption or credit, from 0 to 1.
"""


def _evidence() -> str:
    """The facts with their sentences and weights, as a page."""
    says, weights = table("evidence"), table("weights")
    parts = [_EVIDENCE]
    for kind, title in (("picture", "Of a picture"), ("line", "Of a line of text near a picture")):
        parts.append(f"\n## {title}\n\n| fact | what it says | weight |\n|---|---|---|\n")
        for fact, words in says[kind].items():
            weight = weights[kind].get(fact)
            parts.append(f"| `{fact}` | {words} | {'' if weight is None else f'{weight:+.1f}'} |\n")
    return "".join(parts)


def _level(rule: type[Rule[Any]]) -> str:
    return rule.level.value + (", on request" if rule.on_request else "")


def _yes(truth: bool) -> str:
    return "yes" if truth else ""


def _help() -> Iterator[str]:
    # The group's own settings, as when a person asks for help: click keeps the help option it makes first.
    top = click.Context(cutline, info_name="cutline", **{**cutline.context_settings, "terminal_width": _WIDTH})
    yield from _block("cutline", cutline.get_help(top))
    for name in cutline.list_commands(top):
        command = cutline.get_command(top, name)
        if command is not None:
            context = click.Context(command, info_name=name, parent=top, terminal_width=_WIDTH)
            yield from _block(f"cutline {name}", command.get_help(context))


def _block(title: str, words: str) -> Iterator[str]:
    yield from (f"## {title}", "", "```text", words, "```", "")


def main(arguments: list[str]) -> int:
    """Write the pages; with ``--check``, say what is wrong with them instead."""
    if arguments == ["--check"]:
        wrong = stale()
        for line in wrong:
            click.echo(line, err=True)
        return int(bool(wrong))
    if arguments:
        click.echo("python -m linter.cli.dev.write_docs [--check]", err=True)
        return 2
    write()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
