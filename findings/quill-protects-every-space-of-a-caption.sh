#!/usr/bin/env bash
# Quill's getSemanticHTML makes every space of a caption a protected one: "Photo:&nbsp;Ines&nbsp;Dorrabray".
#
# Expected: the method that is there to get clean HTML gives the text as it was loaded; the editor's own markup has plain
#           spaces.
# Instead:  each single space of the text becomes &nbsp;, also between plain words typed by hand. The delta and getText() of
#           the same editor have spaces, and Quill makes spaces of them when the HTML is loaded again: within the editor
#           nothing shows it.
# Matters:  a caption no longer breaks into lines, and every rule, search and word count that goes by "Photo: " finds nothing;
#           on screen it looks the same.
# Versions: quill 2.0.3, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . quill@2.0.3 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body><div id="editor"></div></body>', { pretendToBeVisual: true });
for (const name of ['document', 'Node', 'Text', 'Element', 'HTMLElement', 'DOMParser', 'MutationObserver', 'navigator', 'getComputedStyle'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.window = window;
window.document.execCommand = () => true;
const { default: Quill } = await import('quill');
console.log('quill', Quill.version);
const quill = new Quill(window.document.querySelector('#editor'));
quill.setContents(quill.clipboard.convert({ html: '<p>Boats at dawn. Photo: Ines Dorrabray</p>' }));
const html = quill.getSemanticHTML();
console.log('getSemanticHTML:', html);
console.log('root.innerHTML: ', quill.root.innerHTML);
console.log('getText:        ', JSON.stringify(quill.getText()));
assert.equal(html, '<p>Boats&nbsp;at&nbsp;dawn.&nbsp;Photo:&nbsp;Ines&nbsp;Dorrabray</p>');
assert.equal(quill.root.innerHTML, '<p>Boats at dawn. Photo: Ines Dorrabray</p>');
assert.equal(quill.getText(), 'Boats at dawn. Photo: Ines Dorrabray\n');
quill.setContents(quill.clipboard.convert({ html }));
console.log('loaded again:   ', JSON.stringify(quill.getText()));
assert.equal(quill.getText(), 'Boats at dawn. Photo: Ines Dorrabray\n');
console.log('as recorded');
JS
node run.mjs
