"""The bill of materials: current, in order, and the same as what NOTICE says."""

import json
import re
from pathlib import Path

import pytest

from linter.cli.dev import write_sbom

ROOT = Path(__file__).parents[3]


def test_it_is_current():
    assert write_sbom.main(["--check"]) == 0


def test_it_names_each_file_that_the_notice_says_is_made_from_other_peoples_data():
    said = set(re.findall(r"linter/data/\S+?\.(?:txt\.gz|toml)", (ROOT / "NOTICE").read_text("utf-8")))
    told = {row["name"] for row in write_sbom.document()["components"] if row["type"] == "data"}
    assert told == said


def test_a_file_that_changed_makes_it_stale(monkeypatch, tmp_path, capsys):
    old = tmp_path / "cutline.cdx.json"
    old.write_text(write_sbom.text().replace("SHA-256", "SHA-1"))
    monkeypatch.setattr(write_sbom, "FILE", old)
    assert write_sbom.main(["--check"]) == 1
    assert "stale" in capsys.readouterr().err
    assert write_sbom.main([]) == 0
    assert old.read_text("utf-8") == write_sbom.text()


def test_an_argument_that_means_nothing_is_refused(capsys):
    assert write_sbom.main(["--chekc"]) == 2
    assert "[--check]" in capsys.readouterr().err


def test_it_is_cyclonedx():
    validation = pytest.importorskip("cyclonedx.validation.json", reason="the extra dev")
    from cyclonedx.schema import SchemaVersion

    assert validation.JsonStrictValidator(SchemaVersion.V1_6).validate_str(write_sbom.text()) is None
    broken = json.dumps(write_sbom.document() | {"components": [{"name": "of no type"}]})
    assert validation.JsonStrictValidator(SchemaVersion.V1_6).validate_str(broken) is not None
