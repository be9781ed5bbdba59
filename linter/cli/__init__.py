"""The command line: a module for each command or two."""

from __future__ import annotations

import atexit
import gc
import sys
from importlib import import_module
from typing import Any

import click

from linter.cli.collector import collect_from_here
from linter.cli.exit_codes import Exit
from linter.model.errors import CutlineError
from linter.model.version import __version__

_COMMANDS = {
    "check": "check",
    "blocks": "blocks",
    "fix": "fix",
    "pictures": "pictures",
    "credit": "credit",
    "init": "settings",
    "settings": "settings",
    "learn": "learn",
    "baseline": "baseline",
    "terms": "terms",
    "test": "trial",
    "try": "trial",
    "new": "new",
    "explain": "rules",
    "report-false-alarm": "false_alarm",
    "rules": "rules",
    "lsp": "lsp",
    "serve": "serve",
    "audit": "audit",
    "wordpress-plugin": "wordpress",
    "completion": "completion",
}


# A start makes some sixty thousand objects that stay: looked through at every 700th, as Python has it, they are a
# tenth of the start. Over 700 pages memory stays within a tenth of what it was (docs/decisions/0026).
gc.set_threshold(20_000)
# What is left goes with the process: looking for circles in it would be a tenth of the time that a small page takes.
atexit.register(gc.freeze)


class _Commands(click.Group):
    """Imports a command when it is called, and tells errors without a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program, the collector off while what stays is loaded: until the first page has been checked, or
        another command than check begins."""
        gc.disable()
        try:
            return super().main(*args, **kwargs)
        finally:
            collect_from_here()

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        if name != "check":
            collect_from_here()
        command = getattr(
            import_module(f"linter.cli.{_COMMANDS[name]}"), "try_" if name == "try" else name.replace("-", "_")
        )
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            from linter.model.suggestions import did_you_mean

            ctx.fail(f'There is no command "{args[0]}"{did_you_mean(args[0], _COMMANDS)}')
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        from linter.cli.terminal import tell

        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except CutlineError as error:
            tell(error)
            ctx.exit(Exit.UNREAD)
        except (KeyboardInterrupt, click.Abort):  # the second where a question was put
            click.echo("cutline: stopped.", err=True)
            ctx.exit(Exit.STOPPED)
        except (click.ClickException, click.exceptions.Exit, OSError):
            raise
        except Exception as error:
            tell(
                CutlineError(
                    f"Something went wrong inside cutline: {type(error).__name__}: {error}",
                    "This is our mistake: please report it with the page, if you can.",
                )
            )
            ctx.exit(Exit.CRASHED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="cutline", message="%(prog)s %(version)s")
def main() -> None:
    """Read the HTML of news articles and report what a careful picture editor would: captions and credits
    that are missing, wrong, repeated or inconsistent.

    Exit codes: 0 clean, 1 findings at or above the failing level, 2 wrong usage, settings or input, 3 a rule
    crashed.
    """
