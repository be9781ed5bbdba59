#!/usr/bin/env bash
# Quill, loading a story, makes of a picture with alt="" a picture without alt.
#
# Expected: alt="" (decorative, or told by the caption) and no alt at all are different things, and an editor keeps which it was.
# Instead:  the converter notes only attributes that have a value. alt="Boats" survives the way through Quill, alt="" does not; the
#           story comes out with <img src="…"> and no alt, on load and save without any edit.
# Matters:  a screen reader then reads the file name; axe and html-validate report a fault that
#           the editor did not make and cannot mend, since the field in the editor is empty both times.
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
const through = (html) => {
  quill.setContents(quill.clipboard.convert({ html }));
  const picture = JSDOM.fragment(quill.getSemanticHTML()).querySelector('img');
  return picture.outerHTML;
};
const empty = through('<p><img src="https://post.example/a.jpg" alt=""></p><p>Boats at dawn. Photo: Ines Dorrabray</p>');
const given = through('<p><img src="https://post.example/a.jpg" alt="Boats"></p><p>Boats at dawn. Photo: Ines Dorrabray</p>');
console.log('alt=""      ->', empty);
console.log('alt="Boats" ->', given);
assert.equal(empty, '<img src="https://post.example/a.jpg">');
assert.equal(given, '<img src="https://post.example/a.jpg" alt="Boats">');
console.log('as recorded');
JS
node run.mjs
