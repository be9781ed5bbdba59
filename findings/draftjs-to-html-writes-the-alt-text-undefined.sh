#!/usr/bin/env bash
# draftjs-to-html writes alt="undefined" for a picture that has no alt text, and leaves out every title.
#
# Expected: without an alt text in the story there is no alt attribute, or an empty one; a title that the editor holds is written.
# Instead:  the value is put into the markup as it comes, and JavaScript's undefined becomes a word: a screen reader says "undefined",
#           and a check that looks for missing alt texts is content. So for the size ("width: undefined"). A title is not written
#           at all.
# Matters:  this is the writer that goes with react-draft-wysiwyg. Its own picture dialogue has the alt text switched off unless a
#           setting asks for it, so the stories of a site have alt="undefined" throughout.
# Versions: draftjs-to-html 0.9.1 (npm; the newest). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . draftjs-to-html@0.9.1
cat > undefined.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import draftToHtml from 'draftjs-to-html';

console.log('draftjs-to-html', JSON.parse(readFileSync('node_modules/draftjs-to-html/package.json')).version);
const html = (data) => draftToHtml({
  blocks: [{ key: 'a', text: ' ', type: 'atomic', depth: 0, inlineStyleRanges: [], entityRanges: [{ offset: 0, length: 1, key: 0 }], data: {} }],
  entityMap: { 0: { type: 'IMAGE', mutability: 'MUTABLE', data } },
}).trim();
console.log(html({ src: 'a.jpg' }));
assert.equal(html({ src: 'a.jpg' }), '<img src="a.jpg" alt="undefined" style="height: undefined;width: undefined"/>');
const named = html({ src: 'a.jpg', alt: 'Two boats', title: 'Photo: Ines Dorrabray', width: 'auto', height: 'auto' });
console.log(named);
assert.equal(named, '<img src="a.jpg" alt="Two boats" style="height: auto;width: auto"/>');
console.log('as recorded');
JS
node undefined.mjs
