#!/usr/bin/env bash
# inflect, asked for the article, writes "a 8-year-old boy", "a 11-year-old" and "a 18th-century boat".
#
# Expected: a() is there to choose "a" or "an" by the sound, and does so for "hour", "one-time", "NGO" and "U-turn", for
#           which it has rules; figures are read eight, eleven, eighteen, eighty.
# Instead:  whatever begins with a figure gets "a": "a 8-year-old boy", "a 11-year-old", "a 80-year-old", "a 800-metre
#           race". Spelt out, "eight-year-old" gets "an". Of the initialisms, some go wrong by their first letters: "an UEFA
#           official", "a SUV".
# Matters:  ages in captions and alt texts are written in figures (news agencies' style books ask for it), and sentences
#           made from data ("a 8-year-old boy", "a 11-day strike") are what the function is used for.
# Versions: inflect 7.6.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check inflect==7.6.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import inflect

print("inflect", version("inflect"))
recorded = {
    "hour": "an", "one-time mayor": "a", "NGO": "an", "UN envoy": "a", "U-turn": "a", "X-ray": "an", "eight-year-old boy": "an",
    "7-year-old boy": "a", "8-year-old boy": "a", "11-year-old girl": "a", "18th-century boat": "a", "80-year-old": "a",
    "800-metre race": "a", "UEFA official": "an", "SUV": "a",
}
engine = inflect.engine()
for words, article in recorded.items():
    seen = engine.a(words)
    print(seen)
    assert seen == f"{article} {words}"
print("as recorded")
PY
