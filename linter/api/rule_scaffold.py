"""The package that a rule of somebody else's begins with: it runs, and passes its own tests, as it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping

from linter.model.errors import BadRule
from linter.model.version import __version__

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")

_PROJECT = """\
[build-system]
requires = ["setuptools>=68"]
build-backend = "setuptools.build_meta"

[project]
name = "cutline-{name}"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["cutline>={version}"]

# Cutline finds the rule here, once the package is installed.
[project.entry-points."cutline.rules"]
{name} = "{module}"

[tool.setuptools]
py-modules = ["{module}"]
"""

_RULE = '''\
"""The rule {name}."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter import Bad, Finding, Good, ImageBlock, Level, Options, Page, Rule, Sure, option


@dataclass(frozen=True)
class {cls}Options(Options):
    word: str = option("TBC", "the word that no caption may hold")


class {cls}(Rule[{cls}Options]):
    """A caption holds a word that was to be taken out.

    Write here why the rule is there, and who says so: cutline explain {name} prints it.
    """

    name = "{name}"
    level = Level.WARNING
    sure = Sure.LIKELY
    # The examples are the tests and the documentation. What is reported stands between the two brackets.
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The fair in Linz, date ⟦TBC⟧</figcaption></figure>',
            says="This caption still says “TBC”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The mayor, name ⟦unknown⟧</figcaption></figure>',
            says="This caption still says “unknown”.",
            options={{"word": "unknown"}},
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The fair in Linz</figcaption></figure>'),
        Good(
            '<figure><img src="a.jpg" alt=""><figcaption>TBCA members meet in Linz</figcaption></figure>',
            note="another word that begins so",
        ),
    )

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        caption = block.caption
        if caption is None:
            return
        for hit in re.finditer(rf"\\b{{re.escape(self.options.word)}}\\b", caption.words):
            yield self.finding(caption.span(*hit.span()), f"This caption still says “{{hit.group()}}”.")
'''

_TEST = '''\
"""The rule's examples are its tests."""

import pytest
from {module} import {cls}

from linter import check_example


@pytest.mark.parametrize("example", {cls}.examples)
def test_the_example_shows_what_the_rule_does(example):
    check_example({cls}, example)
'''


def package(name: str) -> Mapping[str, str]:
    """The files of a package with one rule of a name, by their names in its folder. BadRule for a wrong name."""
    if not _NAME.fullmatch(name):
        raise BadRule(
            f"A rule cannot be called {name!r}.", "Write two or more small words with hyphens, such as caption-slang."
        )
    words = {
        "name": name,
        "module": name.replace("-", "_"),
        "cls": "".join(word.capitalize() for word in name.split("-")),
        "version": __version__,
    }
    return {
        "pyproject.toml": _PROJECT.format(**words),
        f"{words['module']}.py": _RULE.format(**words),
        f"test_{words['module']}.py": _TEST.format(**words),
    }
