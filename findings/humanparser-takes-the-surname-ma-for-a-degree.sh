#!/usr/bin/env bash
# humanparser takes the surname Ma for a degree and the surnames Senior and Junior for a suffix: "Ines Ma" has no last name.
#
# Expected: a suffix follows a last name; of two words the second is the last name, and in "Ma, Ines" the first.
# Instead:  "Ines Ma" is {firstName: "Ines", lastName: "", suffix: "Ma"}, for the degree M.A., without its stops and in small
#           letters; "Ma, Ines" is the same. So are Senior and Junior, and an initial that is a Roman number ("Tom V"). "Dr Ma"
#           has the first name "Dr". parse-full-name keeps "Ma", "Senior" and "V" as last names.
# Matters:  Ma is one of the most frequent surnames there are. A credit in the form "T. Vell" is made from the parts, and these
#           photographers get none, or "I." alone.
# Versions: humanparser 2.7.0, parse-full-name 1.2.7 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . humanparser@2.7.0 parse-full-name@1.2.7
cat > run.mjs <<'JS'
import assert from 'node:assert';
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';

const recorded = {
  'Ines Vell': ['Ines', 'Vell', undefined],
  'Ines Do': ['Ines', 'Do', undefined],
  'Ines Ma': ['Ines', '', 'Ma'],
  'Ma, Ines': ['Ines', '', 'Ma'],
  'Tom Senior': ['Tom', '', 'Senior'],
  'Ann Junior': ['Ann', '', 'Junior'],
  'Tom V': ['Tom', '', 'V'],
  'Dr Ma': ['Dr', '', 'Ma'],
};
for (const [name, expected] of Object.entries(recorded)) {
  const { firstName, lastName, suffix } = humanparser.parseName(name);
  const other = parseFullName(name);
  console.log(name.padEnd(11), { firstName, lastName, suffix }, 'parse-full-name:', other.last);
  assert.deepEqual([firstName, lastName, suffix], expected);
  if (!name.includes(',') && !name.startsWith('Dr')) assert.equal(other.last, name.split(' ')[1]);
}
console.log('as recorded');
JS
node run.mjs
