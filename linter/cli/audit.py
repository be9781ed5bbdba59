"""The command cutline audit."""

from __future__ import annotations

import os
import sys
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from linter.cli.exit_codes import Exit, exit_code
from linter.cli.options import not_empty, rule_option, settings_for
from linter.cli.picture_folder import looked_at, tell_newer
from linter.cli.terminal import colour_option, tell, write, write_data
from linter.model.errors import BadInput, CutlineError
from linter.model.installation import adding

if TYPE_CHECKING:
    from linter.archive.ingest import Progress
    from linter.archive.overview import Overview
    from linter.archive.store import Store
    from linter.settings import Settings

_MB = 1 << 20
_OF = 1000  # pages read, for each of which one may be unread: no crawl is without a broken record
# What says how an archive is read, and says nothing of what was read.
_OF_READING = (
    *("on", "again", "column", "drafts", "no_mentions", "since", "url", "images", "strict", "config", "max_bytes"),
    "rules",
)


@click.command()
@click.argument("archives", nargs=-1, metavar="ARCHIVE...")
@click.option(
    "--out", metavar="DIR", default="audit", show_default=True, help="The folder for what is found; yours alone."
)
@click.option("--jobs", type=click.IntRange(0), default=0, help="Processes to use; 0 for one a processor.")
@click.option("--on", metavar="MASTER", help="Check on Apache Spark: local[8], spark://HOST:7077, yarn; spark-submit.")
@click.option("--again", is_flag=True, help="Begin anew: remove what the folder holds.")
@click.option(
    "--column",
    metavar="NAME",
    callback=not_empty,
    help="The column with HTML of Parquet and JSON lines, or several: a,b.",
)
@click.option("--drafts", is_flag=True, help="Also what an export says was not published.")
@click.option("--no-mentions", is_flag=True, help="Without names in the text: a twentieth faster.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Only pages published since a day, as 2024-05-01.")
@click.option("--url", metavar="PATTERN", callback=not_empty, help="Only pages of such addresses, as 'sport/**'.")
@click.option(
    "--images", metavar="DIR|MAP", callback=not_empty, help="Files of the pages' pictures, for what they say of rights."
)
@click.option("--strict", is_flag=True, help="Exit code 2 where a single page was not read; else 1 of 1,000 may fail.")
@click.option("--ask", metavar="QUESTION", help="Answer a question of what was read; all names: --ask list.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--export", metavar="FILE", help="All tables as one file of DuckDB.")
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one above the first archive.")
@click.option("--max-bytes", type=click.IntRange(1), help="Refuse pages above this size, unpacked.")
@click.option("--quiet", "-q", is_flag=True, help="Write no summary: the exit code tells.")
@rule_option
@colour_option
@click.pass_context
def audit(ctx: click.Context, /, archives: tuple[str, ...], **how: Any) -> None:
    """Read whole archives, and answer what no single page does: one photograph with two photographers, lost credits,
    names in several spellings.

    ARCHIVE is a folder of pages, a WARC, ARC or WACZ file, a Parquet file or JSON lines with a column of HTML, or a
    newsroom's export. What was read once is not read again. Needs cutline[archive].

    cutline audit report DIR writes a report with charts of what was read into DIR, as DIR/report/index.html.
    """
    need()
    from linter.archive.store import Store

    if len(archives) == 2 and archives[0] == "report" and not os.path.exists("report"):
        _refuse(ctx, (*_OF_READING, "out", "ask", "export", "form"), "cutline audit report DIR")
        ctx.exit(_report(_there(archives[1])))
    if how["ask"] is not None or how["export"] is not None:
        if archives:
            raise click.UsageError("--ask and --export are of what was read: name its folder by --out.")
        _refuse(ctx, _OF_READING, "--ask" if how["ask"] is not None else "--export")
        ctx.exit(_answer(how))
    if not archives:
        raise click.UsageError("Name an archive, or ask of one that was read: --ask QUESTION --out DIR.")
    _refuse(ctx, ("form",), "an audit without --ask")
    settings = settings_for(archives, how["config"], max_bytes=how["max_bytes"], rules=how["rules"])
    ctx.exit(_read(Store(how["out"]), archives, settings, how))


def _refuse(ctx: click.Context, names: tuple[str, ...], by: str) -> None:
    """UsageError for what somebody gave and would do nothing: it would be taken for heard."""
    given = [each for each in names if ctx.get_parameter_source(each) is ParameterSource.COMMANDLINE]
    if given:
        named = {each.name: each.opts[0] for each in ctx.command.params}
        words = ", ".join(named[each] for each in given)
        why = "It is said when an archive is read." if given[0] in _OF_READING else ""
        raise click.UsageError(f"{words}: {by} takes no such option. {why}".strip())


def _read(store: Store, paths: tuple[str, ...], settings: Settings, how: dict[str, Any]) -> Exit:
    from dataclasses import replace

    from linter.archive.ingest import ingest
    from linter.archive.overview import nothing_kept
    from linter.archive.records import Reading
    from linter.archive.sources import archives
    from linter.archive.work import Job
    from linter.settings.path_patterns import check_glob

    reading = Reading(settings.max_bytes, how["column"] or "", how["drafts"])
    check_glob(how["url"] or "")
    since = how["since"].date() if how["since"] else None
    images = os.path.abspath(how["images"]) if how["images"] else ""
    refused: list[BadInput] = looked_at(how["images"]) if images else []
    job = Job(replace(settings, baseline=None), not how["no_mentions"], since, how["url"] or "", images, reading)
    unread: list[CutlineError] = []
    with store.writing():
        if how["again"]:
            store.erase()
    with store.writing():
        began = min((store.written_at(mark) for mark in store.marks()), default=None)
        found = list(archives(paths, reading, refused))
        line = _Line(sum(each.size for each in found))
        read = partial(ingest, store=store, job=job, refused=unread, step=line.step)
        try:
            if how["on"]:
                from linter.archive.spark import Spark, session

                with session(how["on"]) as begun:
                    pool = Spark(begun, job)
                    read(pool.entered(found, store), pool=pool)
            else:
                read(found, jobs=how["jobs"] or os.cpu_count() or 1)
        finally:
            line.clear()
    for error in (*refused, *unread):
        tell(error)
    if images and began:
        tell_newer(how["images"], began)
    told = _overview(store)
    for words in nothing_kept(told, asked=bool(images)):
        tell(BadInput(words))
    if not how["quiet"]:
        from linter.archive.overview import summary

        write(
            summary(told) + f"Ask on: cutline audit --ask list --out {how['out']}; cutline audit report {how['out']}\n"
        )
    return ended(told, settings, bool(refused or unread), how["strict"])


def ended(told: Overview, settings: Settings, unread: bool, strict: bool) -> Exit:
    """The code; an archive that was not opened is never passed over, of its pages a few broken ones are told alone."""
    from linter.archive.overview import nothing_kept
    from linter.model.finding import Level

    stops = settings.stops
    failing = [level.value for level in Level if stops is not None and level.rank <= stops.rank]
    spared = 0 if strict else told.statuses.get("read", 0) // _OF
    files = 0 if strict else told.files.read // _OF
    return exit_code(
        crashed=told.crashed,
        unread=unread
        or told.unread > spared
        or told.files.unread > files
        or any(nothing_kept(told, asked=told.files.asked > 0)),
        findings=any(told.levels.get(level) for level in failing),
    )


def _overview(store: Store) -> Overview:
    from linter.archive.database import opened
    from linter.archive.overview import overview

    with opened(store) as connection:
        return overview(store, connection)


def _there(folder: str) -> Store:
    from linter.archive.store import Store

    store = Store(folder)
    store.must_hold_pages()
    return store


def _answer(how: dict[str, Any]) -> Exit:
    from linter.archive import tables_out
    from linter.archive.asking import ask, question, questions
    from linter.archive.database import export, opened
    from linter.archive.durable import placed
    from linter.archive.overview import read_in_part

    if how["export"] is not None:
        placed(how["export"], partial(export, _there(how["out"])))
    if how["ask"] == "list":
        write("".join(f"{each.name}\n    {each.says} {each.why}\n" for each in questions().values()))
    elif how["ask"] is not None:
        asked = question(how["ask"])
        store = _there(how["out"])
        with opened(store) as connection:
            answer = ask(connection, asked)
        if how["form"] == "text":
            write(tables_out.as_text(answer))
        else:
            write_data(tables_out.as_csv(answer) if how["form"] == "csv" else tables_out.as_json(answer))
        for words in read_in_part(store.in_part()):
            tell(BadInput(f"{words}.", "cutline audit goes on where it stopped."))
        if (answer.said and how["form"] == "csv") or not answer.known:
            tell(BadInput(answer.said))
        return exit_code(unread=not answer.known)
    return Exit.CLEAN


def _report(store: Store) -> Exit:
    from linter.archive.asking import questions
    from linter.archive.audit_report import files
    from linter.archive.database import opened
    from linter.archive.durable import make_private
    from linter.archive.overview import answers, overview
    from linter.cli.atomic_write import save_new

    with opened(store) as connection:
        made = files(overview(store, connection), answers(connection))
    folder = store.folder / "report"
    make_private([folder])
    for old in folder.glob("*.csv"):  # of an answer that is not known any more
        if old.name not in made and old.stem in questions():
            old.unlink()
    for name, data in made.items():
        save_new(str(folder / name), data)
    write(f"{folder / 'index.html'}\n")
    return Exit.CLEAN


class _Line:
    """How far an audit is, on standard error, on a terminal only."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.on = sys.stderr is not None and sys.stderr.isatty()
        self.last = monotonic() + 0.8
        self.drawn = False

    def step(self, so_far: Progress) -> None:
        now = monotonic()
        if self.on and now - self.last > 0.2:
            self.last, self.drawn = now, True
            sys.stderr.write("\r\x1b[K" + told(so_far, self.size, now - so_far.began))
            sys.stderr.flush()

    def clear(self) -> None:
        if self.drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def told(so_far: Progress, size: int, seconds: float) -> str:
    """The line: pages, pages a second, bytes read of all bytes, refused so far."""
    parts = [f"{so_far.pages:,} pages", f"{so_far.pages / max(seconds, 0.001):,.0f} a second"]
    of = f" of {size / _MB:,.0f}" if size else ""
    parts.append(f"{so_far.bytes_read / _MB:,.0f}{of} MB")
    return " · ".join([*parts, *([f"{so_far.refused:,} refused"] if so_far.refused else [])])


def need() -> None:
    """BadInput where a package that archives need is not installed."""
    from importlib.util import find_spec

    missing = [name for name in ("duckdb", "fastwarc", "pebble", "pyarrow", "warcio") if find_spec(name) is None]
    if missing:
        raise BadInput(f"Archives need {', '.join(missing)}.", f"Install them: {adding('archive')}")
