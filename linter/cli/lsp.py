"""The command cutline lsp."""

from __future__ import annotations

import click

from linter.model.errors import CutlineError
from linter.model.installation import adding


@click.command()
def lsp() -> None:
    """Run the language server on standard input and output, for editors. Needs cutline[lsp].

    It marks findings while a page is written, offers the fixes, and explains a rule where its finding stands.
    """
    try:
        from linter.servers.lsp import server
    except ImportError as error:
        raise CutlineError("The language server needs the extra lsp.", f"Install it: {adding('lsp')}") from error
    server().start_io()
