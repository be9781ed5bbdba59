#!/usr/bin/env bash
# eleventy-img escapes the alt text of a picture and no other attribute: a title with a nickname in quotation marks ends at the first mark.
#
# Expected: generateHTML() takes attributes as an object, {alt, title, "data-credit"}; values are texts and are escaped alike.
# Instead:  alt is escaped and nothing else: title: 'Tom "Red" Vell' is printed as title="Tom "Red" Vell", which a browser
#           reads as the title "Tom " and the attributes red" and vell". A title that was escaped beforehand comes out
#           right, an alt text that was escaped beforehand comes out escaped twice: one and the same text cannot be
#           handed to both.
# Matters:  sites put the credit into title or data-credit, beside alt, in one call. Whichever way the texts are handed over,
#           one of the two is wrong as soon as a name has quotation marks.
# Versions: @11ty/eleventy-img 6.0.4, parse5 8.0.0 (npm; the latter to read the result). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @11ty/eleventy-img@6.0.4 parse5@8.0.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { generateHTML } from '@11ty/eleventy-img';
import { parseFragment } from 'parse5';

const made = { jpeg: [{ format: 'jpeg', width: 8, height: 6, url: '/a.jpg', sourceType: 'image/jpeg', srcset: '/a.jpg 8w', filename: 'a.jpg', size: 3 }] };
const read = (text) => {
  const html = generateHTML(made, { alt: text, title: text, 'data-credit': text });
  console.log(html);
  return Object.fromEntries(parseFragment(html).childNodes[0].attrs.map(({ name, value }) => [name, value]));
};
const plain = read('Tom "Red" Vell');
assert.equal(plain.alt, 'Tom "Red" Vell');
assert.equal(plain.title, 'Tom ');
assert.equal(plain['data-credit'], 'Tom ');
assert.ok('red"' in plain);
const escaped = read('Tom &quot;Red&quot; Vell');
assert.equal(escaped.alt, 'Tom &quot;Red&quot; Vell');
assert.equal(escaped.title, 'Tom "Red" Vell');
assert.equal(escaped['data-credit'], 'Tom "Red" Vell');
console.log('as recorded');
JS
node run.mjs
