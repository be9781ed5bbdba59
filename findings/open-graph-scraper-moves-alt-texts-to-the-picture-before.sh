#!/usr/bin/env bash
# open-graph-scraper gives an alt text to the wrong picture: og:image:alt is counted through, not attached to the image before it.
#
# Expected: as ogp.me has it, og:image:alt, :width and :type describe the og:image above them; a picture without alt has none.
# Instead:  the values of each property are collected into lists and put together by number: the second alt text goes to the
#           second picture. If that one had none, it gets the text of the third, and so on to the end; the last pictures have
#           none. Widths and heights move along in the same way.
# Matters:  a gallery in which one picture lacks an alt text is enough: a link preview or an archive describes the portrait of
#           one person with the name of another.
# Versions: open-graph-scraper 6.12.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . open-graph-scraper@6.12.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import ogs from 'open-graph-scraper';

console.log('open-graph-scraper', JSON.parse(readFileSync('node_modules/open-graph-scraper/package.json')).version);
const meta = (name, content) => `<meta property="og:${name}" content="${content}">`;
const html = '<html><head><title>Port</title>' + meta('title', 'Port')
  + meta('image', 'https://post.example/boats.jpg') + meta('image:alt', 'Boats at dawn')
  + meta('image', 'https://post.example/vell.jpg')
  + meta('image', 'https://post.example/quent.jpg') + meta('image:alt', 'Portrait of Mara Quent') + meta('image:width', '800')
  + '</head><body></body></html>';
const { result } = await ogs({ html });
for (const { url, alt, width } of result.ogImage) console.log(url, '| alt:', alt, '| width:', width);
const seen = result.ogImage.map(({ url, alt, width }) => [url.split('/').pop(), alt ?? null, width ?? null]);
assert.deepEqual(seen, [['boats.jpg', 'Boats at dawn', '800'], ['vell.jpg', 'Portrait of Mara Quent', null], ['quent.jpg', null, null]]);
console.log('as recorded');
JS
node run.mjs
