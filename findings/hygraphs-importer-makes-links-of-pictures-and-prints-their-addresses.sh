#!/usr/bin/env bash
# Hygraph's importer of HTML makes a link of each picture, prints its address in the story, and glues a credit's agency to the photographer.
#
# Expected: the rich text of this CMS has an image node with alt text and title, which its renderer prints; the importer of the same makers
#           makes one of an <img>.
# Instead:  <img src alt="Two boats"> becomes a link that opens a new tab, whose words are the address and whose title is the alt text. The
#           caption stands behind it as loose text, between two paragraphs, in none. Line breaks are removed before the words are read:
#           "<em>Ines</em>", a new line and "<b>AP</b>" are "InesAP"; with a space on the same line they are right.
# Matters:  a move of stories to this CMS prints "https://…/a.jpg" where the pictures were, loses no word, and raises nothing; who counts
#           alt texts afterwards finds none.
# Versions: @graphcms/html-to-slate-ast 0.14.2, @graphcms/rich-text-html-renderer 0.3.1 (the newest), jsdom 24.1.3 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @graphcms/html-to-slate-ast@0.14.2 @graphcms/rich-text-html-renderer@0.3.1 jsdom@24.1.3
cat > imported.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { htmlToSlateAST } from '@graphcms/html-to-slate-ast';
import { astToHtmlString } from '@graphcms/rich-text-html-renderer';

for (const name of ['html-to-slate-ast', 'rich-text-html-renderer']) {
  console.log(name, JSON.parse(readFileSync(`node_modules/@graphcms/${name}/package.json`)).version);
}
const address = 'https://post.example/a.jpg';
const nodes = await htmlToSlateAST(`<p>Story.</p><figure><img src="${address}" alt="Two boats"><figcaption>Boats leave.</figcaption></figure><p>Next.</p>`);
console.log(JSON.stringify(nodes));
assert.deepEqual(nodes[1], { type: 'link', href: address, title: 'Two boats', openInNewTab: true, children: [{ text: address }] });
assert.deepEqual(nodes[2], { text: 'Boats leave.' });
const printed = astToHtmlString({ content: { children: nodes } }).replace(/\s+/g, ' ');
console.log(printed);
assert(printed.includes(`> ${address} </a> Boats leave.<p>Next.`) && !printed.includes('<img'));
const image = { type: 'image', src: address, altText: 'Two boats', handle: 'x', children: [{ text: '' }] };
assert(astToHtmlString({ content: { children: [image] } }).includes('alt="Two boats"'));
const words = async (gap) => (await htmlToSlateAST(`<p>Photo: <em>Ines</em>${gap}<b>AP</b></p>`))[0].children.map((leaf) => leaf.text).join('');
console.log(await words('\n'), '|', await words(' '));
assert.equal(await words('\n'), 'Photo: InesAP');
assert.equal(await words(' '), 'Photo: Ines AP');
console.log('as recorded');
process.exit(0);
JS
node imported.mjs
