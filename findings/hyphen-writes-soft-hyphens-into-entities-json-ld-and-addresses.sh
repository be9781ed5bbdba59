#!/usr/bin/env bash
# hyphen, hyphenating HTML, writes soft hyphens into entities, JSON-LD, style sheets, addresses, and what stands behind a ">" in an alt text.
#
# Expected: hyphenateHTML() hyphenates what readers see as words, and leaves all else as it is.
# Instead:  everything that is not between "<" and ">" is text to it. "caf&eacute;teria" becomes "caf&ea-cute;teria" with a soft hyphen, and readers
#           see "caf&eacute;teria" with its ampersand; in the JSON-LD the key "caption" gets one, so the picture has no caption for whom
#           reads it; in a style sheet .photographer no longer matches and "color" is no property; an e-mail address or a URL in a credit
#           is copied with invisible signs and does not arrive. Words in <code> and <textarea> get them too, and an alt text with a ">"
#           in it from there on. In most browsers nothing of this is to be seen but the broken entity.
# Matters:  it is run over whole pages when a site is built, and JSON-LD stands in every story.
# Why:      it splits the page at the signs "<" and ">", without a parser, and knows neither entities nor elements whose content is no text.
# Versions: hyphen 1.14.1, parse5 8.1.1 (npm; the latter to read the result). Seen on Node 20. The soft hyphen (U+00AD) is shown as "|".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . hyphen@1.14.1 parse5@8.1.1
cat > hyphenate.mjs <<'JS'
import assert from 'node:assert';
import fs from 'node:fs';
import hyphen from 'hyphen/en/index.js';
import { parseFragment } from 'parse5';

const SOFT = '\u00AD';
const made = (html) => hyphen.hyphenateHTMLSync(html);
const shown = (html) => made(html).replaceAll(SOFT, '|');
const text = (html) => {
  const read = (node) => (node.value ?? '') + (node.childNodes ?? []).map(read).join('');
  return read(parseFragment(html));
};
console.log('hyphen', JSON.parse(fs.readFileSync('node_modules/hyphen/package.json')).version);
for (const [html, expected] of [
  ['<figcaption>Boats leaving.</figcaption>', '<figcaption>Boats leav|ing.</figcaption>'],
  ['<figcaption>The caf&eacute;teria</figcaption>', '<figcaption>The caf&ea|cute;teria</figcaption>'],
  ['<style>.photographer{color:grey}</style>', '<style>.pho|tog|ra|ph|er{col|or:grey}</style>'],
  ['<small>photographer@post.example</small>', '<small>pho|tog|ra|ph|er@post.ex|am|ple</small>'],
  ['<img src="a.jpg" alt="Harbour > leaving">', '<img src="a.jpg" alt="Harbour > leav|ing">'],
  ['<code>document</code>', '<code>doc|u|ment</code>'],
]) {
  console.log(html, '\n  ', shown(html));
  assert.equal(shown(html), expected);
}
assert.equal(text('<p>The caf&eacute;teria</p>'), 'The caf\u00E9teria');
assert.match(text(made('<p>The caf&eacute;teria</p>')), /&ea/);
const [, data] = made('<script type="application/ld+json">{"@type":"ImageObject","caption":"Boats"}</script>').split(/<\/?script[^>]*>/);
console.log('keys of the JSON-LD:', Object.keys(JSON.parse(data)).map((key) => key.replaceAll(SOFT, '|')));
assert.equal(JSON.parse(data).caption, undefined);
console.log('as recorded');
JS
node hyphenate.mjs
