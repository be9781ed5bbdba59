#!/usr/bin/env bash
# officeparser makes a paragraph of its own of each inline element of a caption: "Tom Vell, <b>left</b>, at dawn." is three paragraphs.
#
# Expected: <b>, <cite> and <small> belong to the line that they stand in, as they do in a <p> with the same package.
# Instead:  in a <figcaption> of an HTML file every run of words and every inline element becomes a paragraph, and the text has
#           line breaks between them: "Tom Vell, / left / , at dawn. Photo: / Ines Dorrabray". The alt text of a picture comes
#           with its signs still escaped, "Tom &quot;Red&quot; Vell".
# Matters:  whoever takes the text by paragraphs, as one does for a search, has a name in one, what is said of it in another,
#           and the credit without its name.
# Versions: officeparser 7.8.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . officeparser@7.8.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { OfficeParser } = createRequire(import.meta.url)('officeparser');
const words = 'Tom Vell, <b>left</b>, at dawn. Photo: <cite>Ines Dorrabray</cite>';
const read = async (body) => {
  fs.writeFileSync('story.html', `<!doctype html><html lang="en"><head><title>Boats</title></head><body>${body}</body></html>`);
  const story = await OfficeParser.parseOffice('story.html');
  const pictures = JSON.stringify(story.content).match(/"altText":"(?:[^"\\]|\\.)*"/g) ?? [];
  return { text: story.toText().trim(), paragraphs: story.content.filter((one) => one.type === 'paragraph').length, pictures };
};
const paragraph = await read(`<p>${words}</p>`);
const caption = await read(`<figure><img src="a.jpg" alt="Tom &quot;Red&quot; Vell"><figcaption>${words}</figcaption></figure>`);
console.log(paragraph);
console.log(caption);
assert.equal(paragraph.text, 'Tom Vell, left, at dawn. Photo: Ines Dorrabray');
assert.equal(paragraph.paragraphs, 1);
assert.deepEqual(caption.text.split('\n').map((line) => line.trim()), ['Tom Vell,', 'left', ', at dawn. Photo:', 'Ines Dorrabray']);
assert.equal(caption.paragraphs, 4);
assert.deepEqual(caption.pictures, ['"altText":"Tom &quot;Red&quot; Vell"']);
console.log('as recorded');
JS
node run.mjs
