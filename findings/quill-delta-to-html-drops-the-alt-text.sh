#!/usr/bin/env bash
# quill-delta-to-html prints Quill's pictures without their alt text, which stands in the delta beside the width that it does print.
#
# Expected: what Quill stores with a picture (alt, width, height) comes out in the HTML.
# Instead:  of the attributes of a picture it takes the width. alt is dropped without a word: each picture of the page has no
#           alt at all, whatever the editor typed. The picture and the caption line under it come out as one paragraph.
# Matters:  Quill's editor shows the alt text on every load, since it is in the stored delta; only the page has none. The
#           package is the usual way to render deltas on a server, where Quill does not run.
# Versions: quill-delta-to-html 0.12.1, quill 2.0.3, jsdom 29.1.1 (npm; the latter two to make the delta). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . quill-delta-to-html@0.12.1 quill@2.0.3 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body><div id="editor"></div></body>', { pretendToBeVisual: true });
for (const name of ['document', 'Node', 'Text', 'Element', 'HTMLElement', 'DOMParser', 'MutationObserver', 'navigator', 'getComputedStyle'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.window = window;
window.document.execCommand = () => true;
const { default: Quill } = await import('quill');
const require = createRequire(import.meta.url);
const { QuillDeltaToHtmlConverter } = require('quill-delta-to-html');
console.log('quill', Quill.version, 'quill-delta-to-html', require('quill-delta-to-html/package.json').version);
const quill = new Quill(window.document.querySelector('#editor'));
quill.setContents(quill.clipboard.convert({ html: '<p><img src="https://post.example/a.jpg" alt="Boats at dawn" width="300"></p><p>Photo: Ines Dorrabray</p>' }));
const { ops } = quill.getContents();
const html = new QuillDeltaToHtmlConverter(ops, {}).convert();
console.log(JSON.stringify(ops));
console.log('quill itself:       ', quill.getSemanticHTML());
console.log('quill-delta-to-html:', html);
assert.deepEqual(ops[0].attributes, { alt: 'Boats at dawn', width: '300' });
assert.match(quill.getSemanticHTML(), /alt="Boats at dawn"/);
assert.match(html, /<img [^>]*width="300"/);
assert.doesNotMatch(html, /alt|Boats/);
assert.match(html, /<img [^>]*>.*<br\/>Photo: Ines Dorrabray/);
console.log('as recorded');
JS
node run.mjs
