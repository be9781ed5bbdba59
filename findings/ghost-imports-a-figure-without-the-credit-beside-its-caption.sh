#!/usr/bin/env bash
# Ghost's importer (kg-html-to-lexical) keeps of a figure one picture and its figcaption: a credit beside the caption and the second picture are gone.
#
# Expected: what the picture card cannot hold becomes paragraphs or cards of its own, as text behind a picture in a paragraph
#           does, and as every <div> does.
# Instead:  a figure is taken for its first <img> and its <figcaption>, and the rest is dropped without a word: the second
#           picture with its alt text, and a <p>, <span>, <small> or <div> with the credit between picture and caption or behind
#           it. The caption that said "left" and "right" of two pictures stays under one. The same picture and credit in
#           a <div> keep all their words.
# Matters:  many content systems print the credit in an element of its own beside the caption; stories that are
#           moved to Ghost, or posted to it as HTML through its API, arrive without credits.
# Versions: @tryghost/kg-html-to-lexical 1.3.5 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix . @tryghost/kg-html-to-lexical@1.3.5
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';

const { htmlToLexical } = createRequire(import.meta.url)('@tryghost/kg-html-to-lexical');
const picture = (name) => `<img src="https://post.example/${name}.jpg" alt="Boats ${name}">`;
const caption = '<figcaption>Boats at dawn.</figcaption>';
const credit = 'Photo: Ines Dorrabray';
const files = {
  'credit in the caption': [`<figure>${picture('a')}<figcaption>Boats at dawn. <small>${credit}</small></figcaption></figure>`, 'a', true],
  'span before the caption': [`<figure>${picture('a')}<span>${credit}</span>${caption}</figure>`, 'a', false],
  'p behind the caption': [`<figure>${picture('a')}${caption}<p>${credit}</p></figure>`, 'a', false],
  'small beside, no caption': [`<figure>${picture('a')}<small>${credit}</small></figure>`, 'a', false],
  'two pictures': [`<figure>${picture('a')}${picture('b')}<figcaption>Boats at dawn, left and right. ${credit}</figcaption></figure>`, 'a', true],
  'the same in a div': [`<div>${picture('a')}<span>${credit}</span></div>`, 'a', true],
  'in a paragraph': [`<p>${picture('a')} ${credit}</p>`, 'a', true],
};
for (const [name, [html, pictures, kept]] of Object.entries(files)) {
  const { root } = htmlToLexical(html);
  const text = JSON.stringify(root);
  const cards = root.children.filter((one) => one.type === 'image');
  console.log(name.padEnd(25), root.children.map((one) => one.type).join(', ').padEnd(16), 'credit kept:', text.includes(credit));
  assert.equal(cards.map((one) => one.alt.split(' ')[1]).join(''), pictures);
  assert.equal(text.includes(credit), kept);
}
console.log('as recorded');
JS
node run.mjs
