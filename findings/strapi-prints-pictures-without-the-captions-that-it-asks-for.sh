#!/usr/bin/env bash
# Strapi's renderer of rich text prints a picture without its caption, and one marked as decoration (alternativeText "") without an alt.
#
# Expected: Strapi's media library has two fields for words, "alternativeText" and "caption", and its blocks editor puts both into
#           the story's JSON with each picture. The renderer of the same makers prints both: a figure with its caption.
# Instead:  @strapi/blocks-react-renderer prints <img src alt> alone: the caption, and with it the credit, is in the data and on no
#           page. An empty alternativeText becomes no alt attribute at all, so that a screen reader says the file's name where the
#           desk had said that there is nothing to say. Only who replaces the picture block knows.
# Matters:  editors fill in the caption, see it in the library, and no check of the data finds anything missing.
# Versions: @strapi/blocks-react-renderer 1.0.2 (the newest), react and react-dom 18.3.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @strapi/blocks-react-renderer@1.0.2 react@18.3.1 react-dom@18.3.1
cat > blocks.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

console.log('@strapi/blocks-react-renderer', JSON.parse(readFileSync('node_modules/@strapi/blocks-react-renderer/package.json')).version);
const print = (words) => renderToStaticMarkup(createElement(BlocksRenderer, { content: [
  { type: 'paragraph', children: [{ type: 'text', text: 'Story.' }] },
  { type: 'image', image: { name: 'a.jpg', url: 'a.jpg', width: 800, height: 600, ...words }, children: [{ type: 'text', text: '' }] },
] }));
const full = print({ alternativeText: 'Two boats', caption: 'Boats leave. Photo: Ines Dorrabray/AP' });
const decoration = print({ alternativeText: '', caption: null });
console.log(full, decoration);
assert.equal(full, '<p>Story.</p><img src="a.jpg" alt="Two boats"/>');
assert.equal(decoration, '<p>Story.</p><img src="a.jpg"/>');
console.log('as recorded');
JS
node blocks.mjs
