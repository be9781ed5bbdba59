"""The commands cutline rules and cutline explain."""

from __future__ import annotations

import click

from linter.cli.completion import rule_names
from linter.cli.terminal import colour_option, coloured, write, write_data


@click.command()
@click.argument("rule", shell_complete=rule_names)
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one.")
def explain(rule: str, config: str | None) -> None:
    """Say what a RULE reports and why, with its options and examples.

    A RULE may also be one of the house's own, a [[house]] of the settings.
    """
    from linter.api.rule_examples import documented
    from linter.rules.documentation import explain_house
    from linter.rules.registry import rule_named
    from linter.rules.registry import rules as all_rules
    from linter.settings import Settings

    house = () if rule in all_rules() else Settings.find((), config).house
    ours = next((each for each in house if each.name == rule), None)
    write(explain_house(ours) if ours else documented(rule_named(rule)))


@click.command()
@colour_option
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rules(config: str | None, form: str) -> None:
    """List the rules and the level each is set to."""
    from linter.rules.from_settings import rule_of
    from linter.rules.registry import Entry
    from linter.rules.registry import rules as all_rules
    from linter.settings import Settings

    settings = Settings.find((), config)
    rows = []
    house = {each.name: Entry(type(rule_of(each)), "the settings") for each in settings.house}
    for name, entry in {**all_rules(), **house}.items():
        said = settings.rules[name].level if name in settings.rules else None
        level = entry.rule.level.value if said in (None, "on") else said
        rows.append((name, level or "", entry))
    if form == "json":
        from linter.reports.json_v1 import dumps

        table = [
            {
                "rule": name,
                "level": level,
                "sure": entry.rule.sure.value,
                "fixes": entry.rule.fixes(),
                "on_request": entry.rule.on_request,
                "since": entry.rule.since,
                "from": entry.origin,
                "summary": entry.rule.summary(),
            }
            for name, level, entry in rows
        ]
        write_data(dumps(table, indent=2) + "\n")
        return
    wide = max((len(name) for name, _, _ in rows), default=0)
    lines = []
    for name, level, entry in rows:
        shown = click.style(f"{name:{wide}}", bold=True) if coloured() else f"{name:{wide}}"
        notes = [] if entry.origin == "cutline" else [f"from {entry.origin}"]
        asked = entry.rule.on_request and name not in settings.rules
        notes += ["on request"] if asked else []
        notes += ["fixes"] if entry.rule.fixes() else []
        note = f" ({', '.join(notes)})" if notes else ""
        lines.append(f"{shown}  {level:7}  {entry.rule.summary()}{note}\n")
    write("".join(lines))
