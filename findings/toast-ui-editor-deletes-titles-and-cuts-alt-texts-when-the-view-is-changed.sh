#!/usr/bin/env bash
# Toast UI Editor, switched from Markdown to the other view and back, has deleted each picture's title, cut the alt texts at their first
# emphasis, and taken figures apart.
#
# Expected: the two views are of one text; looking at the other changes nothing.
# Instead:  the picture's title is gone, ![Two boats](a.jpg "Photo: Ines") is ![Two boats](a.jpg); so is one in HTML. An alt text ends
#           where it has emphasis, code or a link: "Tom Vell *left* with Jo" is "Tom Vell ". A figure becomes a picture and a
#           paragraph of the story, in which what was emphasis in the caption is printed with asterisks. One switch is enough, nothing need be typed.
# Matters:  static sites keep the credit in the title, which Markdown has for pictures. An editor who corrects a comma in the comfortable view
#           takes the credits off all pictures of the story.
# Why:      the convertor takes of a picture its address and the first piece of its alt text; the editor has no title and no figure.
# Versions: @toast-ui/editor 3.2.2, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @toast-ui/editor@3.2.2 jsdom@29.1.1
cat > switch.js <<'JS'
const assert = require('node:assert');
const fs = require('node:fs');
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!doctype html><div id="editor"></div>', { pretendToBeVisual: true, url: 'https://post.example/' });
for (const name of Object.getOwnPropertyNames(window)) if (!(name in global)) global[name] = window[name];
Object.defineProperty(global, 'navigator', { value: window.navigator, configurable: true });
global.window = window;
window.document.createRange = () => ({ setStart() {}, setEnd() {}, getClientRects: () => [], getBoundingClientRect: () => ({}) });
const Editor = require('@toast-ui/editor');
const editor = new (Editor.default || Editor)({ el: window.document.getElementById('editor'), initialEditType: 'markdown', usageStatistics: false });

console.log('@toast-ui/editor', JSON.parse(fs.readFileSync('node_modules/@toast-ui/editor/package.json')).version);
for (const [before, after] of [
  ['![Two boats](a.jpg "Photo: Ines")', '![Two boats](a.jpg)'],
  ['Boats <img src="a.jpg" alt="Two boats" title="Photo: Ines"> leave.', 'Boats <img src="a.jpg" alt="Two boats"> leave.'],
  ['![Tom Vell *left* with Jo](a.jpg)', '![Tom Vell ](a.jpg)'],
  ['<figure><img src="a.jpg" alt="Two boats"><figcaption>Boats *leave*. Photo: Ines</figcaption></figure>',
    '<img src="a.jpg" alt="Two boats">\nBoats \\*leave\\*. Photo: Ines'],
  ['![Two boats](a.jpg) Boats *leave*.', '![Two boats](a.jpg) Boats *leave*.'],
]) {
  editor.changeMode('markdown');
  editor.setMarkdown(before);
  editor.changeMode('wysiwyg');
  editor.changeMode('markdown');
  console.log(before, '\n ->', JSON.stringify(editor.getMarkdown()));
  assert.equal(editor.getMarkdown(), after);
}
console.log('as recorded');
process.exit(0);
JS
node switch.js
