#!/usr/bin/env bash
# sbd deletes the full stop, or the question mark, where a credit follows without a space, and halves names of papers with a dot in them.
#
# Expected: dividing a text into sentences gives back its words and marks; "at dawn.Photo: Ines" is one sentence or two.
# Instead:  it is "Tom Vell at dawn" and "Photo: Ines", without the full stop; "Who is he?Photo" is "Who is he" and "Photo". It is so
#           wherever a small letter or a bracket, a mark and a capital meet: "Sandhaven.Post" is "Sandhaven" and "Post", "Mr.Vell"
#           is "Mr" and "Vell". The names of agencies and domains that begin with a capital have dots inside. Joined again,
#           the sentences do not give the text, and "no full stop at the end of the caption" is found of one that has it.
# Matters:  captions out of agencies' files, and text taken out of HTML where the credit is a <span> of its own, have no space there.
# Versions: sbd 1.0.19 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . sbd@1.0.19
cat > sentences.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import sbd from 'sbd';

console.log('sbd', JSON.parse(readFileSync('node_modules/sbd/package.json')).version);
const expected = {
  'Tom Vell at dawn. Photo: Ines': ['Tom Vell at dawn.', 'Photo: Ines'],
  'Tom Vell at dawn.Photo: Ines': ['Tom Vell at dawn', 'Photo: Ines'],
  'Tom Vell (left).Photo: Ines': ['Tom Vell (left)', 'Photo: Ines'],
  'Who is he?Photo: Ines': ['Who is he', 'Photo: Ines'],
  'Ines Dorrabray/Sandhaven.Post': ['Ines Dorrabray/Sandhaven', 'Post'],
  'Mr.Vell at dawn': ['Mr', 'Vell at dawn'],
};
for (const [text, sentences] of Object.entries(expected)) {
  console.log(JSON.stringify(text), sbd.sentences(text));
  assert.deepEqual(sbd.sentences(text), sentences);
}
console.log('as recorded');
JS
node sentences.mjs
