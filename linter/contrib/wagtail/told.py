"""The reasons behind findings in the words of an editor: no names of rules."""

from __future__ import annotations

from linter.rules.registry import rules, summary_of

_OWN = "A rule of the house's own settings."


def why(name: str) -> str:
    """Why a rule reports what it reports, as one text."""
    entry = rules().get(name)
    if entry is None:
        return _OWN
    return " ".join(f"{entry.rule.summary()} {entry.rule.why()}".replace("`", "").split())


def title(name: str) -> str:
    """What a rule reports, in one sentence; a house's own rule has the name that the house gave it."""
    return summary_of(name) or name
