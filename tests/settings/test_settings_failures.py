"""Whatever stands in a settings file, or does not: the answer is settings, or a sentence that names the file."""

import os
from contextlib import suppress

import pytest
from click.testing import CliRunner
from effort import tries
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from linter.cli import main
from linter.model.errors import BadSettings
from linter.settings import Settings
from linter.settings.declarations import SETTINGS
from linter.settings.file_watch import Watched

PAGE = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure></article>'
DIGITS = "9" * 5000
FILES = {
    "a number of thousands of digits": f"max-bytes = {DIGITS}",
    "the same in hexadecimal": f"max-bytes = -0x{DIGITS}".replace("-", ""),
    "such a number as a level": f"[rules]\nalt-missing = 0x{DIGITS}",
    "tables in tables": "a" + ".a" * 3000 + " = 1",
    "lists in lists": "ignore = " + "[" * 3000,
    "a glob that is no pattern": '[[for]]\npaths = ["[z-a]"]',
    "an allow with such a glob": '[[allow]]\nrule = "alt-missing"\npaths = ["a[z-a]"]',
    "extends that is a number": "extends = 5",
    "extends of a name with NUL": 'extends = ["a\\u0000b"]',
    "extends of itself": 'extends = ["cutline.toml"]',
    "extends of a folder": 'extends = ["."]',
    "a list added to words": 'extends = ["words.toml"]\nadd-ignore = ["p"]',
    "tables joined to words": 'extends = ["words.toml"]\n[[for]]\npaths = ["a"]',
    "agencies of a name with NUL": 'agencies = "a\\u0000b"',
    "terms that are a folder": 'terms = "."',
    "a baseline that is a folder": 'baseline = "."',
    "a budget that is none": "budget = nan",
    "a budget without an end": "budget = inf",
    "no time": "budget = 0",
    "a broken character": "mode = '\xff'",
    "another word for inline allows": 'inline-allows = "hooks"',
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words.toml").write_text('ignore = "words"\nfor = "words"\nadd-select = []\n')
    (tmp_path / "page.html").write_text(PAGE)
    return tmp_path


@pytest.mark.parametrize("text", FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_understood_is_named(folder, text):
    (folder / "cutline.toml").write_bytes(text.encode("latin-1"))
    with pytest.raises(BadSettings) as error:
        Settings.find((), str(folder / "cutline.toml")).at("page")
    assert str(folder) in error.value.message
    assert len(error.value.message) < 6000


@pytest.mark.parametrize("text", FILES.values(), ids=FILES)
@pytest.mark.parametrize("command", [["check", "page.html"], ["settings", "--why"], ["fix", "--diff", "page.html"]])
def test_the_command_line_never_takes_it_for_a_mistake_of_its_own(folder, text, command):
    (folder / "cutline.toml").write_bytes(text.encode("latin-1"))
    assert CliRunner().invoke(main, command).exit_code == 2


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_to_nothing_and_a_link_to_itself_are_told(folder):
    for name in ("nowhere", "cutline.toml"):
        with suppress(OSError):
            (folder / "cutline.toml").unlink()
        (folder / "cutline.toml").symlink_to(name)
        with pytest.raises(BadSettings, match=r"cutline\.toml"):
            Settings.find((), "cutline.toml")


def test_files_that_extend_each_other_s_kin_many_times_over_are_refused(folder):
    for number in range(6):
        below = ", ".join([f'"{number + 1}.toml"'] * 8)
        (folder / f"{number}.toml").write_text(f"extends = [{below}]\n")
    (folder / "6.toml").write_text("")
    with pytest.raises(BadSettings, match="more than 256 files"):
        Settings.find((), "0.toml")


VALUES = st.recursive(
    st.one_of(
        st.integers(min_value=-(10**20), max_value=10**20),
        st.floats(),
        st.booleans(),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
        st.sampled_from(["block", "error", "[z-a]", "p:::", "a\0b", ".", "off", "alt-missing", "page", "everywhere"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["level", "paths", "rule", "prefer", "name", "avoid", "words"]), inner, max_size=3
        ),
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    [*(each.name for each in SETTINGS), "extends", "add-ignore", "drop-for", "add-rules", "rules.alt-missing"]
)


@tries(400, suppress_health_check=list(HealthCheck), database=None)
@given(table=st.dictionaries(KEYS, VALUES, max_size=4))
def test_any_table_is_settings_or_badsettings(table):
    with suppress(BadSettings):
        Settings.of(table).at("page")


@tries(150, suppress_health_check=list(HealthCheck), database=None)
@given(below=st.dictionaries(KEYS, VALUES, max_size=3), above=st.dictionaries(KEYS, VALUES, max_size=3))
def test_any_tables_over_each_other_are_settings_or_badsettings(tmp_path_factory, below, above):
    import json

    folder = tmp_path_factory.mktemp("layers")

    def line(key, value):
        # JSON of these values is TOML but for tables, which JSON writes with colons.
        return f"{json.dumps(key)} = {json.dumps(value)}\n".replace(": ", " = ").replace("\\u0000", "\\u0001")

    (folder / "below.toml").write_text("".join(line(*each) for each in below.items()), "utf-8")
    above.pop("extends", None)
    text = 'extends = ["below.toml"]\n' + "".join(line(*each) for each in above.items())
    (folder / "above.toml").write_text(text, "utf-8")
    with suppress(BadSettings):
        Settings.find((), str(folder / "above.toml")).at("page")


class TestWatched:
    def watched(self, folder, text):
        (folder / "house.toml").write_text(text)
        return Watched(lambda: Settings.find((), str(folder / "house.toml")), "house", 0)

    @pytest.mark.parametrize(
        ("text", "name", "other"),
        [
            ('extends = ["../{}/beneath.toml"]', "beneath.toml", 'mode = "observe"\n'),
            ('terms = "../{}/terms.toml"', "terms.toml", '[[term]]\nprefer = "Kyiv"\n'),
            ('agencies = "../{}/agencies.toml"', "agencies.toml", '[[agency]]\nname = "Nordbild"\nkind = "agency"\n'),
            ('baseline = "../{}/baseline.json"', "baseline.json", '{"version": 1, "pages": {"page": {}}}'),
        ],
    )
    def test_every_file_that_was_read_counts_wherever_it_lies(self, tmp_path, text, name, other):
        far = tmp_path / "far"
        near = tmp_path / "near"
        far.mkdir()
        near.mkdir()
        (far / name).write_text('{"version": 1, "pages": {}}' if name.endswith("json") else "")
        watched = self.watched(near, text.format("far"))
        before, mark = watched.settings, watched.mark
        assert not watched.look()
        (far / name).write_text(other)
        assert watched.look()
        assert watched.settings != before
        assert watched.mark != mark
        (far / name).unlink()
        assert watched.look()
        assert name in watched.wrong
        assert not watched.look()
        (far / name).write_text(other)
        assert watched.look()
        assert watched.wrong == ""

    def test_a_file_that_was_only_touched_is_not_read_again(self, tmp_path):
        watched = self.watched(tmp_path, 'mode = "observe"\n')
        os.utime(tmp_path / "house.toml", (1, 1))
        assert not watched.look()

    def test_a_missing_file_that_a_bad_edit_named_is_seen_when_it_appears(self, tmp_path):
        watched = self.watched(tmp_path, 'mode = "observe"\n')
        (tmp_path / "house.toml").write_text('extends = ["later.toml"]\n')
        assert watched.look()
        assert watched.settings.mode == "observe"
        (tmp_path / "later.toml").write_text('mode = "warn"\n')
        assert watched.look()
        assert (watched.settings.mode, watched.wrong) == ("warn", "")

    def test_what_stands_beside_it_and_is_not_read_does_not_matter(self, tmp_path):
        watched = self.watched(tmp_path, 'mode = "observe"\n')
        (tmp_path / ".#house.toml").symlink_to("editor@nowhere.1:2")
        (tmp_path / "other.toml").write_text("mode =")
        assert not watched.look()
