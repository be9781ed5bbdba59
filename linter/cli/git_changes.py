"""Which pages of a site kept in git have changed since a revision."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence

from linter.model.errors import BadInput

_FOR = "--changed-since is for pages kept in git."
_UNKNOWN = "Look at its spelling, or fetch it first: git fetch."
_SHALLOW = "This clone has only the newest commits: fetch all (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)."


def changed_since(revision: str, names: Sequence[str]) -> list[str]:
    """Those of the pages that differ from the revision, and those that git does not know yet.

    Raises:
        BadInput: git is not there, this is no repository, or it has no such revision.
    """
    if revision.startswith("-") or not revision.strip():
        raise BadInput(f'"{revision}" is no revision.', "Name a branch, a tag or a commit, such as origin/main.")
    top = _git("rev-parse", "--show-toplevel").strip()
    commit = _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", wanted=revision).strip()
    told = _git("-C", top, "diff", "--name-only", "-z", "--diff-filter=d", commit, "--")
    told += _git("-C", top, "ls-files", "--others", "--exclude-standard", "-z")
    changed = {os.path.realpath(os.path.join(top, name)) for name in told.split("\0") if name}
    return [name for name in names if name == "-" or os.path.realpath(name) in changed]


def _git(*words: str, wanted: str = "") -> str:
    try:
        done = subprocess.run(["git", *words], capture_output=True, check=False)
    except OSError as error:
        raise BadInput("git is not installed, and --changed-since asks it.", "Install git, or leave it out.") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = f'there is no revision "{wanted}"' if wanted else (said[-1] if said else "it failed")
        hint = (_SHALLOW if _is_shallow() else _UNKNOWN) if wanted else _FOR
        raise BadInput(f"git: {why}.".replace("..", "."), hint)
    return os.fsdecode(done.stdout)


def _is_shallow() -> bool:
    """Whether this clone holds only the end of its history, as CI servers fetch it."""
    return _git("rev-parse", "--is-shallow-repository").strip() == "true"
