#!/usr/bin/env bash
# remark-directive deletes what stands behind a colon without a space: "at 10:30" becomes "at 10", "won 2:1" becomes "won 2", and
# "Foto:dpa" becomes "Foto".
#
# Expected: :name[…]{…} with brackets, or a name that somebody has given a meaning, is a directive; plain text with a colon stays.
# Instead:  in running text a colon and a word are a directive, also in the middle of a word, without brackets and whatever its
#           name. As the usual last step knows none of it, an empty <div> stands in the paragraph, and the word is gone; out of
#           an alt text it is cut without a trace: alt="Boats. Foto". Since version 4 a name may begin with a figure, so times,
#           scores and ratios go, too; with version 3 only words went. A space behind the colon saves them. No warning.
# Matters:  sites take it for their notices (":::note") and get this with it. A sports or court report loses its facts and reads
#           well all the same; a credit typed without the space loses the agency.
# Why:      micromark-extension-directive 4 takes for the head of a name whatever is no space and no punctuation.
# Versions: remark-directive 4.0.0 and 3.0.1, remark-parse 11.0.0, remark-rehype 11.1.2, rehype-stringify 10.0.1, unified 11.0.5 (npm).
#           Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . remark-directive@4.0.0 directive3@npm:remark-directive@3.0.1 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 unified@11.0.5
cat > colon.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import three from 'directive3';
import rehypeStringify from 'rehype-stringify';
import four from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

for (const name of ['remark-directive', 'directive3']) console.log(JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const html = async (directive, words) => {
  const chain = unified().use(remarkParse);
  if (directive) chain.use(directive);
  return String(await chain.use(remarkRehype).use(rehypeStringify).process(words));
};
const gone = '<div></div>';
const recorded = [
  ['The harbour closed at 10:30 on Monday.', `<p>The harbour closed at 10${gone} on Monday.</p>`, true],
  ['Sandhaven won 2:1 in Linz.', `<p>Sandhaven won 2${gone} in Linz.</p>`, true],
  ['Boats at dawn. Foto:dpa', `<p>Boats at dawn. Foto${gone}</p>`, false],
  ['Boats at dawn. Foto:dpa/Ines Dorrabray', `<p>Boats at dawn. Foto${gone}/Ines Dorrabray</p>`, false],
  ['![Boats. Foto:dpa](a.jpg)', '<p><img src="a.jpg" alt="Boats. Foto"></p>', false],
  ['Boats at dawn. Foto: dpa', '<p>Boats at dawn. Foto: dpa</p>', true],
];
for (const [words, expected, keptBefore] of recorded) {
  const seen = await html(four, words);
  console.log(words, '->', seen);
  assert.equal(seen, expected);
  assert.equal(await html(three, words) === await html(null, words), keptBefore);
}
console.log('as recorded');
JS
node colon.mjs
