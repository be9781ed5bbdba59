#!/usr/bin/env bash
# GLightbox reads title and caption of a picture from one attribute, and takes words of the caption for settings: a caption
# that says "width: 20 metres" sets the width of the picture to "20 metres …".
#
# Expected: data-glightbox="title: …; description: …" is read entry by entry, so "description" ends at its semicolon, and what
#           is no entry of its own is text.
# Instead:  each known setting (width, height, type, effect, alt, zoomable …) is looked for anywhere in the attribute, in the
#           middle of a sentence too. "On the quay, width: 20 metres; credit: Ida Quent" sets width to "20 metres; credit: Ida
#           Quent" and still shows the words; "type: ferry" in a title makes the picture a medium of a kind that
#           does not exist, "ferry". With data-title and data-description, an attribute each, the words are left alone.
# Matters:  captions hold colons and semicolons ("type: Boeing 737; width: 36 m"). Whoever fills the one attribute from a CMS
#           lets editors change the lightbox by what they write.
# Versions: glightbox 3.3.1, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . glightbox@3.3.1 jsdom@29.1.1
cat > lightbox.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

console.log('glightbox', JSON.parse(readFileSync('node_modules/glightbox/package.json')).version);
const { window } = new JSDOM(`<!doctype html><body>
  <a class="glightbox" href="a.jpg" data-glightbox="title: The quay; description: Jo Vell, mayor; Tom Quent, pilot"></a>
  <a class="glightbox" href="b.jpg" data-glightbox="description: On the quay, width: 20 metres; credit: Ida Quent"></a>
  <a class="glightbox" href="c.jpg" data-glightbox="title: The quay, type: ferry; description: At noon"></a>
  <a class="glightbox" href="d.jpg" data-description="On the quay, width: 20 metres; type: ferry"></a>`, { url: 'http://paper.test/' });
Object.assign(globalThis, { window, document: window.document, Element: window.Element, HTMLElement: window.HTMLElement });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { default: GLightbox } = await import('glightbox');
const [plain, wide, typed, apart] = GLightbox({ selector: '.glightbox' }).elements;
for (const each of [plain, wide, typed, apart]) {
  console.log(JSON.stringify({ title: each.title, description: each.description, width: each.width, type: each.type }));
}
assert.equal(plain.description, 'Jo Vell, mayor; Tom Quent, pilot');
assert.equal(wide.width, '20 metres; credit: Ida Quent');
assert.equal(wide.description, 'On the quay, width: 20 metres; credit: Ida Quent');
assert.equal(typed.type, 'ferry');
assert.deepEqual([apart.width, apart.type], [plain.width, 'image']);
console.log('as recorded');
JS
node lightbox.mjs
