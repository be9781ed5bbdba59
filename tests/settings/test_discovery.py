"""Settings files that build on each other: each is read once, and a fan without end is refused."""

from pathlib import Path

import pytest

from linter.model.errors import BadSettings
from linter.settings import Settings, discovery


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_settings_file_that_many_extend_is_read_once(folder, monkeypatch):
    Path("0.toml").write_text('fail-on = "never"\n[[allow]]\nrule = "alt-missing"\npaths = ["a"]\nreason = "r"\n')
    for number in range(1, 5):
        Path(f"{number}.toml").write_text(f'extends = ["{number - 1}.toml", "{number - 1}.toml"]\n')
    read = []
    monkeypatch.setattr(
        discovery, "_beneath", lambda path, beneath=discovery._beneath: read.append(path.name) or beneath(path)
    )
    found = Settings.find((), "4.toml")
    assert (str(found.fail_on), sorted(read)) == ("None", ["0.toml", "1.toml", "2.toml", "3.toml"])


def test_settings_that_fan_out_without_end_are_refused(folder):
    Path("0.toml").write_text('fail-on = "never"\n')
    for number in range(1, 8):
        Path(f"{number}.toml").write_text(f"extends = {[f'{number - 1}.toml'] * 20}\n".replace("'", '"'))
    with pytest.raises(BadSettings, match="builds on more than 256 files"):
        Settings.find((), "7.toml")
