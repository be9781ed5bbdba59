#!/usr/bin/env bash
# edtf, asked to write a date as archives do, makes a year of a day: "May 9-12, 1945" is 2012-05-09, "14-16 May 2026" is 2014-05-16.
#
# Expected: text_to_edtf("May 9-12, 1945") is 1945-05-09/1945-05-12, or None, which is what it gives where it finds no date.
# Instead:  a range of days has each number taken for something else: the last day becomes the year (12 is 2012, 24-26 December
#           1914 is in 2026), or the first one does (14-16 May 2026 is in 2014), and the year that was written is gone. Where
#           the last day is below 10 no year is left at all: "June 3-5, 1963" is XXXX-06-03/XXXX-XX-05, and without the comma
#           "May 3-5 1963" ends two days later in no particular day. "1963 or 1964" is 1963 alone. Ranges of years and of
#           months, and single days in the agencies' style, are read well.
# Matters:  the form with a hyphen is how captions and the cards of picture archives date what took several days. Photographs of
#           the end of a war are filed seventy years later, as valid EDTF, with nothing that marks a guess.
# Versions: edtf 5.0.2 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check edtf==5.0.2 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

from edtf import text_to_edtf

print("edtf", version("edtf"))
recorded = {
    "May 14, 1963": "1963-05-14",
    "Sept. 11, 2001": "2001-09-11",
    "1914-18": "1914/1918",
    "Dec 1963-Jan 1964": "1963-12/1964-01",
    "no date": None,
    "May 9-12, 1945": "2012-05-09",
    "December 24-26, 1914": "2026-12-24",
    "14-16 May 2026": "2014-05-16",
    "May 14 to 16, 2026": "2016-05-14",
    "June 3-5, 1963": "XXXX-06-03/XXXX-XX-05",
    "May 3-5 1963": "XXXX-05-03/1963-05",
    "1963 or 1964": "1963",
}
for text, expected in recorded.items():
    got = text_to_edtf(text)
    print(f"{text:22}", got)
    assert got == expected, (text, got)
print("as recorded")
PY
