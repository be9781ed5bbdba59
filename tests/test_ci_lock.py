"""What CI installs beyond the README's second command is known by name, number and digest."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
LOCKS = ("requirements.txt", "spark.txt")
LOCK = "\n".join((ROOT / ".ci" / name).read_text("utf-8") for name in LOCKS)
LOCKED = {canonicalize_name(name): number for name, number in re.findall(r"^([a-zA-Z0-9._-]+)==(\S+)", LOCK, re.M)}


@pytest.mark.parametrize("extra", ["test", "lsp", "docs", "images", "service", "wagtail", "archive", "spark", "dev"])
def test_what_the_extras_of_ci_ask_for_is_locked_at_a_number_that_they_allow(extra):
    for asked in map(Requirement, EXTRAS[extra]):
        if asked.name != "cutline":
            assert asked.specifier.contains(LOCKED[canonicalize_name(asked.name)]), asked


def test_every_package_of_the_lock_has_the_digests_of_its_files():
    for block in re.split(r"\n(?=[a-z])", LOCK):
        if re.match(r"[a-z]", block):
            assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block


def test_the_lock_is_what_ci_installs():
    run = (ROOT / ".ci" / "run").read_text("utf-8")
    assert all(f"pip install -q --require-hashes -r .ci/{name}" in run for name in LOCKS)
