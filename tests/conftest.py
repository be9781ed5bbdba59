"""What several tests need: a package of rules that is really installed, for the time of a test."""

import os
import sys
from importlib.util import find_spec
from textwrap import dedent

import pytest

from linter.rules.registry import rules

# What needs more than the extra ``test``, and is collected where that is there; .ci/run installs it all.
_NEEDS = {
    "browser": ("playwright", "fastapi", "wagtail"),
    "servers/http": ("fastapi", "uvicorn", "pebble", "httpx", "psutil", "schemathesis"),
    "wagtail_site": ("wagtail",),
    "wordpress_site": ("fastapi", "uvicorn", "pebble", "httpx"),
    "reading/pictures/test_perceptual_hash.py": ("imagehash",),
    "reading/pictures/test_picture_opener.py": ("PIL",),
    "integrations/test_pre_commit.py": ("pre_commit",),
}
_LEFT_OUT = {
    name: missing
    for name, packages in _NEEDS.items()
    if (missing := [each for each in packages if not find_spec(each)])
}
if not os.environ.get("CUTLINE_SCHEMAS"):
    _LEFT_OUT["reports/test_official_schemas.py"] = ["CUTLINE_SCHEMAS, a folder of the official schemas"]
if not os.environ.get("CUTLINE_PHP_WASM"):
    _LEFT_OUT["wordpress_site/test_php_versions.py"] = ["CUTLINE_PHP_WASM, the main.js of @php-wasm/cli"]
collect_ignore = list(_LEFT_OUT)


def pytest_report_header():
    """Says what was left out, and why."""
    return [f"left out: tests/{name}, for want of {', '.join(missing)}" for name, missing in _LEFT_OUT.items()]


# Rules that need no reader of captions: they look at the page's source.
SHOUT = '''
    """Rules of a made-up newsroom."""

    import re

    from linter import Bad, Edit, Finding, Fix, Good, Level, Options, Rule, Safety, Span, Sure, option


    class _Words(Rule[Options]):
        """A word stands in the page."""

        level = Level.ERROR
        word = "SHOUT"
        new = "shout"
        safety = Safety.SAFE

        def check_page(self, page):
            for found in re.finditer(self.word, page.source.text):
                span = Span(*found.span())
                new = found.expand(self.new)
                fix = Fix(f"Write {new}", (Edit(span, new),), self.safety)
                yield self.finding(span, f"The word {found[0]} stands here.", fix=fix)


    class Shout(_Words):
        """A word shouts."""

        name = "house-shout"
        examples = (Bad("<p>⟦SHOUT⟧</p>", says="The word SHOUT stands here.", fixed="<p>shout</p>"),)


    class Whisper(_Words):
        """A word whispers."""

        name = "house-whisper"
        level = Level.WARNING
        word = "whisper"
        new = "say"
        safety = Safety.ASK
        examples = (Bad("<p>⟦whisper⟧</p>", says="The word whisper stands here.", fixed="<p>say</p>"),)


    class Doubt(_Words):
        """A word is doubtful."""

        name = "house-doubt"
        level = Level.NOTE
        sure = Sure.MAYBE
        word = "doubt"
        safety = Safety.SHOW
        examples = (Bad("<p>⟦doubt⟧</p>", says="The word doubt stands here."),)
'''
CRASHES = '''
    """A rule that fails."""

    from linter import Good, Level, Options, Rule


    class Crashes(Rule[Options]):
        """It fails."""

        name = "house-crashes"
        level = Level.NOTE
        examples = (Good("<p>"),)

        def check_page(self, page):
            raise ValueError("a \\x1b[31mbad page")
            yield
'''


def _forget(names):
    for name in list(sys.modules):
        if name.split(".")[0] in names:
            del sys.modules[name]
    rules.cache_clear()


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Installs a package: install("name", code) or install("name", {"file.py": code})."""
    names = []

    def add(name, code=SHOUT, point=None):
        site = tmp_path / f"site-{name}"
        files = {"__init__.py": code} if isinstance(code, str) else code
        for file, text in files.items():
            path = site / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), "utf-8")
        info = site / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[cutline.rules]\n{name} = {point or name}\n", "utf-8")
        monkeypatch.syspath_prepend(str(site))
        names.append(name)
        rules.cache_clear()
        return site

    yield add
    _forget(names)


@pytest.fixture
def house(install):
    """The made-up newsroom's rules, installed."""
    return install("house")


@pytest.fixture
def crashing(install):
    """A rule that fails, installed."""
    return install("crashing", CRASHES)
