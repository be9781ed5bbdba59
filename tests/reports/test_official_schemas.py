"""SARIF and JUnit against the official schemas, which .ci/run takes from the packages that carry them."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import validators
from lxml import etree
from report_forms import HOSTILE, SAMPLES

from linter.cli import main

SCHEMAS = Path(os.environ["CUTLINE_SCHEMAS"])


@pytest.fixture(params=["samples", "hostile", "export"])
def written(request, tmp_path: Path):
    """Writes a report of the samples, of a page that wants to break it, and of an export with several stories."""
    page = tmp_path / "pa:ge,%0A <b>.html"
    page.write_bytes(HOSTILE.encode())
    export = Path(__file__).parents[1] / "reading" / "formats" / "samples" / "wordpress-1.2.xml"
    source = {"samples": SAMPLES, "hostile": page, "export": export}[request.param]
    return lambda form: CliRunner().invoke(main, ["check", "--all", "--format", form, str(source)]).stdout


def test_a_report_in_sarif_keeps_its_official_schema(written):
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8-sig"))
    assert list(validators.validator_for(schema)(schema).iter_errors(json.loads(written("sarif")))) == []


def test_a_report_in_junit_keeps_its_official_schema(written):
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(etree.fromstring(written("junit").encode()))
