#!/usr/bin/env bash
# html-to-text knows no figcaption: a caption is glued to the picture before it, and captions to one another.
#
# Expected: figure and figcaption are blocks in every browser; a text version gives the caption a line of its own, as it does
#           with a paragraph, a heading or a list item.
# Instead:  the list of blocks has article, aside, section, main and nav, but not figure and figcaption; they count as inline.
#           With a picture the line reads "Boats [a.jpg]Boats at dawn."; with pictures left out, two figures in a row give
#           "Photo: Ines DorrabrayNets dry." with no space between credit and next caption. <dl>, <dt>, <dd>, <summary> fare
#           alike. A paragraph beside a figure hides it, for it brings its own line breaks.
# Matters:  the text part of newsletters and search indexes are made this way: the photographer becomes "DorrabrayNets", and
#           one picture's credit opens the next one's caption.
# Versions: html-to-text 10.0.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-to-text@10.0.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { convert } from 'html-to-text';

console.log('html-to-text', JSON.parse(readFileSync('node_modules/html-to-text/package.json')).version);
const figure = (file, words) => `<figure><img src="${file}" alt="${words.split(' ')[0]}"><figcaption>${words}</figcaption></figure>`;
const two = figure('a.jpg', 'Boats at dawn. Photo: Ines Dorrabray') + figure('b.jpg', 'Nets dry. Photo: Tom Vell');
const noPictures = { selectors: [{ selector: 'img', format: 'skip' }], wordwrap: false };
const block = { format: 'block' };
const seen = {
  'with pictures': convert(two, { wordwrap: false }),
  'without pictures': convert(two, noPictures),
  'list of terms': convert('<dl><dt>Photo</dt><dd>Ines Dorrabray</dd><dt>Text</dt><dd>Tom Vell</dd></dl>'),
  'told to be blocks': convert(two, { ...noPictures, selectors: [...noPictures.selectors, { selector: 'figcaption', ...block }] }),
};
for (const [name, text] of Object.entries(seen)) console.log(name.padEnd(18), JSON.stringify(text));
assert.equal(seen['with pictures'], 'Boats [a.jpg]Boats at dawn. Photo: Ines DorrabrayNets [b.jpg]Nets dry. Photo: Tom Vell');
assert.equal(seen['without pictures'], 'Boats at dawn. Photo: Ines DorrabrayNets dry. Photo: Tom Vell');
assert.equal(seen['list of terms'], 'PhotoInes DorrabrayTextTom Vell');
assert.match(seen['told to be blocks'], /Dorrabray\n+Nets/);
console.log('as recorded');
JS
node run.mjs
