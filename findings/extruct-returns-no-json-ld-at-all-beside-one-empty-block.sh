#!/usr/bin/env bash
# extruct: one empty or faulty JSON-LD block on the page, and errors="ignore" returns none of the good ones.
#
# Expected: errors="ignore" skips the block that cannot be read and returns the others.
# Instead:  the blocks of a page are read in one go, so the first that fails takes all: the key "json-ld" is missing from the result,
#           which looks as if the page had none. An empty <script type="application/ld+json"></script>, as templates leave
#           behind when a story has no video or recipe, is enough; so is a semicolon after the last brace. Trailing commas and
#           line breaks in strings, which are worse JSON, pass. Microdata of the page is not affected.
# Matters:  creditText, copyrightNotice and the licence of a page's pictures stand there. "The page states no credit" is then a false
#           accusation, and search engines, which read block by block, do see the credit.
# Versions: extruct 0.18.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pip==26.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/pip install -q --no-compile extruct==0.18.0 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import json
import logging
from importlib.metadata import version

logging.disable(logging.CRITICAL)
import extruct

print("extruct", version("extruct"))
GOOD = json.dumps({"@context": "https://schema.org", "@type": "ImageObject", "creditText": "Ines Dorrabray/Sandhaven Post"})


def read(*blocks):
    page = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    page += '<p itemscope itemtype="https://schema.org/Person"><span itemprop="name">Tom Vell</span></p>'
    found = extruct.extract(f"<html><body>{page}</body></html>", errors="ignore", syntaxes=["json-ld", "microdata"])
    assert len(found["microdata"]) == 1
    return [one.get("creditText") for one in found["json-ld"]] if "json-ld" in found else "no key json-ld"


CREDIT = "Ines Dorrabray/Sandhaven Post"
recorded = [
    ("good alone", [GOOD], [CREDIT]),
    ("good, then an empty block", [GOOD, ""], "no key json-ld"),
    ("an empty block, then good", ["", GOOD], "no key json-ld"),
    ("good, then one with ';' behind it", [GOOD, GOOD + ";"], "no key json-ld"),
    ("good, then a trailing comma", [GOOD, '{"@type": "ImageObject", "creditText": "Tom Vell",}'], [CREDIT, "Tom Vell"]),
]
for name, blocks, expected in recorded:
    print(f"{name:34} {read(*blocks)}")
    assert read(*blocks) == expected
print("as recorded")
PY
