"""What the package says of its licences, held against what is in it."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NOTICE = (ROOT / "NOTICE").read_text("utf-8")


def test_every_licence_that_the_metadata_name_is_in_the_package_whole():
    for name in PROJECT["license"].split(" AND "):
        text = (ROOT / "LICENSES" / f"{name}.txt").read_text("utf-8")
        assert len(text) > 900, name
    assert {each.stem for each in (ROOT / "LICENSES").iterdir()} == set(PROJECT["license"].split(" AND "))
    assert PROJECT["license-files"] == ["LICENSE", "LICENSES/*.txt", "NOTICE"]


def test_the_notice_names_every_file_that_is_made_from_other_peoples_data():
    named = {ROOT / each for each in re.findall(r"linter/data/\S+?\.(?:txt\.gz|toml|json)", NOTICE)}
    assert all(each.is_file() for each in named)
    data = ROOT / "linter" / "data"
    ours = {data / "names.json", data / "tables.json"}
    theirs = set(data.rglob("*.gz"))
    theirs |= {each for each in data.rglob("*.toml") if re.search(r"licen[cs]e CC", each.read_text("utf-8"))}
    assert theirs <= named
    assert named - theirs <= ours
