#!/usr/bin/env bash
# Babel, asked to list two people in Spanish, writes "Jo Vell y Ignacio Quent". In Spanish "y" becomes "e" before the sound
# of i ("Jo Vell e Ignacio Quent"), and "o" becomes "u" before that of o ("siete u ocho").
#
# Expected: both list formatters work from the same CLDR data, so they give the same words.
# Instead:  the rule is not in that data but in ICU's code. Node's Intl.ListFormat has it (and knows that "Hierro" keeps "y",
#           since hie- is another sound); Babel, which has the data alone, writes "y" and "o" always.
# Matters:  a credit or caption joined by a program in Python is wrong Spanish for every Ignacio, Inés, Iván, Hilario or Isabel.
# Versions: Babel 2.19.0 (PyPI). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile Babel==2.19.0
cat > joined.py <<'PY'
import json
import subprocess
from importlib.metadata import version
from babel.lists import format_list

print("Babel", version("Babel"))
CASES = [("conjunction", "standard", ["Jo Vell", "Ignacio Quent"]), ("conjunction", "standard", ["Ida Vell", "Hilario Quent"]),
         ("conjunction", "standard", ["Ida Vell", "Pedro Hierro"]), ("conjunction", "standard", ["Marta", "Hierro"]),
         ("disjunction", "or", ["siete", "ocho"])]
script = "for (const [type, , names] of JSON.parse(process.argv[1])) console.log(new Intl.ListFormat('es', {type}).format(names))"
node = subprocess.run(["node", "-e", script, json.dumps(CASES)], capture_output=True, text=True, check=True).stdout.splitlines()
babel = [format_list(names, style=style, locale="es") for _, style, names in CASES]
for one, other in zip(babel, node, strict=True):
    print(f"Babel: {one:30} Node: {other}")
assert babel == ["Jo Vell y Ignacio Quent", "Ida Vell y Hilario Quent", "Ida Vell y Pedro Hierro", "Marta y Hierro", "siete o ocho"]
assert node == ["Jo Vell e Ignacio Quent", "Ida Vell e Hilario Quent", "Ida Vell y Pedro Hierro", "Marta y Hierro", "siete u ocho"]
print("as recorded")
PY
env/bin/python joined.py
