#!/usr/bin/env bash
# fast-xml-parser, as it comes, leaves numeric character references unread: a caption in a sitemap holds "&#169;" and "&#8217;".
#
# Expected: "&#169;" is plain XML, like "&amp;", and an XML parser reads both; only named entities such as "&copy;" are a
#           matter of HTML.
# Instead:  the five named ones are read, numbered ones are not. Both are in one caption: "Tom &amp; Ines &#169; 2026" comes
#           out as "Tom & Ines &#169; 2026". They are read when htmlEntities is switched on, which speaks of HTML and changes
#           the named ones as well.
# Matters:  feeds and image sitemaps made with ASCII output write every ©, ’ and each letter of a foreign name as a number.
#           The credit printed has "&#169;" in it, or "&amp;#169;" if the page escapes it again.
# Versions: fast-xml-parser 5.12.1 (npm); lxml 6.1.3 (PyPI, for comparison). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . fast-xml-parser@5.12.1
cat > run.py <<'PY'
from lxml import etree

text = etree.fromstring("<c>Tom &amp; J&#248;rn O&#8217;Neill &#169; 2026</c>").text
print("lxml:", text)
assert text == "Tom & J\xf8rn O\u2019Neill \xa9 2026"
PY
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

console.log('fast-xml-parser', JSON.parse(readFileSync('node_modules/fast-xml-parser/package.json')).version);
const xml = '<image:caption>Tom &amp; J&#248;rn O&#8217;Neill &#169; 2026</image:caption>';
const plain = new XMLParser().parse(xml)['image:caption'];
const html = new XMLParser({ htmlEntities: true }).parse(xml)['image:caption'];
console.log('as it comes: ', plain);
console.log('htmlEntities:', html);
assert.equal(plain, 'Tom & J&#248;rn O&#8217;Neill &#169; 2026');
assert.equal(html, 'Tom & J\xf8rn O\u2019Neill \xa9 2026');
console.log('as recorded');
JS
env/bin/python run.py
node run.mjs
