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


def test_what_is_left_out_without_an_extra_is_run_where_ci_has_them_all():
    run = (ROOT / ".ci" / "run").read_text("utf-8")
    named = set(re.findall(r"\btests/[\w/.]+", run))
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if "pytest.importorskip(" in path.read_text("utf-8")]
    needing = {str(path.relative_to(ROOT)) for path in tests if 'importorskip("re2")' not in path.read_text("utf-8")}
    assert len(needing) > 10
    assert [path for path in sorted(needing) if not {path, *map(str, Path(path).parents)} & named] == []
