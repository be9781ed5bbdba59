"""The command line, run within a test or in a process of its own, and a page for it."""

import subprocess
import sys

from click.testing import CliRunner

from linter.cli import main


def run(*arguments, **more):
    return CliRunner().invoke(main, list(arguments), **more)


PAGE = "<article><p>One.</p><figure><img src='a.jpg' alt=''><figcaption>DSC_0001.JPG</figcaption></figure></article>"


def cutline(*words, **more):
    return subprocess.run([sys.executable, "-m", "linter", *words], capture_output=True, timeout=60, **more)
