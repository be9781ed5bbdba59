#!/usr/bin/env bash
# The name that a caption gives its figure: the library of Testing Library glues it at a line break ("leave.Photo"), axe-core at a block
# ("leave.Photo"), both read aloud what a closed <details> hides and not the marks of <q>; Chromium is right in all of them.
#
# Expected: aria-labelledby to a figcaption gives one name, for the three carry out one specification (accname).
# Instead:  dom-accessibility-api puts a space at blocks by style and none at a <br>. axe-core puts one at a <br> and none where a <span> is a block by the style sheet, as most
#           credits below captions are. Both leave out what CSS or <q> sets before an element where ("Photo: ", “ ”) Chromium says
#           it, and both say what is folded away in <details>, which Chromium does not. Of ruby Chromium glues base and reading,
#           the others set them apart ("安藤 あんどう 花子"), so that a surname is parted from the first name by three words.
# Matters:  getByRole("figure", {name}) in a newsroom's tests must be given "Boats leave.Photo: Ines", which no reader hears; who corrects
#           the page to satisfy the one breaks it for the other.
# Versions: @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core 24.43.1, dom-accessibility-api
#           0.7.1, axe-core 4.12.1, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 dom-accessibility-api@0.7.1 axe-core@4.12.1 jsdom@29.1.1
cat > said.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';

for (const name of ['dom-accessibility-api', 'axe-core', 'jsdom']) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
}
const captions = { // what stands in the caption: said by Chromium, by dom-accessibility-api, by axe-core
  'Boats leave.<br>Photo: Ines': ['Boats leave. Photo: Ines', 'Boats leave.Photo: Ines', 'Boats leave. Photo: Ines'],
  '<p>Boats leave.</p><p>Photo: Ines</p>': Array(3).fill('Boats leave. Photo: Ines'),
  'Boats leave.<span class="block">Photo: Ines</span>': ['Boats leave. Photo: Ines', 'Boats leave. Photo: Ines', 'Boats leave.Photo: Ines'],
  '<q>We stay</q> <cite class="by">Ines</cite>': ['“We stay” Photo: Ines', 'We stay Ines', 'We stay Ines'],
  'Boats<details><summary>More</summary>Not shown</details>': ['Boats More', 'Boats More Not shown', 'Boats More Not shown'],
  '<ruby>安藤<rt>あんどう</rt></ruby>花子': ['安藤あんどう花子', '安藤 あんどう 花子', '安藤 あんどう 花子'],
};
const html = '<!doctype html><html lang="en"><head><title>Ferries</title><style>.block { display: block } .by::before { content: "Photo: " }</style>'
  + '</head><body>' + Object.keys(captions).map((caption, at) => `<figure id="f${at}" aria-labelledby="c${at}"><figcaption id="c${at}">${caption}`
  + '</figcaption></figure>').join('') + '</body></html>';
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
const seen = [];
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(axe.source);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { document } = new JSDOM(html).window;
  for (const at of Object.keys(captions).keys()) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#f${at}` });
    const { nodes: [node] } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const ofAxe = await page.evaluate((id) => {
      window.axe.setup(document);
      const name = window.axe.commons.text.accessibleText(document.getElementById(id));
      window.axe.teardown();
      return name;
    }, `f${at}`);
    seen.push([node.name.value, computeAccessibleName(document.getElementById(`f${at}`)), ofAxe]);
  }
} finally {
  await browser.close();
}
for (const [caption, names] of Object.entries(captions)) {
  const said = seen.shift();
  console.log(caption, said);
  assert.deepEqual(said, names);
}
console.log('as recorded');
JS
node said.mjs
