"""The plugin for WordPress: the zip that the command writes, and what its files say of themselves."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.contrib.wordpress_zip import plugin
from linter.rules.families import Family
from linter.rules.registry import family_of, own_rules

PLUGIN = Path(__file__).parents[2] / "integrations" / "wordpress" / "cutline"


def run(*arguments):
    return CliRunner().invoke(main, ["wordpress-plugin", *map(str, arguments)])


def test_the_command_writes_a_zip_that_wordpress_takes(tmp_path):
    done = run("--out", tmp_path / "plugin.zip")
    assert done.exit_code == 0, done.output
    names = zipfile.ZipFile(tmp_path / "plugin.zip").namelist()
    assert {"cutline/cutline.php", "cutline/readme.txt", "cutline/uninstall.php", "cutline/LICENSE"} <= set(names)
    assert {name.split("/")[0] for name in names} == {"cutline"}
    assert not [name for name in names if ".." in name or "/." in name]


def test_the_same_plugin_is_the_same_zip():
    assert plugin() == plugin()
    assert {entry.date_time[0] for entry in zipfile.ZipFile(io.BytesIO(plugin())).infolist()} == {2026}


def test_a_folder_gets_the_zip_under_its_usual_name(tmp_path):
    assert str(tmp_path / "cutline.zip") in run("--out", tmp_path).output
    assert (tmp_path / "cutline.zip").is_file()


def test_where_it_cannot_be_written_the_old_one_stays(tmp_path):
    done = run("--out", tmp_path / "nowhere" / "plugin.zip")
    assert done.exit_code == 2
    assert "cannot be written" in done.output


def test_its_version_is_the_same_wherever_it_stands():
    main_file = (PLUGIN / "cutline.php").read_text()
    header = re.search(r"^ \* Version: +(\S+)$", main_file, re.M)[1]
    assert f"const VERSION = '{header}';" in main_file
    assert f"Stable tag: {header}\n" in (PLUGIN / "readme.txt").read_text()
    for field in ("Requires at least", "Requires PHP"):
        value = re.search(rf"^ \* {field}: +(\S+)$", main_file, re.M)[1]
        assert f"{field}: {value}\n" in (PLUGIN / "readme.txt").read_text()


@pytest.mark.parametrize("path", sorted(PLUGIN.rglob("*.php")), ids=lambda path: path.name)
def test_no_file_can_be_called_by_itself_and_each_is_short(path):
    text = path.read_text()
    assert len(text.splitlines()) < 300
    assert "ABSPATH" in text or "WP_UNINSTALL_PLUGIN" in text or re.search(r"^(final |abstract )?class ", text, re.M)
    assert text.startswith("<?php\n/**\n * ")


def test_it_knows_every_family_of_rules():
    families = re.search(r"const FAMILIES = array\((.*?)\)", (PLUGIN / "includes" / "class-options.php").read_text())[1]
    ours = set(Family.__args__)
    assert set(re.findall(r"'(\w+)'", families)) == ours
    assert {family_of(rule.name) for rule in own_rules()} == ours
