#!/usr/bin/env bash
# An Org picture with caption and alt text, in four readers: pandoc gives the alt text to the figure and none to the picture, uniorg drops the
# caption, Orga the alt text, and org-js writes the file's name for it and the words of it as attributes.
#
# Expected: "#+CAPTION:" becomes a figcaption, and ":alt" of "#+ATTR_HTML:" the alt attribute of the picture; Org's manual shows both.
# Instead:  of one picture with both, no reader gives both. pandoc: <figure alt="Two boats"><img src>, where alt means nothing. uniorg:
#           a picture with its alt text, the same alt on its paragraph, no caption, and the address "file:a.jpg", which a browser does
#           not look for beside the page. Orga: the figure with its caption, no alt text. org-js: alt="file:a.jpg", and the line of
#           settings as it stands within the tag, so that "boats:", "one" and "red" are attributes. pandoc, writing Org, leaves out
#           the alt text, so that its own Org has none to read.
# Matters:  which half of a picture's words is lost depends on the program that made the page from one and the same text; the credit is in
#           the caption, which the reader that keeps the alt text drops.
# Versions: pypandoc_binary 1.17 (PyPI; pandoc 3.9), uniorg-parse 3.2.2, uniorg-rehype 2.2.0, @orgajs/reorg-parse 4.4.1,
#           @orgajs/reorg-rehype 4.3.11, org 0.2.0, unified 11.0.5, rehype-stringify 10.0.1 (npm). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > a.org <<'ORG'
#+CAPTION: Boats leave. Photo: Ines Dorrabray
#+ATTR_HTML: :alt Two boats: one red
[[file:a.jpg]]
ORG
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pypandoc_binary==1.17 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import pypandoc

print("pandoc", pypandoc.get_pandoc_version())
html = "".join(pypandoc.convert_file("a.org", "html").splitlines())
print(html)
assert html == '<figure alt="Two boats: one red"><img src="a.jpg" /><figcaption>Boats leave. Photo: Ines Dorrabray</figcaption></figure>'
org = pypandoc.convert_text('<figure><img src="a.jpg" alt="Two boats"><figcaption>Boats leave.</figcaption></figure>', "org", format="html")
print(org)
assert "Boats leave." in org and "Two boats" not in org
PY
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . uniorg-parse@3.2.2 uniorg-rehype@2.2.0 unified@11.0.5 \
  rehype-stringify@10.0.1 @orgajs/reorg-parse@4.4.1 @orgajs/reorg-rehype@4.3.11 org@0.2.0
cat > org.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import orgaParse from '@orgajs/reorg-parse';
import orgaRehype from '@orgajs/reorg-rehype';
import orgJs from 'org';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import uniorgParse from 'uniorg-parse';
import uniorgRehype from 'uniorg-rehype';

for (const name of ['uniorg-parse', 'uniorg-rehype', '@orgajs/reorg-parse', '@orgajs/reorg-rehype', 'org']) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
}
const story = readFileSync('a.org', 'utf8');
const html = (parse, rehype) => String(unified().use(parse.default ?? parse).use(rehype.default ?? rehype).use(rehypeStringify).processSync(story)).trim();
const uniorg = html(uniorgParse, uniorgRehype);
const orga = html(orgaParse, orgaRehype);
const old = new orgJs.Parser().parse(story, { toc: 0 }).convert(orgJs.ConverterHTML, { exportFromLineNumber: false }).contentHTML.trim();
console.log([uniorg, orga, old].join('\n'));
assert(uniorg.includes('<img alt="Two boats: one red" src="file:a.jpg">') && !uniorg.includes('Boats leave'));
assert(orga.includes('<figcaption>Boats leave. Photo: Ines Dorrabray</figcaption>') && !orga.includes('alt='));
assert(old.includes(':alt Two boats: one red') && old.includes('alt="file:a.jpg"') && !old.includes('alt="Two'));
console.log('as recorded');
process.exit(0);
JS
node org.mjs
