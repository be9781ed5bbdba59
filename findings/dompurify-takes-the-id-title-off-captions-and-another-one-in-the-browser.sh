#!/usr/bin/env bash
# DOMPurify takes id="title", "images" or "links" off a caption and leaves the aria-labelledby that points to it; in a browser it takes
# "timeline" and "domain" too, on a server not.
#
# Expected: <figure aria-labelledby="title"><figcaption id="title"> is harmless and comes through; if an id has to go, so does what
#           points to it; and the same story is cleaned to the same HTML on the server and in the browser.
# Instead:  an id goes, in silence, if a property of that name is found on a document or a form: title, images, links, head, dir, name,
#           length, style, scripts, anchors, role, target, location … (caption, credit, photo and author stay). The figure's
#           aria-labelledby, aria-describedby, the links to "#title" and a map's name stay and point to nothing: the figure has no
#           name any more. And which ids go depends on whose DOM it is: with jsdom on Node "timeline", "fonts", "domain", "part" and
#           "all" come through, in Chromium they go, and each new property of browsers takes one more id out of stories that are there.
# Matters:  figures and charts named by their caption are read out without a name; a page made on the server differs from what its
#           own script makes of it.
# Why:      against DOM clobbering (SANITIZE_DOM, on by default) it asks "value in document || value in form", a live list.
# Versions: dompurify 3.5.0, jsdom 29.1.1, @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64),
#           puppeteer-core 24.43.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dompurify@3.5.0 jsdom@29.1.1 @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1
cat > clean.mjs <<'JS'
import assert from 'node:assert';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const IDS = ['title', 'images', 'links', 'head', 'dir', 'name', 'length', 'style', 'scripts', 'anchors', 'role', 'target', 'location',
  'timeline', 'fonts', 'domain', 'part', 'all', 'caption', 'credit', 'photo', 'author', 'chart', 'table'];
const story = (id) => `<figure aria-labelledby="${id}"><img alt="Two boats" src="a.jpg"><figcaption id="${id}">Boats leave.</figcaption></figure>`;
const onServer = createDOMPurify(new JSDOM('').window);
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  console.log('DOMPurify', onServer.version, await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Storm</title>');
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.js' });
  const cleaned = { server: [], browser: [] };
  for (const id of IDS) {
    const made = { server: onServer.sanitize(story(id)), browser: await page.evaluate((html) => window.DOMPurify.sanitize(html), story(id)) };
    for (const [where, html] of Object.entries(made)) {
      assert(html.includes(`aria-labelledby="${id}"`));
      if (!html.includes(` id="${id}"`)) cleaned[where].push(id);
    }
  }
  console.log('taken off on the server:', ...cleaned.server, '\nin the browser besides:', ...cleaned.browser.filter((id) => !cleaned.server.includes(id)));
  assert.deepEqual(cleaned, { server: IDS.slice(0, 13), browser: IDS.slice(0, 18) });
  console.log(onServer.sanitize(story('title')));
} finally {
  await browser.close();
}
console.log('as recorded');
JS
node clean.mjs
