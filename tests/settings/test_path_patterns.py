"""Patterns of paths in the settings: what their signs mean, in steps that grow with the path."""

import re

import pytest
from effort import tries
from hypothesis import given
from hypothesis import strategies as st

from linter.model.errors import BadSettings
from linter.settings import Settings, path_patterns
from linter.settings.path_patterns import _fits, _next, _pieces, matches

PARTS = ["**/", "**", "*", "?", "a", "b", "/", ".", "[ab]", "[!a]", "[a-b]"]


@tries(500)
@given(st.lists(st.sampled_from(PARTS), max_size=7), st.text("ab/.", max_size=8))
def test_a_pattern_of_paths_means_what_its_signs_say(parts, name):
    glob = "x/" + "".join(parts)
    signs = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    found = re.findall(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|.", glob + ("**" if glob.endswith("/") else ""))
    pattern = "".join(
        signs.get(each) or (each.replace("[!", "[^") if len(each) > 2 else re.escape(each)) for each in found
    )
    assert _fits(_pieces(glob), "x/" + name) is (re.fullmatch(pattern, "x/" + name) is not None)


def test_a_pattern_of_many_stars_takes_a_step_for_each_letter_and_piece(monkeypatch):
    steps = []
    monkeypatch.setattr(path_patterns, "_next", lambda *given: steps.append(1) or _next(*given))
    counted = []
    for length in (50, 200):
        steps.clear()
        assert not _fits(_pieces("**/*" + "a*" * 10 + "b"), "a" * length)
        counted.append(len(steps))
    assert counted[1] < 5 * counted[0]


def test_a_set_of_letters_that_is_none_is_refused(tmp_path):
    (tmp_path / "c.toml").write_text('[[for]]\npaths = ["[z-a].html"]\n[for.rules]\nalt-missing = "off"\n')
    with pytest.raises(BadSettings, match=r'the path "\[z-a\].html" is no pattern'):
        Settings.find((), str(tmp_path / "c.toml"))


def test_a_pattern_of_paths_also_means_the_path_of_an_address(tmp_path):
    assert matches("https://example.org/sport/final?page=2#top", ["sport/**"], tmp_path)
    assert matches("HTTPS://example.org//sport/final", ["sport/*"], None)
    assert not matches("https://example.org/news/sport/final", ["sport/**"], None)
    assert not matches("https://sport/news/final", ["sport/**"], None)
    assert matches("https://example.org/sport/final", ["https://example.org/sport/**"], None)
