#!/usr/bin/env bash
# WordPress, making blocks of an old story, drops the captions written before its version 3.4; pasted captions of two paragraphs are glued.
#
# Expected: "Convert to blocks" keeps the caption that the site prints.
# Instead:  until 3.4 (2012) the caption was an attribute, [caption caption="Boats leave."]<img …>[/caption], and WordPress prints it so to
#           this day: PHP takes the attribute if there is one, and what stands behind the picture else. The image block's
#           transform knows the second form only. From the first it makes a picture without a caption: the words, with the photographer in
#           them, are in no block, and the story is saved so. Of a pasted figure the caption's two paragraphs come glued
#           ("Boats leave.Photo: Ines"), where "Convert to blocks" keeps them in <p>, and a picture whose caption has a link
#           (the photographer's page) is noted as linked to an address of its own, which it has not. A second picture and
#           a <cite> beside the caption are gone both ways.
# Matters:  an archive's first years are converted story by story when somebody corrects a date; the picture is there, so nobody
#           sees that its credit went.
# Why:      transforms.js takes the caption from shortcode.content alone, and the link from the first <a> of the whole figure.
# Versions: @wordpress/blocks 16.1.0, @wordpress/block-library 11.1.0 (its image block's own transforms and attributes), react 18.3.1,
#           jsdom 29.1.1 (npm). Seen on Node 20. Of the library's other needs one module is put aside: core-data, which GIFs ask.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix . @wordpress/blocks@16.1.0 react@18.3.1 react-dom@18.3.1 jsdom@29.1.1
tar xzf "$(npm pack --silent @wordpress/block-library@11.1.0)"  # the whole library with its needs would be 2 GB
cat > blocks.js <<'JS'
const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!doctype html>', { url: 'https://post.example/' });
Object.assign(global, { window, document: window.document });
for (const name of ['Node', 'HTMLElement', 'Element', 'DOMParser', 'Text', 'DocumentFragment', 'MutationObserver']) global[name] = window[name];
Object.defineProperty(global, 'navigator', { value: window.navigator, configurable: true });
const load = Module._load;
Module._load = (name, ...rest) => (name === '@wordpress/core-data' ? { store: {} } : load(name, ...rest));
for (const level of ['info', 'warn', 'error']) console[level] = () => {};
const say = console.log;
console.log = () => {};

const { registerBlockType, setFreeformContentHandlerName, setUnregisteredTypeHandlerName, rawHandler, pasteHandler } = require('@wordpress/blocks');
const { name, ...image } = JSON.parse(fs.readFileSync('package/build/image/block.json'));
registerBlockType(name, { ...image, transforms: require('./package/build/image/transforms.cjs').default, save: () => null });
registerBlockType('test/text', { apiVersion: 3, title: 'Text', category: 'text', attributes: {}, save: () => null });
setFreeformContentHandlerName('test/text');
setUnregisteredTypeHandlerName('test/text');

const made = (convert, HTML) => {
  const blocks = convert({ HTML });
  assert.deepEqual(blocks.map((block) => block.name), ['core/image']);
  const { url, alt, caption, linkDestination, href } = blocks[0].attributes;
  return { url, alt, caption: String(caption), linkDestination, href };
};
const img = (file) => `<img src="https://post.example/${file}.jpg" alt="Two boats" />`;
const url = 'https://post.example/a.jpg';
const alt = 'Two boats';
const CASES = [
  [rawHandler, `[caption id="attachment_7" width="300" caption="Boats leave. Photo: Ines"]${img('a')}[/caption]`, { caption: '' }],
  [rawHandler, `[caption id="attachment_7" width="300"]${img('a')} Boats leave. Photo: Ines[/caption]`, { caption: 'Boats leave. Photo: Ines' }],
  [rawHandler, `<figure>${img('a')}<figcaption><p>Boats leave.</p><p>Photo: Ines</p></figcaption></figure>`, { caption: '<p>Boats leave.</p><p>Photo: Ines</p>' }],
  [pasteHandler, `<figure>${img('a')}<figcaption><p>Boats leave.</p><p>Photo: Ines</p></figcaption></figure>`, { caption: 'Boats leave.Photo: Ines' }],
  [pasteHandler, `<figure>${img('a')}<figcaption>Photo: <a href="https://ines.example/">Ines</a></figcaption></figure>`,
    { caption: 'Photo: <a href="https://ines.example/">Ines</a>', linkDestination: 'custom' }],
  [rawHandler, `<figure>${img('a')}${img('b')}<figcaption>Boats leave.</figcaption><cite>Ines</cite></figure>`, { caption: 'Boats leave.' }],
];
say('@wordpress/block-library', JSON.parse(fs.readFileSync('package/package.json')).version);
for (const [convert, html, expected] of CASES) {
  const seen = made(convert, html);
  say(`${convert.name}: ${html}\n    caption:`, JSON.stringify(seen.caption), seen.linkDestination ? `link: ${seen.linkDestination} ${seen.href}` : '');
  assert.deepEqual(seen, { url, alt, linkDestination: undefined, href: undefined, ...expected });
}
say('as recorded');
process.exit(0);
JS
node blocks.js
