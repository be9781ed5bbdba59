#!/usr/bin/env bash
# Pagefind glues each caption to what stands before it; its first word is then found if it has a capital, and not if it is dpa, epd, von or de.
#
# Expected: the search of a static site has the words of a page as readers see them; a figcaption, a <dd>, a <summary> and a table's caption
#           stand in lines of their own.
# Instead:  Pagefind parts paragraphs, headings, list items and cells; to figcaption, figure, dt, dd, summary, address and caption it adds nothing.
#           Where the page has no white space between the tags (minified pages, most of what a CMS prints) "…Foto: Ines Dorrabray"
#           and "von Vell am Hafen" are one word, "Dorrabrayvon", and <dt>Foto</dt><dd>dpa</dd> is "Fotodpa", in the index and in what the
#           results show. Words are found by their beginning and, within, from each capital on, as names in programs
#           are; so a search for Dorrabray or Vell is right, every first test is green, and one for dpa, epd or "von" finds nothing.
#           With a line break between the tags the same page is found by each word.
# Matters:  agencies that write themselves small, and families with von, van, de and al- before the name, are not to be found by it.
# Versions: pagefind 1.6.0 (npm; the program of linux-x64, and the script and WebAssembly that it writes for the site). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . pagefind@1.6.0
cat > search.mjs <<'JS'
import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [, , where] = process.argv;
const PARTS = ['<main>', '<h1>Storm</h1>', '<figure>', '<img src="a.jpg" alt="">', '<figcaption>Foto: Ines Dorrabray</figcaption>', '</figure>',
  '<figure>', '<img src="b.jpg" alt="">', '<figcaption>von Vell am Hafen</figcaption>', '</figure>',
  '<dl>', '<dt>Foto</dt>', '<dd>dpa</dd>', '<dt>Text</dt>', '<dd>epd</dd>', '</dl>', '</main>'];
fs.mkdirSync(where);
fs.writeFileSync(path.join(where, 'index.html'), `<!doctype html><html lang="de"><title>Storm</title>${PARTS.join(where === 'minified' ? '' : '\n')}</html>`);
execFileSync(process.execPath, ['node_modules/pagefind/lib/runner/bin.cjs', '--site', where], { stdio: 'pipe' });

// The site's own script, with files for the network and next to nothing of a page.
globalThis.fetch = async (address) => {
  const bytes = fs.readFileSync(path.join(where, new URL(String(address), 'http://site/').pathname));
  return { ok: true, status: 200, arrayBuffer: async () => Uint8Array.from(bytes).buffer, json: async () => JSON.parse(bytes), text: async () => String(bytes) };
};
globalThis.location = { origin: 'http://site', href: 'http://site/' };
globalThis.window = { location };
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'de' }) };
fs.copyFileSync(path.join(where, 'pagefind/pagefind.js'), path.join(where, 'search.mjs'));
const site = await import(path.resolve(where, 'search.mjs'));
await site.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
await site.init();
const WORDS = ['Ines', 'Dorrabray', 'von', 'Vell', 'Hafen', 'dpa', 'Text', 'epd'];
const found = [];
for (const word of WORDS) {
  if ((await site.search(word)).results.length) found.push(word);
}
console.log(where, '- found:', ...found);
assert.deepEqual(found, where === 'minified' ? ['Ines', 'Dorrabray', 'Vell', 'Hafen', 'Text'] : WORDS);
process.exit(0);
JS
node node_modules/pagefind/lib/runner/bin.cjs --version
node search.mjs minified
node search.mjs lines
echo "as recorded"
