"""Runs what the documents show: console blocks, settings and Python, each document in a folder of its own."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from contextlib import chdir
from pathlib import Path

from click.testing import CliRunner

from linter.cli import main

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.M | re.S)


def workspace(folder: Path) -> Path:
    """A folder as a reader has it: the sample pages, and the command."""
    shutil.copytree(ROOT / "sample_pages", folder / "sample_pages")
    bin_folder = folder.parent / "bin"
    bin_folder.mkdir(exist_ok=True)
    command = bin_folder / "cutline"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m linter "$@"\n')
    command.chmod(0o755)
    return folder


def refreshed(document: str, folder: Path) -> str:
    """The document with the output of its console blocks as it is now; files that it names are written on the way."""

    def now(block: re.Match[str]) -> str:
        language, title, body = block.groups()
        if title:
            (folder / title).write_text(body, "utf-8")
        if language != "console":
            return block[0]
        lines = []
        for command in re.findall(r"^\$ (.*)$", body, re.M):
            lines += [f"$ {command}\n", _output(command, folder)]
        return f"```console\n{''.join(lines)}```"

    return _BLOCK.sub(now, document)


def write_files(document: str, folder: Path) -> None:
    """The files that a document shows with their names, as a reader saves them."""
    for _, title, body in _BLOCK.findall(document):
        if title:
            (folder / title).write_text(body, "utf-8")


def blocks(document: str, language: str) -> list[str]:
    """The blocks of one language."""
    return [body for kind, _, body in _BLOCK.findall(document) if kind == language]


def _output(command: str, folder: Path) -> str:
    """What a command prints in a folder: Cutline's alone from this process, any other line from a shell."""
    if re.fullmatch(r"cutline [^|<>&;$`]*", command):
        with chdir(folder):
            done = CliRunner(env={"NO_COLOR": "1"}).invoke(main, shlex.split(command)[1:], prog_name="cutline")
        return done.output if not done.output or done.output.endswith("\n") else done.output + "\n"
    path = f"{folder.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={**os.environ, "PATH": path, "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT)},
    )
    return done.stdout if not done.stdout or done.stdout.endswith("\n") else done.stdout + "\n"
