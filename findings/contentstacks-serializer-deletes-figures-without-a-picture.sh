#!/usr/bin/env bash
# Contentstack's serializer makes an empty <img /> of a figure with a quotation, a table or a film, and "dawn.Photo:" of a line break.
#
# Expected: htmlToJson keeps what it has a form for (blockquote, table), and a figcaption is read as its words are shown.
# Instead:  every <figure> is taken for one picture. The quotation of a <figure>, the table and the film are deleted with their
#           captions, and <img /> is what jsonToHtml prints in their place. Of two pictures with one caption the second is
#           deleted, and so is a credit in a <div> beside the caption; if the credit is a <p>, the whole figure is deleted with
#           picture and caption. Line breaks and paragraphs in a caption are dropped without a space, and its <em>, <a> and
#           <cite> with them. A picture in a paragraph and a quotation outside of a figure come back as they were.
# Matters:  it is how pages written elsewhere are brought into that CMS: <figure><blockquote> with the speaker in the figcaption
#           is the form that the HTML standard shows for quotations. Nothing is said, and the story has a broken picture in it.
# Versions: @contentstack/json-rte-serializer 3.0.5, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @contentstack/json-rte-serializer@3.0.5 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import serializer from '@contentstack/json-rte-serializer';
import { JSDOM } from 'jsdom';

const { htmlToJson, jsonToHtml } = serializer;
console.log('json-rte-serializer', JSON.parse(readFileSync('node_modules/@contentstack/json-rte-serializer/package.json')).version);
const through = (html) => {
  const back = jsonToHtml(htmlToJson(new JSDOM(html).window.document.body));
  console.log(html, '\n    ', back);
  return back;
};
const caption = (html) => new JSDOM(through(html)).window.document.querySelector('figcaption').innerHTML;

assert.equal(through('<blockquote><p>We stay.</p></blockquote>'), '<blockquote><p>We stay.</p></blockquote>');
assert.equal(through('<figure><blockquote>We stay.</blockquote><figcaption>Tom Vell, mayor</figcaption></figure>'), '<img />');
assert.equal(through('<figure><table><tr><td>41</td></tr></table><figcaption>Boats lost</figcaption></figure>'), '<img />');
assert.equal(through('<figure><video src="a.mp4"></video><figcaption>Film: Ines Dorrabray</figcaption></figure>'), '<img />');
const two = through('<figure><img src="a.jpg" alt=""><img src="b.jpg" alt=""><figcaption>Boats</figcaption></figure>');
assert.ok(two.includes('a.jpg') && !two.includes('b.jpg'));
const beside = through('<figure><img src="a.jpg" alt=""><figcaption>Boats</figcaption><div>Photo: Ines Dorrabray</div></figure>');
assert.ok(beside.includes('a.jpg') && !beside.includes('Dorrabray'));
assert.equal(through('<figure><img src="a.jpg" alt=""><figcaption>Boats</figcaption><p>Photo: Ines Dorrabray</p></figure>'), '');
assert.equal(caption('<figure><img src="a.jpg" alt=""><figcaption>At dawn.<br>Photo: <em>Ines</em></figcaption></figure>'), 'At dawn.Photo: Ines');
assert.equal(caption('<figure><img src="a.jpg" alt=""><figcaption><p>At dawn.</p><p>Photo: Ines</p></figcaption></figure>'), 'At dawn.Photo: Ines');
console.log('as recorded');
JS
node run.mjs
