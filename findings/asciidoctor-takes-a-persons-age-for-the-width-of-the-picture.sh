#!/usr/bin/env bash
# Asciidoctor takes the age of the first person in an alt text for the width of the picture, and the next person for its height.
#
# Expected: the text in the brackets of image::a.jpg[…] is the alt text.
# Instead:  it is a list, and its second and third entries are width and height. "Tom Vell, 47, and Mara Quent, 31" gives
#           alt="Tom Vell" width="47" height="and Mara Quent": a picture 47 pixels wide that shows one of two people. The rest
#           is dropped. No warning, since a width need not be a number. With quotation marks round it all is right; a block's
#           title (".Tom Vell, 47 …") is not a list and is kept, so the caption is right and the alt text is not.
# Matters:  "name, age," is how captions are written in news. The loss is in the alt text only.
# Versions: asciidoctor 4.1.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . asciidoctor@4.1.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { convert } from 'asciidoctor';

console.log('asciidoctor', JSON.parse(readFileSync('node_modules/asciidoctor/package.json')).version);
const html = async (source) => String(await convert(source)).replace(/\n/g, '');
const words = 'Tom Vell, 47, and Mara Quent, 31, on the pier';
const bare = await html(`.${words}\nimage::a.jpg[${words}]`);
const quoted = await html(`image::a.jpg["${words}"]`);
console.log(bare);
console.log(quoted);
assert.match(bare, /<img src="a.jpg" alt="Tom Vell" width="47" height="and Mara Quent">/);
assert(bare.includes(`Figure 1. ${words}</div>`));
assert(quoted.includes(`<img src="a.jpg" alt="${words}">`));
console.log('as recorded');
JS
node run.mjs
