#!/usr/bin/env bash
# chrono-node and parsedatetime, asked for the dates in a caption, take a man who sat for Saturday and a rising sun for Sunday.
#
# Expected: names of days in English have a capital, or the full word, or stand next to something of a date.
# Instead:  "sat" and "sun" are days to both, in small letters and in the middle of a sentence. "Tom Vell sat on the pier as
#           the sun rose" is dated twice: to the Saturday and the Sunday near the day on which it is read. Both answer alike
#           with a bare day, so the result is like that for a real "Sat". parsedatetime also makes a month of "Jan Vell" and
#           "May Brown", which chrono does not.
# Matters:  captions say who sat, and where the sun stood, more than any other text; the date of a picture made so looks
#           exact.
# Versions: chrono-node 2.10.3 (npm); parsedatetime 2.6 (PyPI). Seen on Node 20. Fixed base day, Tuesday 2026-11-10.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check parsedatetime==2.6 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3
cat > run.py <<'PY'
from datetime import datetime
from importlib.metadata import version
import parsedatetime

print("parsedatetime", version("parsedatetime"))
BASE = datetime(2026, 11, 10, 12)
recorded = {
    "Tom Vell sat on the pier": (2026, 11, 14),
    "The sun rose over Sandhaven": (2026, 11, 15),
    "Photo: Jan Vell": (2027, 1, 1),
    "May Brown in Sandhaven": (2027, 5, 1),
}
for caption, day in recorded.items():
    found = parsedatetime.Calendar().nlp(caption, sourceTime=BASE)
    print(caption, "->", [(str(one[0].date()), one[4].strip()) for one in found])
    assert [(one[0].year, one[0].month, one[0].day) for one in found] == [day]
PY
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

console.log('chrono-node', JSON.parse(readFileSync('node_modules/chrono-node/package.json')).version);
const recorded = {
  'Tom Vell sat on the pier as the sun rose': [['sat', '2026-11-07'], ['sun', '2026-11-08']],
  'Photo: Jan Vell': [],
  'May Brown in Sandhaven': [],
};
for (const [caption, expected] of Object.entries(recorded)) {
  const found = chrono.parse(caption, new Date(2026, 10, 10, 12)).map((one) => {
    const day = one.date();
    return [one.text, `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`];
  });
  console.log(caption, '->', JSON.stringify(found));
  assert.deepEqual(found, expected);
}
console.log('as recorded');
JS
env/bin/python run.py
node run.mjs
