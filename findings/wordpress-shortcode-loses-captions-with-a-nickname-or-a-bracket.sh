#!/usr/bin/env bash
# @wordpress/shortcode writes a caption with a nickname in quotation marks, or with "[left]", so that it does not read it itself.
#
# Expected: what string() writes, next() reads: the attribute caption of [caption caption="…"] comes back as it went in.
# Instead:  nothing is escaped. caption: 'Tom "Red" Vell' is written caption="Tom "Red" Vell" and read as three words without a
#           name; there is no caption any more. At the first "]" the shortcode ends: of "Tom [left] Vell" the second half, with the quotation mark, is printed in front of the picture. With typographer's
#           quotation marks (“Red”) and round brackets all is right. Where the caption is the content, behind the picture,
#           "[left]" and quotation marks do no harm.
# Matters:  "left" in square brackets and nicknames in quotation marks are common in captions. The older form of the shortcode,
#           of which archives are full, has the caption in this attribute, and it is where a credit would be added.
# Versions: @wordpress/shortcode 4.56.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @wordpress/shortcode@4.56.0
cat > read.cjs <<'JS'
const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const shortcode = require('@wordpress/shortcode');

const { string, next } = shortcode.default ?? shortcode;
console.log('@wordpress/shortcode', JSON.parse(readFileSync('node_modules/@wordpress/shortcode/package.json')).version);
const image = '<img src="a.jpg" alt="Boats" />';
const through = (caption, content = image) => {
  const named = caption ? { caption } : {};
  const written = string({ tag: 'caption', attrs: { named, numeric: [] }, content, type: 'closed' });
  const read = next('caption', written).shortcode;
  console.log(written, '->', JSON.stringify(read.attrs), JSON.stringify(read.content));
  return [read.attrs.named.caption, read.content];
};
assert.deepEqual(through('Tom “Red” Vell (left)'), ['Tom “Red” Vell (left)', image]);
assert.deepEqual(through('Tom "Red" Vell'), [undefined, image]);
assert.deepEqual(through('Tom [left] Vell'), [undefined, ` Vell"]${image}`]);
assert.deepEqual(through('', `${image} Tom "Red" Vell [left]`), [undefined, `${image} Tom "Red" Vell [left]`]);
console.log('as recorded');
JS
node read.cjs
