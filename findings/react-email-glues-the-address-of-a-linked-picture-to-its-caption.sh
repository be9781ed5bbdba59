#!/usr/bin/env bash
# React Email, making the plain-text part of a letter, glues the address of a linked picture to the first word of the caption, so that
# the link leads to a page that is not there, and leaves out every alt text.
#
# Expected: plainText gives what a reader without pictures needs: the alt text in the place of a picture, as html-to-text (which does
#           the work) gives links their words, and a space or a line between two things.
# Instead:  of <a href="https://post.example/a"><img alt="Two boats"></a><figcaption>Boats leave.</figcaption> there is left
#           "https://post.example/aBoats leave.": programs for mail make one link of it, to /aBoats. Pictures are skipped by a
#           setting of React Email's own, alt text and all, and the link that held nothing else is left as a bare address; a
#           figure and its caption are inline to html-to-text, so nothing comes between. A caption in a <p> is safe.
# Matters:  newsletters link their lead picture to the story. Who reads them as text, or has them read aloud, is led to an error and
#           is not told what the picture shows.
# Versions: @react-email/render 2.3.1, react and react-dom 19.3.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @react-email/render@2.3.1 react@19.3.1 react-dom@19.3.1
cat > letter.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { render } from '@react-email/render';
import { createElement as h } from 'react';

console.log('@react-email/render', JSON.parse(readFileSync('node_modules/@react-email/render/package.json')).version);
const picture = h('a', { href: 'https://post.example/a' }, h('img', { src: 'a.jpg', alt: 'Two boats' }));
const text = (caption) => render(h('div', null, h('p', null, 'Good morning.'), h('figure', null, picture, caption), h('p', null, 'Next.')), { plainText: true });
const figcaption = await text(h('figcaption', null, 'Boats leave. ', h('small', null, 'Photo: Ines Dorrabray')));
const paragraph = await text(h('p', null, 'Boats leave.'));
console.log(JSON.stringify(figcaption), JSON.stringify(paragraph));
assert.equal(figcaption, 'Good morning.\n\nhttps://post.example/aBoats leave. Photo: Ines Dorrabray\n\nNext.');
assert.equal(new URL(figcaption.match(/https:\S+/)[0]).pathname, '/aBoats');
assert(paragraph.includes('https://post.example/a\n\nBoats leave.') && !paragraph.includes('Two boats'));
console.log('as recorded');
process.exit(0);
JS
node letter.mjs
