#!/usr/bin/env bash
# CKEditor 5 loads a figure of two pictures with one caption and saves it with one picture.
#
# Expected: what the image features cannot model is kept as it is, split into two figures, or refused.
# Instead:  <figure class="image"> takes its first img; the second is dropped on loading, silently, with its alt text, and the caption
#           now speaks of two pictures. Two figcaptions (caption and credit) on the other hand are both kept, but both moved
#           behind the picture. Without class "image" the caption is no caption but text of the paragraph behind the picture.
# Matters:  pairs (then and now, both candidates) are set in one figure; "left … right …" under a single picture is the
#           typical trace, and opening and saving an old story is enough.
# Versions: ckeditor5 48.5.2, jsdom 29.1.1 (npm; plug-ins ImageBlock, ImageInline, ImageCaption). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ckeditor5@48.5.2 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body><textarea id="story"></textarea></body>',
  { pretendToBeVisual: true, url: 'https://post.example/', virtualConsole: new VirtualConsole() });
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) try { globalThis[name] = window[name]; } catch { /* not to be had outside of a page */ }
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
Object.assign(globalThis, { window, document: window.document });
class Observer { observe() {} unobserve() {} disconnect() {} }
globalThis.ResizeObserver = window.ResizeObserver = globalThis.IntersectionObserver = window.IntersectionObserver = Observer;
const C = await import('ckeditor5');
console.log('ckeditor5', createRequire(import.meta.url)('./node_modules/ckeditor5/package.json').version);
const editor = await C.ClassicEditor.create(window.document.querySelector('#story'),
  { licenseKey: 'GPL', toolbar: [], plugins: [C.Essentials, C.Paragraph, C.ImageBlock, C.ImageInline, C.ImageCaption] });
const through = (html) => { editor.setData(html); return editor.getData(); };
const recorded = [
  ['<figure class="image"><img src="then.jpg" alt="Then"><img src="now.jpg" alt="Now"><figcaption>The quay in 1926 (left) and 2026.</figcaption></figure>',
    '<figure class="image"><img src="then.jpg" alt="Then"><figcaption>The quay in 1926 (left) and 2026.</figcaption></figure>'],
  ['<figure class="image"><figcaption>Boats.</figcaption><img src="a.jpg" alt="A"><figcaption>Photo: Ines Dorrabray</figcaption></figure>',
    '<figure class="image"><img src="a.jpg" alt="A"><figcaption>Boats.</figcaption><figcaption>Photo: Ines Dorrabray</figcaption></figure>'],
  ['<figure><img src="a.jpg" alt="A"><figcaption>Boats. Photo: Ines Dorrabray</figcaption></figure>',
    '<p><img src="a.jpg" alt="A">Boats. Photo: Ines Dorrabray</p>'],
];
for (const [html, expected] of recorded) {
  console.log('in:  ' + html + '\nout: ' + through(html));
  assert.equal(through(html), expected);
}
console.log('as recorded');
process.exit(0);
JS
node run.mjs
