"""The names we promise to keep."""

import subprocess
import sys

import pytest

import linter


def test_every_public_name_can_be_had():
    for name in linter.__all__:
        assert getattr(linter, name) is not None
    assert sorted(linter.__all__) == linter.__all__
    assert dir(linter) == linter.__all__


def test_the_lazy_names_are_exactly_the_public_ones():
    assert {name for names in linter._HOMES.values() for name in names} | {"__version__"} == set(linter.__all__)


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'lnit'"):
        linter.lnit  # noqa: B018


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("import linter", ["linter.model.page", "lxml", "click"]),
        ("from linter.cli import main; main(['--version'], standalone_mode=False)", ["linter.model.page", "lxml"]),
        (
            "from linter.cli import main; main(['check', '--help'], standalone_mode=False)",
            ["lxml", "linter.rules", "linter.engine.check"],
        ),
        (
            "import linter; linter.lint('<p>x</p>')",
            ["bs4", "difflib", "importlib.metadata", "concurrent.futures", "linter.cli"],
        ),
    ],
)
def test_nothing_is_imported_before_it_is_needed(code, unwanted):
    check = f"{code}\nimport sys\nprint([name for name in {unwanted} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_picture_files_may_be_handed_over():
    assert linter.lint("<p>x</p>", images={"a.jpg": b""}).shown == ()


def test_the_readme_example_of_a_report():
    report = linter.lint('<figure><img src="a.jpg"></figure>', name="a.html")
    assert report.source.name == "a.html"
    assert all(isinstance(finding, linter.Finding) for finding in report.shown)
