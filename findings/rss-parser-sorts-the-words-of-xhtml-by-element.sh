#!/usr/bin/env bash
# rss-parser sorts a story in XHTML by its elements: all paragraphs, then all pictures, and in a caption the plain words before the names.
#
# Expected: an Atom feed may carry a story as type="html" or type="xhtml"; "content" holds the same story either way.
# Instead:  XHTML is read into an object and written back from it, and the object keeps elements of one name together. All
#           paragraphs come first, then all figures, then all headings. Words beside an inline element are run together and
#           the element follows: "Photo: <cite>Ines Dorrabray</cite> for the Post" is "Photo:  for the Post<cite>Ines
#           Dorrabray</cite>". "contentSnippet" is made of that. The same story as type="html" comes through untouched.
# Matters:  every word and every element is still there, so no count and no search finds it; names are detached from what is
#           said of them ("left", "Photo:"), and pictures from the paragraph that they belong to.
# Versions: rss-parser 3.13.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . rss-parser@3.13.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import Parser from 'rss-parser';

const story = '<p>Boats came in.</p><figure><img src="a.jpg" alt="Boats"/><figcaption>Tom Vell, <b>left</b>, at dawn. Photo: <cite>Ines Dorrabray</cite> for the Post</figcaption></figure><p>Nets were full.</p><h2>Prices</h2><p>They fell.</p>';
const feed = (content) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>urn:x</id><entry><id>urn:y</id><title>Boats</title>${content}</entry></feed>`;
const read = async (content) => (await new Parser().parseString(feed(content))).items[0];

const html = await read(`<content type="html">${story.replaceAll('<', '&lt;')}</content>`);
const xhtml = await read(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${story}</div></content>`);
console.log('html: ', html.content);
console.log('xhtml:', xhtml.content);
console.log('xhtml, snippet:', JSON.stringify(xhtml.contentSnippet));
assert.equal(html.content, story);
const order = (text) => [...text.matchAll(/<(p|figure|h2)\b/g)].map(([, name]) => name).join(' ');
assert.equal(order(html.content), 'p figure p h2 p');
assert.equal(order(xhtml.content), 'p p p figure h2');
assert.match(xhtml.content, /<figcaption>Tom Vell, , at dawn\. Photo:  for the Post<b>left<\/b><cite>Ines Dorrabray<\/cite><\/figcaption>/);
assert.match(xhtml.contentSnippet, /Tom Vell, , at dawn\. Photo:  for the PostleftInes Dorrabray/);
console.log('as recorded');
JS
node run.mjs
