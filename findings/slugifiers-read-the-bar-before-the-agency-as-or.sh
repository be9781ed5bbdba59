#!/usr/bin/env bash
# slugify and speakingurl read the bar between a name and its paper as "or": "Ines Dorrabray | Sandhaven Post" is …-or-sandhaven-post.
#
# Expected: signs that separate (|, /, –, ·) become the dash that separates in a slug.
# Instead:  both packages take "|" for the logical sign and write "or", in English. "/" is dropped or a dash, "·" too. "<" and
#           ">" become words as well ("Boats > nets" is boats-greater-nets). slugify's "strict" does not stop it. The slugger
#           of transliteration writes a dash.
# Matters:  the bar is the usual sign between a by-line, a caption or a headline and the paper, and addresses live for ever:
#           "ines-dorrabray-or-sandhaven-post" says something else than the line does.
# Versions: slugify 1.6.9, speakingurl 14.0.1, transliteration 2.6.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . slugify@1.6.9 speakingurl@14.0.1 transliteration@2.6.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import slugify from 'slugify';
import { slugify as other } from 'transliteration';

const speakingurl = createRequire(import.meta.url)('speakingurl');
const line = 'Ines Dorrabray | Sandhaven Post';
const seen = {
  slugify: slugify(line, { lower: true }),
  'slugify, strict': slugify(line, { lower: true, strict: true }),
  speakingurl: speakingurl(line),
  transliteration: other(line),
};
console.log(seen);
assert.equal(seen.slugify, 'ines-dorrabray-or-sandhaven-post');
assert.equal(seen['slugify, strict'], 'ines-dorrabray-or-sandhaven-post');
assert.equal(seen.speakingurl, 'ines-dorrabray-or-sandhaven-post');
assert.equal(seen.transliteration, 'ines-dorrabray-sandhaven-post');
assert.equal(slugify('Boats > nets', { lower: true }), 'boats-greater-nets');
for (const sign of ['/', '\xb7', '\u2013'])
  for (const make of [(text) => slugify(text, { lower: true, strict: true }), speakingurl]) assert.doesNotMatch(make(`Ines ${sign} Post`), /-[a-z]+-/);
console.log('as recorded');
JS
node run.mjs
