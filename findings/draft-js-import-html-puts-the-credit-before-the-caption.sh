#!/usr/bin/env bash
# draft-js-import-html turns caption and credit round: the inline text behind a block comes out before it.
#
# Expected: the order of the words on the page is the order of the blocks in the editor.
# Instead:  the loose text of an element goes into a block that was opened when the element began, so all of it stands before the
#           element's block children: <figcaption><p>Caption</p><span>Photo: …</span></figcaption> becomes credit, caption; a
#           quotation with its <cite> becomes source, quotation. Draft.js's own convertFromHTML keeps the order here.
# Matters:  a caption that begins with "Photo: …" is read as the credit of the picture before it, and the first line is what
#           lists and cards show. Nothing is lost, so comparing the words before and after finds no fault.
# Versions: draft-js-import-html 1.4.1, draft-js 0.11.7, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix . draft-js-import-html@1.4.1 draft-js@0.11.7 immutable@3.7.6 react@18.3.1 react-dom@18.3.1 jsdom@29.1.1
cat > run.cjs <<'JS'
const assert = require('node:assert');
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
for (const name of ['document', 'navigator', 'Node', 'HTMLElement'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.window = window;
const { stateFromHTML } = require('draft-js-import-html');
const { convertFromHTML } = require('draft-js');
console.log('draft-js-import-html', require('draft-js-import-html/package.json').version, 'draft-js', require('draft-js/package.json').version);
const blocks = (html) => stateFromHTML(html).getBlocksAsArray().map((block) => block.getText());
const recorded = [
  ['<figcaption><p>Boats at dawn.</p><span>Photo: Ines Dorrabray</span></figcaption>', ['Photo: Ines Dorrabray', 'Boats at dawn.']],
  ['<figcaption><div>Boats at dawn.</div>Photo: Ines Dorrabray</figcaption>', ['Photo: Ines Dorrabray', 'Boats at dawn.']],
  ['<blockquote><p>We sail.</p><cite>Mara Quent</cite></blockquote>', ['Mara Quent', 'We sail.']],
  ['<figcaption><p>Boats at dawn.</p><p>Photo: Ines Dorrabray</p></figcaption>', ['Boats at dawn.', 'Photo: Ines Dorrabray']],
];
for (const [html, expected] of recorded) {
  console.log(html, '->', blocks(html).join(' | '));
  assert.deepEqual(blocks(html), expected);
}
const own = convertFromHTML(recorded[0][0]).contentBlocks.map((block) => block.getText());
console.log('Draft.js itself:', own.join(' | '));
assert.deepEqual(own, ['Boats at dawn.', 'Photo: Ines Dorrabray']);
console.log('as recorded');
JS
node run.cjs
