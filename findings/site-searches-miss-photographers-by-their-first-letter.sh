#!/usr/bin/env bash
# Two search engines for sites, told nothing of languages: lunr does not find Éva Őz by "Éva", the very word that was indexed;
# Orama finds May Quent and Will May for "Müller", and no Иван at all.
#
# Expected: a word of the index is found by the same word.
# Instead:  lunr trims what it indexes by \W, which is ASCII's, at both ends, and does not trim what is asked: Éva is filed as "va",
#           Łukasz as "ukasz", and neither "Éva" nor "Łukasz" is found; Müller, whose letter stands in the middle, is. Names that
#           are also common English words (Will, May, An, So) are not filed. "Vell/AP" is one word: "Vell" is not found.
#           Orama cuts words at letters that its list for English lacks: Müller is "m" and "ller", and as words are found by their
#           beginning, everybody with M answers. Words of other scripts are cut away whole. MiniSearch and FlexSearch do
#           neither.
# Matters:  archives of pictures, and the search of static sites, are asked for photographers.
# Versions: lunr 2.3.9, @orama/orama 3.1.18, minisearch 7.2.0, flexsearch 0.8.212 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . lunr@2.3.9 @orama/orama@3.1.18 minisearch@7.2.0 flexsearch@0.8.212
cat > found.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { create, insert, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

for (const name of ['lunr', '@orama/orama', 'minisearch', 'flexsearch']) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
}
const names = ['Will Vell/AP', 'May Quent', 'Łukasz Müller', 'Éva Őz', 'Will May', 'Иван Петров'];
const rows = names.map((words, at) => ({ id: String(at), words }));
const ofLunr = lunr(function () {
  this.ref('id');
  this.field('words');
  rows.forEach((row) => this.add(row));
});
const ofMini = new MiniSearch({ fields: ['words'] });
ofMini.addAll(rows);
const ofFlex = new flexsearch.Index();
names.forEach((words, at) => ofFlex.add(at, words));
const ofOrama = create({ schema: { words: 'string' } });
for (const row of rows) await insert(ofOrama, row);

const expected = { // lunr, Orama, MiniSearch, FlexSearch
  'Éva': [[], [3], [3], [3]],
  'Łukasz': [[], [2], [2], [2]],
  'Müller': [[2], [1, 2, 4], [2], [2]],
  'Will': [[], [0, 4], [0, 4], [0, 4]],
  'Vell': [[], [0], [0], [0]],
  'Иван': [[], [], [5], [5]],
};
for (const [words, answers] of Object.entries(expected)) {
  const found = [
    ofLunr.search(words).map((hit) => Number(hit.ref)),
    (await search(ofOrama, { term: words })).hits.map((hit) => names.indexOf(hit.document.words)),
    ofMini.search(words).map((hit) => Number(hit.id)),
    ofFlex.search(words),
  ].map((ids) => ids.sort());
  console.log(words, JSON.stringify(found));
  assert.deepEqual(found, answers);
}
console.log('as recorded');
JS
node found.mjs 2> >(grep -v "user configuration parse failed" >&2)
