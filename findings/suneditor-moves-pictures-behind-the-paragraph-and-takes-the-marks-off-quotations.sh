#!/usr/bin/env bash
# SunEditor, opening a story, moves a picture out of its sentence behind the paragraph, takes <picture> apart so that a <source> without an
# address is left, and takes the quotation marks off what is in <q>.
#
# Expected: an editor with a picture plug-in that is given a story and asked for it hands it back, or says what it cannot hold.
# Instead:  figures with their captions come through, with several notes of the editor's own in data attributes (and the bytes of the file
#           as "0"). "Left <img> right." becomes a paragraph "Left  right." and a figure after it. Of <picture> the element goes and the
#           <source> stays, without its srcset: a child that a figure may not have. <q>, <cite> and <small> are unwrapped: a
#           quotation has its marks from <q> alone, so "We stay", said the mayor, is now the paper's own claim.
# Matters:  an open and a save are enough. Large screens lose their version of the picture; what somebody said is printed as a fact.
# Versions: suneditor 3.3.3 (the newest), @sparticuz/chromium 147.0.0 (a Chromium without a window, 60 MB; linux-x64), puppeteer-core
#           24.43.1, esbuild 0.28.2 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TMPDIR="$work"  # where the browser unpacks itself
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . suneditor@3.3.3 @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1   esbuild@0.28.2 @esbuild/linux-x64@0.28.2
echo 'import suneditor from "suneditor"; import plugins from "suneditor/plugins"; Object.assign(window, { suneditor, plugins });' > editor.js
cat > saved.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { buildSync } from 'esbuild';
import puppeteer from 'puppeteer-core';

console.log('suneditor', JSON.parse(readFileSync('node_modules/suneditor/package.json')).version);
const built = buildSync({ entryPoints: ['editor.js'], bundle: true, write: false, format: 'iife', loader: { '.css': 'empty' }, logLevel: 'error' });
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: 'shell' });
try {
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><textarea id="story"></textarea>');
  await page.evaluate(built.outputFiles[0].text);
  await page.evaluate(async () => {
    window.editor = window.suneditor.create(document.getElementById('story'), { plugins: window.plugins, buttonList: [['image', 'link']] });
    await new Promise((resolve) => { setTimeout(resolve, 1000); });
  });
  const saved = (html) => page.evaluate((story) => {
    window.editor.$.html.set(story);
    return window.editor.$.html.get().replace(/ (data-se-[a-z-]+|style|width|height)="[^"]*"/g, '');
  }, html);
  const [whole, inline, picture, quotation] = [
    await saved('<figure><img src="a.jpg" alt="Two boats"><figcaption>Boats leave.</figcaption></figure>'),
    await saved('<p>Left <img src="a.jpg" alt="A gull"> right.</p>'),
    await saved('<figure><picture><source srcset="a.webp"><img src="a.jpg" alt="Two boats"></picture><figcaption>Boats leave.</figcaption></figure>'),
    await saved('<p>The mayor: <q>We stay</q>, <cite>Post</cite> <small>AP</small></p>'),
  ];
  console.log([whole, inline, picture, quotation].join('\n'));
  assert.equal(whole, '<figure><img src="a.jpg" alt="Two boats"><figcaption>Boats leave.</figcaption></figure>');
  assert(/^<p>Left\s+right\.<\/p><div [^>]*><figure><img src="a.jpg" alt="A gull"/.test(inline));
  assert.equal(picture, '<figure><source><img src="a.jpg" alt="Two boats"><figcaption>Boats leave.</figcaption></figure>');
  assert.equal(quotation, '<p>The mayor: We stay, Post AP</p>');
} finally {
  await browser.close();
}
console.log('as recorded');
process.exit(0);
JS
node saved.mjs
