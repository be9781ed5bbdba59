#!/usr/bin/env bash
# jsdiff's diffWords compares Latin names by words and Cyrillic and Greek ones by letters: "Юрий" and "Юлия" share a "Ю" and an "и".
#
# Expected: words are words in every alphabet that puts spaces between them.
# Instead:  what belongs to a word is a list of Latin letters, with accents up to the Vietnamese ones. Any other letter is a
#           token of its own. A changed photographer is one removed and one added name in English or Vietnamese, and four or
#           five crumbs in Russian, Ukrainian or Greek. With an Intl.Segmenter given as an option the words are whole.
# Matters:  the history of a story shows "Ю[-р][+л]и[-й][+я]" where the credit went from one person to another; rules that
#           look for "a whole name was replaced" see no name change.
# Versions: diff 9.0.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . diff@9.0.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { diffWords } from 'diff';

console.log('diff', JSON.parse(readFileSync('node_modules/diff/package.json')).version);
const show = (one, other, options) => diffWords(one, other, options).map(({ added, removed, value }) => (added ? `[+${value}]` : removed ? `[-${value}]` : value)).join('');
const recorded = [
  ['Photo: Yuri', 'Photo: Yulia', 'Photo: [-Yuri][+Yulia]'],
  ['Foto: \u0110\u1eb7ng', 'Foto: \u0110\u1eb7nh', 'Foto: [-\u0110\u1eb7ng][+\u0110\u1eb7nh]'],
  ['Фото: Юрий', 'Фото: Юлия', 'Фото: Ю[-р][+л]и[-й][+я]'],
  ['Λίνα', 'Λένα', 'Λ[-ί][+έ]να'],
];
for (const [one, other, expected] of recorded) {
  console.log(show(one, other));
  assert.equal(show(one, other), expected);
}
const intlSegmenter = new Intl.Segmenter('ru', { granularity: 'word' });
console.log('with a segmenter:', show('Фото: Юрий', 'Фото: Юлия', { intlSegmenter }));
assert.equal(show('Фото: Юрий', 'Фото: Юлия', { intlSegmenter }), 'Фото: [-Юрий][+Юлия]');
console.log('as recorded');
JS
node run.mjs
