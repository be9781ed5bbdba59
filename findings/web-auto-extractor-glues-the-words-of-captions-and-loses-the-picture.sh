#!/usr/bin/env bash
# web-auto-extractor, reading microdata, gives the caption "Boatsleavenow." where one word is bold, and an empty address for the picture.
#
# Expected: the value of itemprop="caption" is the text of the element, and that of an <img> is its src, as the standard says.
# Instead:  words are taken piece by piece as the parser hands them out, each piece is trimmed, and they are joined with nothing
#           between: "Boats <b>leave</b> now." is "Boatsleavenow.", "Ines <i>Dorrabray</i>" is "InesDorrabray". Without an element
#           within, the caption is right. For <img itemprop="contentUrl"> there is "", and for "url" and "thumbnailUrl" too: a src is
#           looked at for the name "image" alone, whatever the element, while the href of a link is taken for every name.
# Matters:  contentUrl and caption are the two properties of schema.org's ImageObject for a picture and its words; a count of
#           captions, pictures and photographers by this library is of glued words and of pictures without an address.
# Versions: web-auto-extractor 1.0.17 (npm; the newest). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . web-auto-extractor@1.0.17
cat > item.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import extractor from 'web-auto-extractor';

console.log('web-auto-extractor', JSON.parse(readFileSync('node_modules/web-auto-extractor/package.json')).version);
const read = (caption, address) => (extractor.default ?? extractor)().parse(
  `<figure itemscope itemtype="https://schema.org/ImageObject"><img itemprop="${address}" src="a.jpg" alt="Two boats">`
  + `<figcaption><span itemprop="caption">${caption}</span> <span itemprop="creditText">Ines <i>Dorrabray</i></span>`
  + '<a itemprop="license" href="https://post.example/terms">Terms</a></figcaption></figure>').microdata.ImageObject[0];
const item = read('Boats <b>leave</b> now.', 'contentUrl');
console.log(item);
assert.equal(item.caption, 'Boatsleavenow.');
assert.equal(item.creditText, 'InesDorrabray');
assert.equal(item.license, 'https://post.example/terms');
assert.equal(item.contentUrl, '');
assert.equal(read('Boats leave now.', 'url').caption, 'Boats leave now.');
assert.equal(read('Boats.', 'image').image, 'a.jpg');
for (const name of ['url', 'thumbnailUrl']) assert.equal(read('Boats.', name)[name], '');
console.log('as recorded');
JS
node item.mjs
