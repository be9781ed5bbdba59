#!/usr/bin/env bash
# epub-gen-memory gives each picture with an empty alternative text the words "image-placeholder"; in EPUB 2 it breaks captions
# at <mark>, <time> and <data>, and in both it takes the places off the labels of charts.
#
# Expected: alt="" means decoration and is kept; what an older XHTML does not know becomes a <span> within a line.
# Instead:  alt="" and a missing alt both become alt="image-placeholder", which reading devices say aloud. Of elements that XHTML
#           1.1 lacks each becomes a <div>, inline ones too: "Tom <mark>Vell</mark> on <time>Thursday</time>" is four lines.
#           Attributes are kept from a list: datetime, value, longdesc, itemprop and the x and y of SVG's <text> are not on it, so
#           a chart's numbers lie on one another, in EPUB 3 as well.
# Matters:  papers make books of their stories and dossiers for reading devices, and the law on accessibility speaks of them.
# Versions: epub-gen-memory 1.1.2, jszip 3.10.1 (npm; the latter to read the result). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . epub-gen-memory@1.1.2 jszip@3.10.1
cat > book.cjs <<'JS'
const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const JSZip = require('jszip');
const epub = require('epub-gen-memory').default;

console.log('epub-gen-memory', JSON.parse(readFileSync('node_modules/epub-gen-memory/package.json')).version);
const source = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=';
const printed = async (content, version) => {
  const book = await epub({ title: 'Boats', author: 'Ines', version, ignoreFailedDownloads: true, verbose: false }, [{ title: 'One', content }]);
  const zip = await JSZip.loadAsync(book);
  const [name] = Object.keys(zip.files).filter((each) => each.endsWith('One.xhtml'));
  const body = (await zip.files[name].async('string')).split('</h1>')[1].split('</body>')[0];
  return body.replace(/images\/[^"]*/g, 'x').replace(/\s+/g, ' ').trim();
};
const expected = [
  [`<p><img src="${source}" alt=""></p>`, 3, '<p><img src="x" alt="image-placeholder"/></p>'],
  [`<p><img src="${source}"></p>`, 3, '<p><img src="x" alt="image-placeholder"/></p>'],
  ['<figcaption>Tom <mark>Vell</mark> on <time datetime="2026-05-14">Thursday</time></figcaption>', 2,
    '<div>Tom <div>Vell</div> on <div>Thursday</div></div>'],
  ['<figcaption>Tom <mark>Vell</mark> on <time datetime="2026-05-14">Thursday</time></figcaption>', 3,
    '<figcaption>Tom <mark>Vell</mark> on <time>Thursday</time></figcaption>'],
  ['<svg role="img" aria-label="Votes"><text x="10" y="20">204</text></svg>', 3, '<svg role="img" aria-label="Votes"><text>204</text></svg>'],
];
(async () => {
  for (const [content, version, page] of expected) {
    const seen = await printed(content, version);
    console.log(`EPUB ${version}:`, seen);
    assert.equal(seen, page);
  }
  console.log('as recorded');
})();
JS
node book.cjs
