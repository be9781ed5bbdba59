#!/usr/bin/env bash
# dateparser finds "second from right" and a person's age to be dates.
#
# Expected: search_dates() on a caption finds the day of the picture and nothing else.
# Instead:  the counting words of captions are dates: "2nd from right" is the 2nd of some month, "42, in March" (an age) is March
#           2042, the result "6-4, 7-5" is two days. Each comes with a certain datetime, none with a doubt, and the true date
#           of the same caption stands among them.
# Matters:  captions are made of positions, ages and results. A check of the caption's date against the file's, or an archive
#           sorted by it, puts the picture years away.
# Versions: dateparser 1.5.0 (PyPI). Named language en, fixed base day.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check dateparser==1.5.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from datetime import date, datetime
from importlib.metadata import version
from dateparser.search import search_dates

print("dateparser", version("dateparser"))
SETTINGS = {"RELATIVE_BASE": datetime(2026, 11, 27)}


def found(words):
    return [(part, day.date()) for part, day in search_dates(words, languages=["en"], settings=SETTINGS) or []]


recorded = {
    "Mara Quent, 2nd from right, and Tom Vell, 3rd from left.": [date(2026, 2, 27), date(2026, 3, 27)],
    "Mara Quent, 42, in March.": [date(2042, 3, 27)],
    "Tom Vell after his 6-4, 7-5 win.": [date(2026, 6, 4), date(2026, 7, 5)],
    "Mar Quent at the harbour.": [date(2026, 3, 27)],
}
for caption, days in recorded.items():
    print(f"{caption:58} -> {[(part, str(day)) for part, day in found(caption)]}")
    assert [day for _, day in found(caption)] == days
assert [day for _, day in found("Mara Quent in Sandhaven on March 12, 2026.")] == [date(2026, 3, 12)]
print("as recorded")
PY
