#!/usr/bin/env bash
# lightGallery shows no caption for "#OpenTheQuay marchers on Tuesday" and none for ".NET's founder Jo Vell"; for "#Quay" it
# shows words from elsewhere on the page.
#
# Expected: what stands in data-sub-html, or in title or alt where that is missing, is the caption.
# Instead:  words that begin with "#" or "." are taken for a selector, those of title and alt too. If nothing on the page is found,
#           the caption is empty; if the words happen to be no valid selector, it is empty as well; if an element has that id, its
#           content is shown below the picture. Any other first letter, and the same words are the caption.
# Matters:  captions of protests begin with hashtags; a CMS that fills title or alt did not choose to write selectors.
# Versions: lightgallery 2.9.0, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . lightgallery@2.9.0 jsdom@29.1.1
cat > captions.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

console.log('lightgallery', JSON.parse(readFileSync('node_modules/lightgallery/package.json')).version);
const captions = ['The quay', '#OpenTheQuay marchers on Tuesday', '#Quay', ".NET's founder Jo Vell", 'On #Quay'];
const escaped = (words) => words.replace(/'/g, '&#39;');
const { window } = new JSDOM(`<!doctype html><body><p id="Quay">Sign up for our newsletter</p><div id="gallery">
  ${captions.map((words) => `<a href="a.jpg" data-sub-html="${escaped(words)}"><img src="a.jpg" alt=""></a>`).join('')}
  <a href="a.jpg"><img src="a.jpg" alt="#Quay at noon"></a></div>`, { pretendToBeVisual: true, url: 'http://paper.test/' });
for (const name of ['document', 'Element', 'HTMLElement', 'Event', 'CustomEvent', 'Image', 'Node', 'navigator']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
globalThis.window = window;
const warnings = [];
console.warn = (words) => warnings.push(words);
const { default: lightGallery } = await import('lightgallery');
const gallery = lightGallery(document.getElementById('gallery'), { speed: 0 });
const shown = gallery.galleryItems.map((item, at) => {
  gallery.addHtml(at);
  return [item.subHtml, document.querySelector('.lg-sub-html').innerHTML];
});
for (const pair of shown) console.log(JSON.stringify(pair));
assert.deepEqual(shown.map((pair) => pair[1]), ['The quay', '', 'Sign up for our newsletter', '', 'On #Quay', '']);
console.log('as recorded');
process.exit(0);
JS
node captions.mjs
