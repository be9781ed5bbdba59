"""The commands cutline rules and cutline explain, of a house with rules of its own."""

from command_line import run


def test_a_rule_of_the_house_is_listed_and_explained(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cutline.toml").write_text(
        '[[house]]\nname = "kids"\navoid = ["kids"]\nprefer = "children"\nbad = ["Two kids"]\n'
    )
    told = run("explain", "kids").stdout
    assert "- Avoids: “kids”\n- Writes instead: “children”" in told
    assert "> Two kids" in told
    (line,) = (each for each in run("rules").stdout.splitlines() if each.startswith("kids "))
    assert line.split(maxsplit=2)[1:] == ["warning", "A rule of the newsroom's own. (from the settings)"]
    assert "# 1 house rule\n" in run("settings").stdout
    assert 'There is no rule "kidz"' in run("explain", "kidz").stderr
