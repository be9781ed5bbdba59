"""The command cutline wordpress-plugin."""

from __future__ import annotations

import os

import click

from linter.cli.terminal import write
from linter.text.printable import harmless


@click.command()
@click.option("--out", default="cutline.zip", metavar="FILE", help="Where the zip is put.", show_default=True)
def wordpress_plugin(out: str) -> None:
    """Write the plugin for WordPress as a zip, for Plugins → Add New → Upload."""
    from linter.cli.atomic_write import save_new
    from linter.contrib.wordpress_zip import plugin

    file = os.path.join(out, "cutline.zip") if os.path.isdir(out) else out
    save_new(file, plugin())
    write(f"{harmless(file)} is written. In WordPress: Plugins → Add New → Upload Plugin, then Cutline → Settings.\n")
