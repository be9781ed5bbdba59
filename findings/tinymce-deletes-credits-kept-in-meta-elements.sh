#!/usr/bin/env bash
# TinyMCE keeps a picture's microdata and deletes the part of it that is in <meta> and <link>: creator and licence.
#
# Expected: microdata may stand in <meta itemprop> and <link itemprop> anywhere in a story, and the editor, which keeps
#           itemscope and itemprop on other elements, keeps the set.
# Instead:  loading and saving leaves itemscope, itemtype and the properties on visible elements, and removes <meta
#           itemprop="creator"> and <link itemprop="license">, of which nothing is to be seen in the editor. What is left is
#           still valid: an ImageObject with a caption and without creator and licence.
# Matters:  search engines show "licensable" and the creator from these; one correction of a comma in the story takes them
#           off, and nobody who edits can see them.
# Versions: tinymce 8.9.2, jsdom 29.1.1 (npm). The editor's own parser and serializer, default settings. Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . tinymce@8.9.2 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, runScripts: 'outside-only', url: 'https://post.example/' });
window.matchMedia = () => ({ matches: false, addListener() {}, addEventListener() {} });
window.CSS = { escape: (word) => word };
window.eval(readFileSync('node_modules/tinymce/tinymce.js', 'utf8'));
const { tinymce } = window;
console.log('tinymce', `${tinymce.majorVersion}.${tinymce.minorVersion}`);
const schema = tinymce.html.Schema({});
const through = (html) => tinymce.html.Serializer({}, schema).serialize(tinymce.html.DomParser({}, schema).parse(html));
const figure = '<figure itemscope="" itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="a.jpg" alt="Boats">'
  + '<meta itemprop="creator" content="Ines Dorrabray"><link itemprop="license" href="https://post.example/licence">'
  + '<figcaption itemprop="caption">Boats at dawn. <span itemprop="creditText">Photo: Ines Dorrabray</span></figcaption></figure>';
const out = through(figure);
console.log(out);
assert.equal(out, '<figure itemscope="" itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="a.jpg" alt="Boats">'
  + '<figcaption itemprop="caption">Boats at dawn. <span itemprop="creditText">Photo: Ines Dorrabray</span></figcaption></figure>');
console.log('as recorded');
JS
node run.mjs
