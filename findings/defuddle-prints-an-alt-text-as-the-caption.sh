#!/usr/bin/env bash
# Defuddle (the reader of a web clipper) prints the alt text of a figure as a caption if it has none, and drops a credit that stands beside the caption.
#
# Expected: a figure without a caption stays without; an alt text is for those who do not see the picture. What stands in the
#           figure beside the caption is kept or put behind it.
# Instead:  <figure><img alt="Two boats at a pier"></figure> becomes the same with <figcaption>Two boats at a pier</figcaption>;
#           one whose caption is hidden with aria-hidden, too. In a <p> the picture gets no caption. A credit in a <span> or
#           <p> before or behind the figcaption is dropped where the caption is a sentence, and kept where it is two words. Of
#           two pictures in a figure the second is dropped, while the caption goes on saying "left" and "right".
# Matters:  clipped stories, and Markdown made of them, show as the paper's caption what the paper never printed, twice if a
#           screen reader reads it, and the credit that was printed is not there.
# Versions: defuddle 0.19.4, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix . defuddle@0.19.4 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const words = (text) => `<p>${text.repeat(6)}</p>`;
const page = (inner) => `<!doctype html><html lang="en"><head><title>Boats</title></head><body><article><h1>Boats at dawn</h1>${words('The boats came in with full nets, and the harbour was busy. ')}${inner}${words('Prices fell on the market after that, and nobody knew why. ')}</article></body></html>`;
const picture = (name, alt) => `<img src="${name}.jpg" alt="${alt}">`;
const one = picture('a', 'Two boats at a pier');
const files = {
  'no caption': [`<figure>${one}</figure>`, ['a'], ['Two boats at a pier']],
  'caption out of reach': [`<figure>${one}<figcaption aria-hidden="true">Tom Vell. Photo: Ines</figcaption></figure>`, ['a'], ['Two boats at a pier']],
  'in a paragraph': [`<p>${one}</p>`, ['a'], []],
  'credit in the caption': [`<figure>${one}<figcaption>Tom Vell. <small>Photo: Ines</small></figcaption></figure>`, ['a'], ['Tom Vell. Photo: Ines']],
  'credit before it': [`<figure>${one}<span>Photo: Ines</span><figcaption>Tom Vell, left, at dawn.</figcaption></figure>`, ['a'], ['Tom Vell, left, at dawn.'], false],
  'credit behind it': [`<figure>${one}<figcaption>Tom Vell, left, at dawn.</figcaption><p>Photo: Ines</p></figure>`, ['a'], ['Tom Vell, left, at dawn.'], false],
  'short caption': [`<figure>${one}<span>Photo: Ines</span><figcaption>Tom Vell.</figcaption></figure>`, ['a'], ['Tom Vell.'], true],
  'two pictures': [`<figure>${one}${picture('b', 'Nets')}<figcaption>Left Tom, right Ann. Photos: Ines</figcaption></figure>`, ['a'], ['Left Tom, right Ann. Photos: Ines']],
};
for (const [name, [source, pictures, captions, credited = captions.join().includes('Ines')]] of Object.entries(files)) {
  const { content } = await Defuddle(new JSDOM(page(source), { url: 'https://post.example/1' }).window.document, 'https://post.example/1');
  const { document } = new JSDOM(content).window;
  const seen = [...document.querySelectorAll('figcaption')].map((caption) => caption.textContent.trim());
  console.log(name.padEnd(22), seen, 'credit anywhere:', content.includes('Ines'));
  assert.deepEqual([...document.querySelectorAll('img')].map((img) => img.getAttribute('src').at(-5)), pictures);
  assert.deepEqual(seen, captions);
  assert.equal(content.includes('Ines'), credited);
}
console.log('as recorded');
JS
node run.mjs 2> warnings.log || { cat warnings.log; exit 1; }
