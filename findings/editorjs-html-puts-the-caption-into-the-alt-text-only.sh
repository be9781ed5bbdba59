#!/usr/bin/env bash
# editorjs-html prints the caption of an Editor.js picture as its alt text and nowhere else.
#
# Expected: the image tool of Editor.js has one field, "caption", shown below the picture; HTML made of it shows it there, in a
#           figcaption.
# Instead:  the words go into alt, there is no figcaption, and readers who see do not see the credit. A picture without caption gets
#           alt="Image". The caption of an embed (video, post) is not printed at all, that of a quotation follows the blockquote.
# Matters:  the writer sees the credit below the picture and the page has none. A check on "alt equals caption" finds nothing to
#           compare, and one on missing alt texts is content with "Image".
# Versions: editorjs-html 4.0.5 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . editorjs-html@4.0.5
cat > run.cjs <<'JS'
const assert = require('node:assert');
const made = require('editorjs-html');
const parser = (made.default ?? made)();
console.log('editorjs-html', JSON.parse(require('node:fs').readFileSync('node_modules/editorjs-html/package.json')).version);
const print = (type, data) => [parser.parse({ time: 1, version: '2.31.0', blocks: [{ id: 'a1', type, data }] })].flat().join('');
const picture = { file: { url: 'https://post.example/a.jpg' }, withBorder: false, withBackground: false, stretched: false };
const seen = {
  captioned: print('image', { ...picture, caption: 'Boats at dawn. Photo: Ines Dorrabray' }),
  bare: print('image', { ...picture, caption: '' }),
  embed: print('embed', { service: 'youtube', source: 'https://video.example/1', embed: 'https://video.example/e/1', width: 580, height: 320, caption: 'Video: Tom Vell' }),
  quote: print('quote', { text: 'We sail.', caption: 'Mara Quent', alignment: 'left' }),
};
for (const [name, html] of Object.entries(seen)) console.log(name.padEnd(10), html);
assert.ok(seen.captioned.includes('alt="Boats at dawn. Photo: Ines Dorrabray"'));
assert.equal(seen.captioned.split('Dorrabray').length, 2);
assert.ok(!seen.captioned.includes('figcaption'));
assert.ok(seen.bare.includes('alt="Image"'));
assert.ok(!seen.embed.includes('Tom Vell'));
assert.ok(/<\/blockquote>.*Mara Quent/.test(seen.quote));
console.log('as recorded');
JS
node run.cjs
