"""Puts the pieces together: a page is read, every rule has its say, and a report is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from linter.allow import sort_out
from linter.errors import CutlineError
from linter.model import Crash, Finding, Level, Report, Source, Sure
from linter.pages.read import read
from linter.registry import AnyRule, rules
from linter.settings import Settings


def run(
    source: Source,
    settings: Settings,
    images: Mapping[str, str] | None = None,
    looks: Callable[[str], str] | None = None,
) -> Report:
    """Check a page with the newsroom's rules and agencies; ``images`` and ``looks`` tell its pictures apart.

    A rule that crashes becomes an entry of the report, and the others go on. Hidden, unless ``show_all`` is
    set, are notes that a rule calls a maybe.
    """
    with settings.applied():
        return _run(source, settings, images, looks)


def _run(
    source: Source, settings: Settings, images: Mapping[str, str] | None, looks: Callable[[str], str] | None
) -> Report:
    here = settings.at(source.name)
    crashes: list[Crash] = []
    try:
        page = read(source, scope=here.scope, select=here.select, images=images, looks=looks, ignore=settings.ignore)
    except CutlineError:
        raise
    except Exception as error:
        return Report(source, crashes=(Crash("reading", _told(error)),))
    found: list[Finding] = []
    ran: set[str] = set()
    for rule in here.rules:
        try:
            for finding in rule.check_page(page):
                found.append(_blocking_only_when_certain(finding, rule))
            ran.add(rule.name)
        except Exception as error:
            crashes.append(Crash(rule.name, _told(error)))
    # A gallery's credit is each of its pictures': what is wrong with it is said once.
    found = list({(each.rule, each.where, each.message): each for each in reversed(found)}.values())
    found.sort(key=lambda each: (each.where.start, each.rule, each.where.end, each.message))
    names = rules().keys() | {entry.name for entry in settings.house}
    result = sort_out(found, page.allows, here.allows, known=names, ran=ran)
    standing, allowed = list(result.standing), result.allowed
    if settings.baseline is not None:
        standing, known = settings.baseline.sort_out(source, standing)
        allowed = (*allowed, *known)
    shown = tuple(each for each in standing if settings.show_all or not each.doubtful)
    hidden = tuple(each for each in standing if not settings.show_all and each.doubtful)
    return Report(source, shown, allowed, hidden, tuple(crashes), result.idle, page)


def _blocking_only_when_certain(finding: Finding, rule: AnyRule) -> Finding:
    """An error nobody set stands only when it is certain: one wrong block and the linter is switched off."""
    if finding.level is Level.ERROR and finding.sure is not Sure.CERTAIN and rule.set_level is None:
        return replace(finding, level=Level.WARNING)
    return finding


def _told(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" ({trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}: {error}{where}"
