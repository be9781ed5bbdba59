#!/usr/bin/env bash
# Trix (the editor of Rails) loads a figure without its alt text and puts the caption into the story; what it wrote itself it reads well.
#
# Expected: an editor whose own pictures are <figure> with <img> and <figcaption>, and whose attachments know "alt", reads these
#           three from HTML that is pasted, imported or loaded.
# Instead:  of <img alt="Two boats"> it takes the address and the size; the alt text is dropped. The figcaption becomes a line of the story
#           behind the picture, and the picture gets a caption of its own, an empty one with "Add a caption…". So each figure looks
#           right and has lost what tied it together; saved, it is a picture without a text and a sentence without a
#           picture. An alt="" is dropped too. Only what stands in data-trix-attachment, JSON in an attribute that Trix itself writes, is
#           read, and a caption only from data-trix-attributes.
# Matters:  moving a newsroom's stories into a system with this editor, or pasting from one that has it right, ends all alt texts and
#           unties all credits, and nothing looks wrong.
# Why:      the parser's case for img makes an attachment of url, width and height; figure is no attachment without Trix's attribute.
# Versions: trix 2.1.19, jsdom 29.1.1 (npm). Seen on Node 20. The editor's own parser and its own rendering.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . trix@2.1.19 jsdom@29.1.1
cat > load.js <<'JS'
const assert = require('node:assert');
const fs = require('node:fs');
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!doctype html>', { pretendToBeVisual: true, url: 'https://post.example/' });
for (const name of Object.getOwnPropertyNames(window)) if (!(name in global)) global[name] = window[name];
Object.defineProperty(global, 'navigator', { value: window.navigator, configurable: true });
global.window = window;
const Trix = require('trix');
const { models, views } = Trix.default || Trix;

const loaded = (html) => {
  const story = models.HTMLParser.parse(html).getDocument();
  const holder = window.document.createElement('div');
  holder.innerHTML = views.DocumentView.render(story).innerHTML;
  const pictures = [...holder.querySelectorAll('figure')].map((figure) => ({
    alt: figure.querySelector('img').getAttribute('alt'), caption: figure.querySelector('figcaption').textContent }));
  return { text: story.toString().replaceAll('\uFFFC', '[picture]').trim().split('\n'), pictures };
};
const FIGURE = '<p>Storm.</p><figure><img src="a.jpg" alt="Two boats" width="30" height="20"><figcaption>Boats leave. Photo: Ines</figcaption></figure><p>The mayor.</p>';
const own = { contentType: 'image', url: 'a.jpg', alt: 'Two boats', width: 30, height: 20 };
const OWN = `<figure data-trix-attachment='${JSON.stringify(own)}' data-trix-attributes='{"caption":"Boats leave. Photo: Ines"}'></figure>`;

console.log('trix', JSON.parse(fs.readFileSync('node_modules/trix/package.json')).version);
for (const [html, text, pictures] of [
  [FIGURE, ['Storm.', '[picture]', 'Boats leave. Photo: Ines', 'The mayor.'], [{ alt: null, caption: '' }]],
  ['<p>A <img src="i.png" alt=""> b</p>', ['A [picture] b'], [{ alt: null, caption: '' }]],
  [OWN, ['[picture]'], [{ alt: 'Two boats', caption: 'Boats leave. Photo: Ines' }]],
]) {
  const seen = loaded(html);
  console.log(html, '\n   ', JSON.stringify(seen));
  assert.deepEqual(seen, { text, pictures });
}
console.log('as recorded');
process.exit(0);
JS
node load.js
