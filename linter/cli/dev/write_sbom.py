"""Writes what the package is made of, as CycloneDX: ``python -m linter.cli.dev.write_sbom [--check]``.

The file goes into the wheel (``*.dist-info/sboms/``, PEP 770). It names what the wheel holds of other people's data,
with licence, origin and checksum, and what it asks for besides. It says no time and no number of its own, so that the
same package has the same file.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from linter.cli.atomic_write import save_new

ROOT = Path(__file__).parents[3]
FILE = ROOT / "sbom" / "cutline.cdx.json"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# What the package holds that others made: its file, whose it is, where it comes from, under which licence. NOTICE has
# the words, and a test holds the two to each other.
_DATA = (
    ("linter/data/words/en.txt.gz", "wordfreq", "https://github.com/rspeer/wordfreq", "CC-BY-SA-4.0"),
    ("linter/data/names/towns.toml", "GeoNames", "https://www.geonames.org", "CC-BY-4.0"),
    ("linter/data/words/given.txt.gz", "Faker", "https://github.com/joke2k/faker", "MIT"),
    ("linter/data/words/family.txt.gz", "Faker", "https://github.com/joke2k/faker", "MIT"),
)


def document(root: Path = ROOT) -> dict[str, Any]:
    """The bill of materials of a checkout, of CycloneDX 1.6."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    data, asked = list(_data(root)), list(_asked(project["dependencies"]))
    whole = {
        "type": "library",
        "bom-ref": "cutline",
        "name": project["name"],
        "description": project["description"],
        "licenses": [{"expression": project["license"]}],
        "purl": f"pkg:pypi/{project['name']}",
    }
    needs = sorted(each["bom-ref"] for each in (*data, *asked))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": whole},
        "components": [*data, *asked],
        "dependencies": [{"ref": "cutline", "dependsOn": needs}],
    }


def _data(root: Path) -> Iterator[dict[str, Any]]:
    for path, origin, address, licence in _DATA:
        yield {
            "type": "data",
            "bom-ref": path,
            "name": path,
            "description": f"made from {origin}",
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256((root / path).read_bytes()).hexdigest()}],
            "licenses": [{"license": {"id": licence}}],
            "externalReferences": [{"type": "website", "url": address}],
        }


def _asked(dependencies: list[str]) -> Iterator[dict[str, Any]]:
    """What is installed with the package, not in it: each by name, with the versions that will do."""
    for line in sorted(dependencies, key=str.casefold):
        hit = _NAME.match(line)
        assert hit, line
        yield {
            "type": "library",
            "bom-ref": f"pkg:pypi/{hit[0].casefold()}",
            "name": hit[0],
            "purl": f"pkg:pypi/{hit[0].casefold()}",
            "scope": "required",
            "properties": [{"name": "cutline:versions", "value": line[hit.end() :].strip() or "any"}],
        }


def text(root: Path = ROOT) -> str:
    """The file."""
    return json.dumps(document(root), indent=1, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the file; with ``--check``, say instead whether it is current."""
    if arguments not in ([], ["--check"]):
        click.echo("python -m linter.cli.dev.write_sbom [--check]", err=True)
        return 2
    if not arguments:
        save_new(str(FILE), text().encode())
    elif not FILE.is_file() or FILE.read_text("utf-8") != text():
        click.echo("sbom/cutline.cdx.json is stale", err=True)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
