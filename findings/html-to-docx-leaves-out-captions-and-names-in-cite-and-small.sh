#!/usr/bin/env bash
# html-to-docx leaves out every figcaption, and whatever stands in <cite>, <small>, <q>, <time> or <abbr> within a paragraph.
#
# Expected: a converter that does not know an element takes its text, as browsers do.
# Instead:  of a figure it takes the picture (or, if the picture is a link, nothing at all) and never the caption. In a
#           paragraph it goes by a list of elements; the text of the others is skipped, so "Photo: <cite>Ines
#           Dorrabray</cite>, <small>Sandhaven Post</small>" is "Photo: , " in Word, and "He said <q>no</q>." is "He said .".
#           No warning. A figcaption on its own, outside a figure, is kept.
# Matters:  stories are handed to print, lawyers and syndication as Word files; the sentence is still grammatical without its
#           credit or its denial.
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
const dot = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const word = async (html) => {
  const made = await HTMLtoDOCX(html);
  const zip = await JSZip.loadAsync(Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made));
  const xml = await zip.file('word/document.xml').async('string');
  return { text: [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/^.*?>/, '')).join(''), pictures: xml.split('<w:drawing').length - 1 };
};
const picture = `<img src="${dot}" alt="Boats">`;
const caption = '<figcaption>Boats at dawn. Photo: Ines Dorrabray</figcaption>';
const recorded = {
  [`<figure>${picture}${caption}</figure>`]: { text: '', pictures: 1 },
  [`<figure><a href="https://post.example/l.jpg">${picture}</a>${caption}</figure>`]: { text: '', pictures: 0 },
  [caption]: { text: 'Boats at dawn. Photo: Ines Dorrabray', pictures: 0 },
  '<p>Photo: <cite>Ines Dorrabray</cite>, <small>Sandhaven Post</small></p>': { text: 'Photo: , ', pictures: 0 },
  '<p>He said <q>no</q>.</p>': { text: 'He said .', pictures: 0 },
  '<p>On <time>11 May</time> the <abbr>AP</abbr> came.</p>': { text: 'On  the  came.', pictures: 0 },
  '<p>Photo: <em>Ines Dorrabray</em></p>': { text: 'Photo: Ines Dorrabray', pictures: 0 },
};
for (const [html, expected] of Object.entries(recorded)) {
  const seen = await word(`<p>The ferry sails.</p>${html}<p>More.</p>`);
  seen.text = seen.text.replace(/^The ferry sails\.|More\.$/g, '');
  console.log(html.replace(dot, 'a.png'), '->', JSON.stringify(seen));
  assert.deepEqual(seen, expected);
}
console.log('as recorded');
JS
node run.mjs
