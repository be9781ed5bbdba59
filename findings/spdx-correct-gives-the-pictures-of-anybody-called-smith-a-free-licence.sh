#!/usr/bin/env bash
# spdx-correct, asked what licence "Photo: Tom Smith" means, answers MIT.
#
# Expected: it mends the spelling of licences ("CC BY-SA 2.0" becomes CC-BY-SA-2.0) and answers null for what is none.
# Instead:  where no mending helps, it looks for the letters of some licences anywhere in the text, also within words: Smith,
#           Schmitt, Summit and Committee hold "mit". A name with "gpl" or "mpl" in it has a licence, too ("Kemplin": MPL-2.0).
#           Of the licences that pictures do have it knows some only: "CC BY", "CC BY 2.0 DE", "Creative Commons Attribution
#           4.0" and the licence's address are null, while the photographer is not.
# Matters:  the credit or the usage terms of a picture go in, "may be used freely" comes out, for every Smith. The same function
#           stands behind the normalizing of package.json, so it is taken for safe.
# Why:      the list "lastResorts" of its source, compared with indexOf in capitals.
# Versions: spdx-correct 3.2.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . spdx-correct@3.2.0
cat > licence.js <<'JS'
const assert = require('node:assert');
const correct = require('spdx-correct');

console.log('spdx-correct', require('spdx-correct/package.json').version);
const recorded = {
  'CC BY-SA 2.0': 'CC-BY-SA-2.0', 'CC BY-NC-ND 4.0': 'CC-BY-NC-ND-4.0', 'All rights reserved': null, 'Photo: Ines Dorrabray': null,
  'Photo: Tom Smith': 'MIT', 'Photo: Tom Smith. All rights reserved': 'MIT', 'Photo: Eva Schmitt/dpa': 'MIT', 'Harbour Committee': 'MIT',
  'Photo: Jo Kemplin': 'MPL-2.0', 'CC BY': null, 'CC BY 2.0 DE': null,
  'Creative Commons Attribution 4.0': null, 'https://creativecommons.org/licenses/by/4.0/': null,
};
for (const [words, expected] of Object.entries(recorded)) {
  const licence = correct(words);
  console.log(`${words}: ${licence}`);
  assert.equal(licence, expected);
}
console.log('as recorded');
JS
node licence.js
