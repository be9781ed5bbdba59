"""How this installation came, and so the command that adds an extra to it: hints name one that works here."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

_NAME = "cutline"
_CLONE = Path(__file__).parents[2]  # where the package lies in a clone


def adding(extra: str) -> str:
    """A command for this machine that installs what an extra needs, into the Python that runs."""
    return _line([*_installer(), *_asked(extra)])


def _installer() -> list[str]:
    from importlib.util import find_spec

    if find_spec("pip") is None and _said("INSTALLER").strip() == "uv":
        return ["uv", "pip", "install", "--python", sys.executable]
    return [sys.executable, "-m", "pip", "install"]


def _asked(extra: str) -> list[str]:
    """What is to be installed: the clone that runs, whatever this was installed from, else the index."""
    if (_CLONE / "pyproject.toml").is_file():
        return ["-e", f"{_CLONE}[{extra}]"]
    came = _came()
    url = str(came.get("url", ""))
    if url:
        vcs = came.get("vcs_info", {})
        where = f"{vcs['vcs']}+{url}@{vcs['commit_id']}" if {"vcs", "commit_id"} <= set(vcs) else url
        return [f"{_NAME}[{extra}] @ {where}"]
    return [f"{_NAME}[{extra}]"]


def _came() -> dict[str, Any]:
    """What the installer wrote down of where it came from (PEP 610); nothing where that was an index."""
    try:
        said = json.loads(_said("direct_url.json") or "{}")
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _said(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        return distribution(_NAME).read_text(name) or ""
    except PackageNotFoundError:
        return ""


def _line(words: list[str]) -> str:
    if os.name == "nt":
        from subprocess import list2cmdline

        return list2cmdline(words)
    from shlex import join

    return join(words)
