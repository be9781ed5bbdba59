#!/usr/bin/env bash
# What Chromium hands out as the words of a page (a selection, innerText) has no quotation marks for <q>, "JO GROSSMANN" for "Jo
# Großmann", and a caption glued to a credit that floats.
#
# Expected: words are selected as they are seen: “We stay” with its marks, the credit at the right edge apart from the caption, and
#           a name in capitals by style alone as it was typed.
# Instead:  marks that the browser sets for <q> are no text. A credit that stands apart by float or position is glued in the
#           selection ("at dawn.Photo: Ines") and parted in innerText; one in flex or grid is parted in both. text-transform
#           is carried out: ß is SS, which no program turns back. Of ruby the brackets are left out: "安(an)" is "安an". What
#           a screen reader is given of the same page has the marks of <q>.
# Matters:  readers, agencies and other papers copy from the page, and tests and crawlers with a browser read innerText. The
#           mayor's words are then the paper's, and a check of the credit finds no such name.
# Versions: @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core 24.43.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1
cat > copied.mjs <<'JS'
import assert from 'node:assert';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const pair = (style, parent = '') => `<p style="${parent}">At dawn.<span style="${style}">Photo: Ines</span></p>`;
const expected = { // textContent, innerText, selection
  '<p>The mayor said <q>We stay</q> on Monday.</p>': Array(3).fill('The mayor said We stay on Monday.'),
  '<p style="text-transform: uppercase">Jo Großmann/AP</p>': ['Jo Großmann/AP', 'JO GROSSMANN/AP', 'JO GROSSMANN/AP'],
  [pair('float: right')]: ['At dawn.Photo: Ines', 'At dawn.\nPhoto: Ines', 'At dawn.Photo: Ines'],
  [pair('position: absolute; right: 0')]: ['At dawn.Photo: Ines', 'At dawn.\nPhoto: Ines', 'At dawn.Photo: Ines'],
  [pair('', 'display: grid')]: ['At dawn.Photo: Ines', 'At dawn.\nPhoto: Ines', 'At dawn.\nPhoto: Ines'],
  '<p><ruby>安<rp>(</rp><rt>an</rt><rp>)</rp></ruby></p>': ['安(an)', '安an', '安an'],
};
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  for (const [html, texts] of Object.entries(expected)) {
    await page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    const seen = await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      getSelection().selectAllChildren(paragraph);
      return [paragraph.textContent, paragraph.innerText, getSelection().toString()];
    });
    console.log(html, JSON.stringify(seen));
    assert.deepEqual(seen, texts);
    if (!html.includes('<q>')) continue;
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const spoken = nodes.filter((node) => node.role.value === 'StaticText').map((node) => node.name.value).join('');
    console.log('to a screen reader:', spoken);
    assert.equal(spoken, 'The mayor said “We stay” on Monday.');
  }
} finally {
  await browser.close();
}
console.log('as recorded');
JS
node copied.mjs
