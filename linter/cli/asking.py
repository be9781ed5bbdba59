"""Puts fixes to an editor one by one, as ``git add -p`` puts changes: yes, no, all of a rule, the page, enough.

The end of the input (Ctrl-D) is enough, too.
"""

from __future__ import annotations

from collections.abc import Collection

import click

from linter.cli.terminal import coloured, columns
from linter.model.finding import Finding, Fix, Safety
from linter.model.report import Report
from linter.model.source import Source
from linter.text.printable import harmless

_ANSWERS = {
    "y": ("yes", "make this change"),
    "n": ("no", "leave it as it is"),
    "a": ("all", "make this change and all others of this rule, on every page"),
    "p": ("page", "make this change and all others on this page"),
    "s": ("skip", "leave this and all others on this page"),
    "q": ("quit", "leave this and all that follow; what was agreed to is kept"),
    "?": ("help", "say what each letter means"),
}


class Asking:
    """One run's questions, and the answers that count for later ones. ``rules`` are asked about, if some are named."""

    def __init__(self, rules: Collection[str] = ()) -> None:
        self.rules = rules
        self.stopped = False
        self._every: set[str] = set()  # rules that all is said of
        self._page = ""  # the answer to all on this page
        self._asked = self._all = 0

    def begin(self, report: Report) -> None:
        """A page's first report: how many questions there are."""
        wanted = (each for each in report.shown if each.fix and each.fix.edits and each.fix.safety is Safety.ASK)
        self._all = sum(1 for each in wanted if not self.rules or each.rule in self.rules)
        self._asked, self._page = 0, ""

    def __call__(self, finding: Finding, fix: Fix, source: Source) -> bool:
        self._asked += 1
        if self.stopped:
            return False
        if self._page:
            return self._page == "p"
        if finding.rule in self._every:
            return True
        self._show(finding, fix, source)
        answer = self._answer(harmless(fix.title))
        self.stopped = answer == "q"
        if answer == "a":
            self._every.add(finding.rule)
        elif answer in "ps":
            self._page = answer
        return answer in "yap"

    def _show(self, finding: Finding, fix: Fix, source: Source) -> None:
        from linter.reports.changes import changes
        from linter.reports.text import folded

        wide = columns()
        at = source.lines.position(finding.where.start)
        count = f"{self._asked} of {max(self._asked, self._all)}"
        click.echo(f"{count}  {harmless(source.name)}:{at.line}:{at.column}  {finding.rule}", err=True)
        for line in folded(harmless(finding.message), wide - 4 if wide else 0):
            click.echo(f"    {line}", err=True)
        room = (wide or 100) - 4
        for line in changes(source, fix.edits, colour=coloured(), columns=room):
            click.echo(f"    {line}", err=True)

    def _answer(self, title: str) -> str:
        letters = {word: letter for letter, (word, _) in _ANSWERS.items()} | {letter: letter for letter in _ANSWERS}
        while True:
            try:
                said = click.prompt(f"{title} [{','.join(_ANSWERS)}]", default="n", show_default=False, err=True)
            except click.Abort as ended:
                if not isinstance(ended.__context__, EOFError):  # Ctrl-C: the page is left as it was
                    raise
                click.echo(err=True)
                return "q"
            answer = letters.get(said.strip().lower(), "?")
            if answer != "?":
                return answer
            for letter, (word, means) in _ANSWERS.items():
                click.echo(f"    {letter}  {word}: {means}", err=True)
