#!/usr/bin/env bash
# html-to-docx drops the space between two inline elements: "<b>Photo:</b> <i>Ines Dorrabray</i>" is "Photo:Ines Dorrabray" in Word.
#
# Expected: white space between two elements in a line is a space, as in HTML everywhere.
# Instead:  a text that is white space alone is thrown away before the elements are looked at. Spaces beside words are kept:
#           "<b>Photo: </b> <i>Ines</i>" is right by its first element. It shows only between two elements, as a bold label
#           and a name in italics, or a link on each half: "Ines" and "Dorrabray" in two spans, as editors leave them, are
#           "InesDorrabray".
# Matters:  credits are the part of a story with most mark-up per word; a search of the Word file for the name fails.
# Versions: html-to-docx 1.8.0, jszip 3.10.2 (npm; the latter to read the result). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-to-docx@1.8.0 jszip@3.10.2
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import HTMLtoDOCX from 'html-to-docx';
import JSZip from 'jszip';

console.log('html-to-docx', JSON.parse(readFileSync('node_modules/html-to-docx/package.json')).version);
const word = async (html) => {
  const made = await HTMLtoDOCX(html);
  const zip = await JSZip.loadAsync(Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made));
  const xml = await zip.file('word/document.xml').async('string');
  return [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/^.*?>/, '')).join('');
};
const recorded = {
  '<p><b>Photo:</b> <i>Ines Dorrabray</i></p>': 'Photo:Ines Dorrabray',
  '<p>Photo: <span>Ines</span> <span>Dorrabray</span></p>': 'Photo: InesDorrabray',
  '<p>Photo: <a href="https://post.example/i">Ines Dorrabray</a> <em>for the Post</em></p>': 'Photo: Ines Dorrabrayfor the Post',
  '<p><b>Photo: </b> <i>Ines</i> Dorrabray</p>': 'Photo: Ines Dorrabray',
};
for (const [html, text] of Object.entries(recorded)) {
  const seen = await word(html);
  console.log(html, '->', JSON.stringify(seen));
  assert.equal(seen, text);
}
console.log('as recorded');
JS
node run.mjs
