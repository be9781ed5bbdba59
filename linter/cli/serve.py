"""The command cutline serve."""

from __future__ import annotations

import click

from linter.cli.terminal import write
from linter.model.errors import CutlineError
from linter.model.installation import adding


@click.command()
@click.option("--config", "file", metavar="FILE", help="Configuration: keys, profiles, limits.")
@click.option("--host", help="Address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on; 0 for a free one.  [default: 8400]")
@click.option("--workers", type=click.IntRange(0), help="Processes that check pages.  [default: one a processor]")
def serve(file: str | None, host: str | None, port: int | None, workers: int | None) -> None:
    """Run the service that a CMS asks before it publishes. Needs cutline[service].

    Without keys it listens to this machine alone, and shows a page to try it on.
    """
    try:
        from linter.servers.http.config import read_config
        from linter.servers.http.server import serve as run
    except ImportError as error:
        raise CutlineError("The service needs the extra service.", f"Install it: {adding('service')}") from error
    run(read_config(file, host=host, port=port, workers=workers), lambda words: write(f"{words}\n"))
