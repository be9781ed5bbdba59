#!/usr/bin/env bash
# dateparser's search reads the month and the day of "Sept. 11, 2001" as two dates, and the day as another month.
#
# Expected: parse("Sept. 11, 2001") is the 11th of September 2001, so searching the caption for that date finds it.
# Instead:  search_dates() ends a sentence at the full stop of the abbreviation. It gives September of this year and "11, 2001", which
#           is 27 November 2001 (day of today, month 11); "Aug. 3, 2014" becomes 27 March 2014. Where the day exceeds 12 the
#           month of today is put in: "Dec. 25, 2020" is 25 November 2020. Written out, the same dates are found rightly.
#           (Known in part: issue 843 of the project, open since 2020.)
# Matters:  "Sept. 11" is how the AP style, and with it most English-language agency captions, writes dates. The day of the
#           reading enters the result, so a test written in September passes in September.
# Versions: dateparser 1.5.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check dateparser==1.5.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from datetime import date, datetime
from importlib.metadata import version
import dateparser
from dateparser.search import search_dates

print("dateparser", version("dateparser"))
SETTINGS = {"RELATIVE_BASE": datetime(2026, 11, 27)}


def found(words):
    return [day.date() for _, day in search_dates(words, languages=["en"], settings=SETTINGS)]


recorded = {
    ("Sept. 11, 2001", "September 11, 2001"): (date(2001, 9, 11), [date(2026, 9, 27), date(2001, 11, 27)]),
    ("Aug. 3, 2014", "August 3, 2014"): (date(2014, 8, 3), [date(2026, 8, 27), date(2014, 3, 27)]),
    ("Dec. 25, 2020", "December 25, 2020"): (date(2020, 12, 25), [date(2026, 12, 27), date(2020, 11, 25)]),
}
for (short, long), (true, seen) in recorded.items():
    caption = f"FILE - Mara Quent speaks in Sandhaven, {short}, beside the ferry."
    print(f"{short}: parse {dateparser.parse(short, languages=['en']).date()}, search {[str(day) for day in found(caption)]},"
          f" written out {[str(day) for day in found(caption.replace(short, long))]}")
    assert dateparser.parse(short, languages=["en"]).date() == true
    assert found(caption) == seen and true not in seen
    assert found(caption.replace(short, long)) == [true]
print("as recorded")
PY
