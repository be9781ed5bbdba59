"""Which line of a settings file is wrong is told with it."""

import tomllib

import pytest

from linter.model.errors import BadSettings
from linter.settings import Settings


def told(tmp_path, *lines, name="cutline.toml", ends="\n"):
    (tmp_path / name).write_bytes(ends.join(lines).encode())
    with pytest.raises(BadSettings) as found:
        Settings.find((), str(tmp_path / "cutline.toml"))
    return found.value.message.removeprefix(f"{tmp_path}/")


ALLOW = ("[[allow]]", 'rule = "alt-missing"', 'paths = ["a/**"]')


@pytest.mark.parametrize(
    ("number", "lines"),
    [
        (1, ["mode = 3"]),
        (4, ['mode = "warn"', "", "", 'scope = "all"']),
        (3, ["[rules]", 'credit-missing = "off"', 'alt-missing = "wrong"', 'caption-short = "wrong"']),
        (2, ["[rules.caption-long]", "words = -3"]),
        (2, ["[rules.picture-restricted]", 'skip = ["onlin"]']),
        (2, ["[rules.naming-inconsistent]", 'also = ["haj"]']),
        (
            5,
            [
                "[[term]]",
                'prefer = "Kyiv"',
                "[[term]]",
                'prefer = "Odesa"',
                'whi = "ours"',
                "[[term]]",
                'prefer = "hajj"',
            ],
        ),
        (2, ["[[term]]", 'whi = "ours"', 'prefer = "Kyiv"']),
        (3, ["[[term]]", 'prefer = "Kyiv"', 'languages = ["english"]']),
        (4, ["[[term]]", 'prefer = "Kyiv"', "", "[[term]]", 'why = "ours"']),
        (5, [*ALLOW, 'reason = "old"', *ALLOW]),
        (4, [*ALLOW, 'reason = ""']),
        (1, ["ignore = [", '  ".a",', '  ":::",', "]", 'mode = "warn"']),
        (2, ["[[house]]", 'name = "Shock"', 'avoid = ["shock"]']),
        (4, ["[[house]]", 'name = "no-shock"', 'avoid = ["shock"]', 'good = ["A shock"]']),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_mistake_is_told_with_its_line_and_what_is_missing_with_its_heading(tmp_path, number, lines, ends):
    assert told(tmp_path, *lines, ends=ends).startswith(f"cutline.toml, line {number}: ")


def test_of_a_file_that_is_named_the_line_is_its_own(tmp_path):
    (tmp_path / "names.toml").write_text('[[term]]\nprefer = "Kyiv"\n\n[[term]]\nwhi = "ours"\n')
    assert told(tmp_path, 'terms = "names.toml"', "[[term]]", 'prefer = "hajj"').startswith("names.toml, line 5: ")
    (tmp_path / "houses.toml").write_text(
        '[[agency]]\nname = "Orlen Port"\nkind = "agency"\n[[agency]]\nname = "Orlen Quay"\n'
    )
    assert told(tmp_path, 'agencies = "houses.toml"').startswith("houses.toml, line 4: ")
    (tmp_path / "group.toml").write_text('scope = "page"\n[rules]\nalt-missing = "wrong"\n')
    assert told(tmp_path, 'extends = ["group.toml"]').startswith("group.toml, line 3: ")


def test_a_table_of_pyproject_has_the_lines_of_the_file(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "a"\n[tool.cutline]\nmode = "warn"\nscope = "all"\n')
    with pytest.raises(BadSettings, match=r"pyproject.toml \[tool.cutline\], line 5: scope cannot be"):
        Settings.find((), str(tmp_path / "pyproject.toml"))


def test_a_long_list_of_terms_is_not_read_again_and_again(tmp_path, monkeypatch):
    read = []
    monkeypatch.setattr(
        tomllib, "loads", lambda text, loads=tomllib.loads: read.append(text.count("\n")) or loads(text)
    )
    rows = [f' {{prefer = "Quay{number}", avoid = ["Kay{number}"]}},' for number in range(2000)]
    assert "prefr" in told(tmp_path, 'mode = "warn"', "term = [", *rows, ' {prefr = "x"},', "]")
    assert sum(read) < 80_000
