#!/usr/bin/env bash
# pydantic reads the date of an archive picture, "1963", as half an hour after New Year 1970, and IPTC's "20260514" as 23 August 1970.
#
# Expected: a field of the type datetime takes a date in ISO's form, or refuses it. IPTC writes a day as 20260514, which is ISO's
#           basic form, and lets the date of an old picture be a year or a year and a month.
# Instead:  a string of figures alone is a count of seconds since 1970, and nothing is raised: "1963" is 1970-01-01 00:32:43,
#           "20260514" is 1970-08-23, with the time zone UTC. Told strict, pydantic refuses "2026-05-14" in JSON, as a date
#           without a time, and still takes "20260514" for seconds. msgspec does it when told strict=False, as one does for
#           words from files and forms. Both refuse "1963-05". A field of the type date refuses all but "2026-05-14", so the
#           fault is with the type that holds a time, too, as pictures need it. datetime.fromisoformat reads the basic form
#           and refuses a mere year.
# Matters:  a whole archive is dated to 1970, each picture to a day of its own, which looks like data. The wrong dates come from
#           the field that the agencies have filled for thirty years, by the validation that was to keep faults out.
# Why:      numbers are moments in JSON; the core (speedate) falls back to it for a string that it cannot parse as a date.
# Versions: pydantic 2.14.4, msgspec 0.22.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pydantic==2.14.4 msgspec==0.22.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from datetime import date, datetime
from importlib.metadata import version

import msgspec
from pydantic import BaseModel, TypeAdapter, ValidationError

print("pydantic", version("pydantic"), "msgspec", version("msgspec"))

class Picture(BaseModel):
    taken: datetime

def refused(read):
    try:
        return str(read())
    except (ValidationError, msgspec.ValidationError, ValueError):
        return "refused"

recorded = {
    "1963": ("1970-01-01 00:32:43+00:00", "refused", "1970-01-01 00:32:43+00:00", "1970-01-01 00:32:43+00:00", "refused"),
    "20260514": ("1970-08-23 11:55:14+00:00", "refused", "1970-08-23 11:55:14+00:00", "1970-08-23 11:55:14+00:00", "2026-05-14 00:00:00"),
    "202605": ("1970-01-03 08:16:45+00:00", "refused", "1970-01-03 08:16:45+00:00", "1970-01-03 08:16:45+00:00", "refused"),
    "1963-05": ("refused", "refused", "refused", "refused", "refused"),
    "2026-05-14": ("2026-05-14 00:00:00", "2026-05-14", "refused", "refused", "2026-05-14 00:00:00"),
}
for words, expected in recorded.items():
    seen = (
        refused(lambda: Picture(taken=words).taken),
        refused(lambda: TypeAdapter(date).validate_python(words)),
        refused(lambda: TypeAdapter(datetime).validate_json(f'"{words}"', strict=True)),
        refused(lambda: msgspec.convert(words, datetime, strict=False)),
        refused(lambda: datetime.fromisoformat(words)),
    )
    print(words, seen)
    assert seen == expected, seen
print("as recorded")
PY
