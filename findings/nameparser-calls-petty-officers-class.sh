#!/usr/bin/env bash
# nameparser makes "Class" the first name of petty officers, and a whole rating a middle name.
#
# Expected: nameparser knows military ranks ("Petty Officer", "Staff Sgt.", "Master Sgt." are titles), so in the credit line of a
#           handout it finds the person.
# Instead:  the ranks that have a number end one word early: "Petty Officer 3rd Class Tom Vell" is Mr "Class Tom Vell" with the title
#           "Petty Officer 3rd"; "Sgt. 1st Class" the same. "Lance Cpl." gives the first name Lance, and "Mass Communication Specialist
#           2nd Class", the job of navy photographers, the first name Mass. All are without doubt of their own: no field says so.
# Matters:  the pictures of the armed forces are free and everywhere, and their credits name the rank always. Matching a
#           photographer between two stories by first and last name joins all of them as "Class".
# Versions: nameparser 2.6.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check nameparser==2.6.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from nameparser import HumanName

print("nameparser", version("nameparser"))
recorded = {
    "Staff Sgt. Ines Dorrabray": ("Staff Sgt.", "Ines", "", "Dorrabray"),
    "Petty Officer 3rd Class Tom Vell": ("Petty Officer 3rd", "Class", "Tom", "Vell"),
    "Sgt. 1st Class Tom Vell": ("Sgt. 1st", "Class", "Tom", "Vell"),
    "Lance Cpl. Tom Vell": ("", "Lance", "Cpl. Tom", "Vell"),
    "Mass Communication Specialist 2nd Class Ines Dorrabray": ("", "Mass", "Communication Specialist 2nd Class Ines", "Dorrabray"),
}
for words, expected in recorded.items():
    name = HumanName(words)
    seen = (name.title, name.first, name.middle, name.last)
    print(f"{words:56} title {seen[0]!r}, first {seen[1]!r}, middle {seen[2]!r}, last {seen[3]!r}")
    assert seen == expected
print("as recorded")
PY
