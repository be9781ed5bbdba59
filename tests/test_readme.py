"""The README says what is so: its commands are those that CI runs, and its report is the real one."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click

import linter
from linter.cli import main as cutline

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")


def test_its_report_of_the_sample_page_is_the_real_one():
    (shown,) = re.findall(r"```console\n\$ cutline (check \S+)\n(.*?)\n```", README, re.S)
    command, report = shown
    run = subprocess.run(
        [sys.executable, "-m", "linter", *command.split()],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
    )
    assert run.stdout.rstrip("\n") == report
    assert run.returncode == 1


def test_its_two_commands_are_the_ones_that_ci_runs():
    first, second = re.findall(r"```sh\n(.*?)\n```", README, re.S)
    assert second in CI
    assert first.split(" && ")[-1] in CI


def test_its_python_example_runs():
    (example,) = re.findall(r"```python\n(.*?)\n```", README, re.S)
    said = []
    exec(example, {"print": lambda *words: said.append(words), "__name__": "readme"})
    assert any(rule == "caption-is-file-name" for _, rule, _ in said)


def test_every_link_in_it_leads_somewhere():
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_its_table_names_every_command_but_completion():
    context = click.Context(cutline)
    named = re.findall(r"^\| `cutline ([\w-]+)", README, re.M)
    assert sorted(named) == sorted(set(cutline.list_commands(context)) - {"completion"})


def test_it_counts_the_shapes_of_page_that_growth_is_tried_on():
    (number,) = re.findall(r"on (\d+) shapes of page", README)
    shapes = [path.read_text("utf-8") for path in (ROOT / "bench" / "shapes").glob("*.py")]
    assert int(number) == sum(len(re.findall(r"^@shape$", each, re.M)) for each in shapes)


def test_the_changelog_tells_of_this_version():
    assert linter.__version__ in (ROOT / "CHANGELOG.md").read_text("utf-8")
