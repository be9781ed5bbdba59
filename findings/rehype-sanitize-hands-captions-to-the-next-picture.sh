#!/usr/bin/env bash
# rehype-sanitize, as it comes, keeps <picture> and drops <figure>, <figcaption> and <cite>: the caption stands before the next picture.
#
# Expected: an allow list that keeps <picture>, <source>, <img>, <details>, <ruby> and even <tt> also keeps the figure round a
#           picture.
# Instead:  figure, figcaption and cite are not on it; their text stays, bare. "figure, figure" comes out as picture, words,
#           picture, words in one run without a single element or space between: the credit of the first picture is the text
#           right before the second, glued to nothing in particular, and behind a paragraph it is loose text in the body.
# Matters:  a reader, a style sheet or a linter that sees the page afterwards finds pictures without captions, and whoever
#           takes the nearest text for one gives the second picture the first one's credit.
# Versions: rehype-sanitize 6.0.0 with hast-util-sanitize 5.0.2, rehype-parse 9.0.1, rehype-stringify 10.0.1, unified 11.0.5
#           (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . unified@11.0.5 rehype-parse@9.0.1 rehype-sanitize@6.0.0 rehype-stringify@10.0.1 hast-util-sanitize@5.0.2
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { unified } from 'unified';
import parse from 'rehype-parse';
import sanitize, { defaultSchema } from 'rehype-sanitize';
import stringify from 'rehype-stringify';

const figure = (file, words, by) => `<figure><picture><img src="${file}" alt=""></picture><figcaption>${words} <cite>Photo: ${by}</cite></figcaption></figure>`;
const page = figure('a.jpg', 'Boats at dawn.', 'Ines Dorrabray') + figure('b.jpg', 'Nets dry.', 'Tom Vell') + '<details><summary>More</summary><p>Text.</p></details>';
const out = String(await unified().use(parse, { fragment: true }).use(sanitize).use(stringify).process(page));
console.log(out);
assert.equal(out, '<picture><img src="a.jpg" alt=""></picture>Boats at dawn. Photo: Ines Dorrabray'
  + '<picture><img src="b.jpg" alt=""></picture>Nets dry. Photo: Tom Vell<details><summary>More</summary><p>Text.</p></details>');
const names = new Set(defaultSchema.tagNames);
console.log('picture', names.has('picture'), 'tt', names.has('tt'), 'ruby', names.has('ruby'), 'figure', names.has('figure'), 'figcaption', names.has('figcaption'), 'cite', names.has('cite'));
for (const name of ['picture', 'tt', 'ruby', 'details']) assert(names.has(name));
for (const name of ['figure', 'figcaption', 'cite']) assert(!names.has(name));
console.log('as recorded');
JS
node run.mjs
