"""The groups of names that settings leave out or ask for, by their ids."""

import pytest

import linter
from linter.model.errors import BadSettings
from linter.settings.settings import Settings

PAGE = (
    "<article><p>Talks began in Kyiv on Monday, and the mayor of Kyiv was there. Trains to Kiev ran late.</p></article>"
)


def told(tmp_path, monkeypatch, toml):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cutline.toml").write_text(toml)
    shown = linter.lint(PAGE, settings=Settings.find((), "cutline.toml")).shown
    return [each.rule for each in shown]


@pytest.mark.parametrize("group", ["kyiv", "Kyiv", "KYIV"])
def test_a_group_may_be_written_with_a_capital_as_its_name_is(group, tmp_path, monkeypatch):
    assert "naming-inconsistent" in told(tmp_path, monkeypatch, "")
    assert told(tmp_path, monkeypatch, f'[rules]\nnaming-inconsistent = {{ skip = ["{group}"] }}') == []
    assert "naming-house-style" in told(
        tmp_path, monkeypatch, f'[[term]]\nprefer = "Kyiv"\ngroup = "{group}"\navoid = ["Kiev"]'
    )


def test_a_group_that_does_not_exist_is_refused(tmp_path, monkeypatch):
    with pytest.raises(BadSettings, match="skip is"):
        told(tmp_path, monkeypatch, '[rules]\nnaming-inconsistent = { skip = ["Kyjw"] }')


def test_a_group_like_none_is_not_answered_with_all_of_them(tmp_path, monkeypatch):
    with pytest.raises(BadSettings, match=r"and \d+ more, not") as refused:
        told(tmp_path, monkeypatch, '[rules]\nnaming-inconsistent = { skip = ["qqqzz"] }')
    assert len(str(refused.value)) < 300
