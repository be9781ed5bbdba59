#!/usr/bin/env bash
# axe-core names a <figure> by its <figcaption>; Chromium and Testing Library give it no name.
#
# Expected: the accessible name of a figure is its caption, as that of a table is; HTML-AAM said so for years, and many pages on
#           accessibility still do. So a checker, a browser and a test library agree.
# Instead:  HTML-AAM has changed (pull request 2224 of w3c/aria, merged: no name from figcaption). Chromium gives the
#           figure the name "", and the caption is read as text inside. So does the library that computes names for Testing
#           Library, which knows legend, table caption and SVG title. axe-core, in that same Chromium, says the caption.
#           aria-labelledby on the figure gives the name in all three. A picture without alt in a figure with a caption has
#           no name in any of them.
# Matters:  "this figure is captioned" cannot be tested by role and name, and a report that calls a figure named on the word of
#           one tool is refuted by the next. For who hears the page the caption stands behind the picture and does not
#           announce it.
# Versions: @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core 24.43.1, axe-core 4.12.1,
#           @testing-library/dom 10.4.2, dom-accessibility-api 0.7.1 (the newest; the library has an older one inside), jsdom
#           29.1.1 (npm). Seen on Node 20; Debian's Chromium 156 does the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 \
  @testing-library/dom@10.4.2 dom-accessibility-api@0.7.1 axe-core@4.12.1 jsdom@29.1.1
cat > named.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import testing from '@testing-library/dom';
import axe from 'axe-core';
import chromium from '@sparticuz/chromium';
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';

const of = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version;
console.log(['@testing-library/dom', 'dom-accessibility-api', 'axe-core'].map((name) => `${name} ${of(name)}`).join(', '));
const source = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=';
const image = `<img src="${source}" width="40" height="40" alt="A ferry">`;
const html = '<!doctype html><html lang="en"><head><title>Ferries</title></head><body>'
  + `<figure id="a">${image}<figcaption>The ferry at noon</figcaption></figure>`
  + `<figure id="b" aria-labelledby="c">${image}<figcaption id="c">The ferry at noon</figcaption></figure>`
  + `<figure><img id="d" src="${source}" width="40" height="40"><figcaption>The ferry at noon</figcaption></figure>`
  + '<table id="e"><caption>Ferries</caption><tr><th>1</th><td>2</td></tr></table></body></html>';
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
const seen = {};
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(axe.source);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { body } = new JSDOM(html).window.document;
  for (const id of ['a', 'b', 'd', 'e']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${id}` });
    const { nodes: [node] } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const ofAxe = await page.evaluate((name) => {
      window.axe.setup(document);
      const text = window.axe.commons.text.accessibleText(document.getElementById(name));
      window.axe.teardown();
      return text;
    }, id);
    seen[id] = [node.name.value, computeAccessibleName(body.querySelector(`#${id}`)), ofAxe];
    console.log(id, '- Chromium, Testing Library, axe-core:', seen[id]);
  }
  assert.equal(testing.queryAllByRole(body, 'figure', { name: 'The ferry at noon' }).length, 1);
} finally {
  await browser.close();
}
assert.deepEqual(seen, { a: ['', '', 'The ferry at noon'], b: Array(3).fill('The ferry at noon'), d: ['', '', ''], e: Array(3).fill('Ferries') });
console.log('as recorded');
JS
node named.mjs
