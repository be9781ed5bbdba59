"""The JSON Schema of the settings says what the program takes."""

import re
import tomllib

import pytest
from jsonschema import Draft202012Validator

from linter.model.errors import BadSettings
from linter.settings import Settings
from linter.settings.json_schema import schema
from linter.settings.starter_file import text

SCHEMA = schema()
VALID = Draft202012Validator(SCHEMA)


def test_it_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)
    assert all(each.get("description") for each in SCHEMA["properties"].values())


def test_the_file_to_begin_with_keeps_the_schema_with_every_line_in_force():
    every = re.sub(r"(?m)^# (?=\[|[a-z.-]+ = )", "", text("ap"))
    assert list(VALID.iter_errors(tomllib.loads(every))) == []


@pytest.mark.parametrize(
    "table",
    [
        {"fail-onn": "error"},
        {"mode": "shout"},
        {"style": "gaurdian"},
        {"rules": {"credit-missing": "loud"}},
        {"rules": {"caption-long": {"wrods": 3}}},
        {"rules": {"caption-long": {"words": "three"}}},
        {"house": [{"name": "a", "where": ["captoin"], "avoid": ["x"]}]},
        {"term": [{"perfer": "Kyiv"}]},
        {"allow": [{"rule": "alt-missing"}]},
        {"max-bytes": 0},
    ],
)
def test_what_the_program_refuses_the_schema_refuses(table):
    assert list(VALID.iter_errors(table))
    with pytest.raises(BadSettings):
        Settings.of(table)


@pytest.mark.parametrize(
    "table",
    [
        {"mode": "warn", "fail-on": "never", "ignore": [".poll"], "style": "bbc"},
        {"rules": {"credit-missing": "off", "caption-long": {"level": "note", "words": 30}}},
        {"house": [{"name": "a", "avoid": ["x"], "level": "note"}], "term": [{"prefer": "Kyiv"}]},
        {"for": [{"paths": ["sport/**"], "rules": {"credit-missing": "note"}}]},
    ],
)
def test_what_the_program_takes_the_schema_takes(table):
    Settings.of(table)
    assert list(VALID.iter_errors(table)) == []
