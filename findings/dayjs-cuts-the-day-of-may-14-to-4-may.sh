#!/usr/bin/env bash
# Day.js, told the form "MMM. D, YYYY", does not read the "Nov. 14, 2026" that it writes by it, and reads "May 14, 2026" as 4 May.
#
# Expected: what is written by a form is read by it. "May 14, 2026", without the full stop, does not fit: no date, or, if the
#           reader is lenient (Day.js is unless told), the 14th.
# Instead:  the name of a month takes the full stop with it, and "Nov." is then no month: no date, lenient or strict. Where there is
#           no full stop, ". " skips as many characters as it has, which are the space and the first figure of the day:
#           "May 14" is the 4th, "May 28" the 8th, "Sep 11, 2001" the 1st; "May 3" is no date. Nothing tells the wrong dates
#           from right ones; told strictly (a third argument, true) they are refused. Moment, whose forms these are, reads
#           all five rightly; date-fns and Luxon read the first and refuse the others.
# Matters:  the AP style writes "Nov. 14" with a full stop and "May 14" without. The only dates that such a form takes from
#           agency captions are those of May, and they are ten or twenty days early.
# Versions: dayjs 1.11.23, moment 2.30.1, date-fns 4.4.0, luxon 3.7.2 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dayjs@1.11.23 moment@2.30.1 date-fns@4.4.0 luxon@3.7.2
cat > days.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { format, isValid, parse } from 'date-fns';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { DateTime } from 'luxon';
import moment from 'moment';

for (const name of ['dayjs', 'moment', 'date-fns', 'luxon']) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
}
dayjs.extend(customParseFormat);
const day = (date) => (date.isValid() ? date.format('YYYY-MM-DD') : null);
const form = 'MMM. D, YYYY';
assert.equal(dayjs('2026-11-14').format(form), 'Nov. 14, 2026');
const expected = { // Day.js, Day.js strictly, Moment
  'Nov. 14, 2026': [null, null, '2026-11-14'],
  'May 14, 2026': ['2026-05-04', null, '2026-05-14'],
  'May 28, 2026': ['2026-05-08', null, '2026-05-28'],
  'May 3, 2026': [null, null, '2026-05-03'],
  'Sep 11, 2001': ['2001-09-01', null, '2001-09-11'],
};
for (const [words, dates] of Object.entries(expected)) {
  const seen = [day(dayjs(words, form)), day(dayjs(words, form, true)), day(moment(words, form))];
  console.log(words.padEnd(14), seen);
  assert.deepEqual(seen, dates);
  const right = words.startsWith('Nov.') ? '2026-11-14' : null;
  const other = parse(words, 'MMM. d, yyyy', new Date(2026, 0, 1));
  assert.equal(isValid(other) ? format(other, 'yyyy-MM-dd') : null, right);
  assert.equal(DateTime.fromFormat(words, 'MMM. d, yyyy', { locale: 'en-US' }).toISODate(), right);
}
console.log('as recorded');
JS
node days.mjs
