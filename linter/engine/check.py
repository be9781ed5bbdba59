"""Puts the pieces together: a page is read, every rule has its say, and a report is made."""

from __future__ import annotations

from linter.engine.allowed_places import parted
from linter.engine.budget import timed
from linter.engine.caution import cautious
from linter.engine.mirrored_fixes import mirrored
from linter.engine.open_page import Files, Images, Looks, open_page
from linter.engine.suppressions import sort_out
from linter.model.errors import CutlineError, told
from linter.model.finding import Finding, without_edits
from linter.model.report import OVER_TIME, Crash, Report
from linter.model.source import Source
from linter.rules.needs import met_by
from linter.rules.registry import rules
from linter.settings import Settings


def run_in_time(source: Source, settings: Settings, looks: Looks = None, files: Files = None) -> Report:
    """The same as ``run``, stopped when the settings' budget is over: the report then says so, and nothing else."""
    try:
        return timed(settings.budget, lambda time: run(source, settings, None, time.out(looks), files=time.out(files)))
    except TimeoutError as error:
        return Report(source, crashes=(Crash(OVER_TIME, f"{error}."),))


def run(
    source: Source,
    settings: Settings,
    images: Images = None,
    looks: Looks = None,
    *,
    language: str = "",
    hook: bool = False,
    files: Files = None,
) -> Report:
    """Check a page with the newsroom's rules; ``images`` and ``looks`` tell its pictures apart, ``files`` finds theirs.

    A rule that crashes becomes an entry of the report, and the others go on. Hidden, unless ``show_all`` is
    set, are notes that a rule calls a maybe. ``language`` is that of a page that says none. With ``hook`` somebody
    asks before a page is published: what the page itself allows then counts where the settings say so.
    """
    here = settings.at(source.name)
    crashes: list[Crash] = []
    try:
        page = open_page(source, settings, images, looks, language, files)
    except CutlineError:
        raise
    except Exception as error:
        return Report(source, crashes=(Crash("reading", told(error)),))
    found: list[Finding] = []
    there = met_by(page)
    for rule in here.rules:
        if not rule.needs <= there:
            continue
        try:
            for finding in rule.check_page(page):
                found.append(cautious(finding, rule, page))
        except Exception as error:
            crashes.append(Crash(rule.name, told(error)))
    on_page = page.allows if settings.hears(hook) else ()
    found = list(parted(found, on_page))
    found = [without_edits(each) for each in found] if source.story else list(mirrored(found, page))
    # A gallery's credit is each of its pictures': what is wrong with it is said once.
    found = list({(each.rule, each.where, each.message): each for each in reversed(found)}.values())
    found.sort(key=lambda each: (each.where.start, each.rule, each.where.end, each.message))
    known = rules().keys() | {entry.name for entry in settings.house} if on_page else ()
    ran = {rule.name for rule in here.rules} - {crash.rule for crash in crashes} if on_page else ()
    result = sort_out(found, on_page, here.allows, known=known, ran=ran)
    standing, allowed = list(result.standing), result.allowed
    if settings.baseline is not None:
        standing, in_baseline = settings.baseline.sort_out(source, standing)
        allowed = (*allowed, *in_baseline)
    shown = tuple(each for each in standing if settings.show_all or not each.doubtful)
    hidden = tuple(each for each in standing if not settings.show_all and each.doubtful)
    return Report(source, shown, allowed, hidden, tuple(crashes), result.idle, page)
