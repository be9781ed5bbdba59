#!/usr/bin/env bash
# textlint with its HTML plug-in passes captions unread: rules on sentences look at paragraphs, and a figcaption, an <li>, a <td> or an <h1> is none.
#
# Expected: one text gets the same messages in a <p> and in a <figcaption>; a rule that cannot judge an element says so.
# Instead:  the plug-in makes a Paragraph of <p> alone. Rules that ask for paragraphs (sentence length, number of words, number
#           of commas, write-good) find nothing wrong in captions, list items, table cells, headings and <div>s, while
#           rules that ask for strings (misspellings) read all of these. An alt text within a <p> counts as a sentence
#           for the first kind and is unknown to the second.
# Matters:  the captions of a story are green with the very rules that a desk sets up for it, and half of the rules do report
#           on them, so nobody suspects the other half.
# Versions: @textlint/kernel 15.8.0, textlint-plugin-html 1.0.1, textlint-rule-sentence-length 5.2.1,
#           textlint-rule-en-max-word-count 1.0.2, textlint-rule-max-comma 4.0.0, textlint-rule-write-good 2.0.0,
#           textlint-rule-common-misspellings 1.0.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix . @textlint/kernel@15.8.0 textlint-plugin-html@1.0.1 \
    textlint-rule-sentence-length@5.2.1 textlint-rule-en-max-word-count@1.0.2 textlint-rule-max-comma@4.0.0 textlint-rule-write-good@2.0.0 \
    textlint-rule-common-misspellings@1.0.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';
import html from 'textlint-plugin-html';

const require = createRequire(import.meta.url);
const kernel = new TextlintKernel();
const words = `Boats ${'and nets '.repeat(30)}at dawn, with Tom, and Ines, and Mary, and Ann, and Zoe, left, the the end, you recieve them.`;
const places = {
  p: `<p>${words}</p>`,
  figcaption: `<figure><img src="a.jpg" alt="Boats"><figcaption>${words}</figcaption></figure>`,
  li: `<ul><li>${words}</li></ul>`,
  td: `<table><tr><td>${words}</td></tr></table>`,
  h1: `<h1>${words}</h1>`,
  div: `<div>${words}</div>`,
  alt: `<p><img src="a.jpg" alt="${words}"></p>`,
};
const recorded = {
  'sentence-length': ['p', 'alt'],
  'en-max-word-count': ['p', 'alt'],
  'max-comma': ['p', 'alt'],
  'write-good': ['p'],
  'common-misspellings': ['p', 'figcaption', 'li', 'td', 'h1', 'div'],
};
for (const [name, expected] of Object.entries(recorded)) {
  const rule = require(`textlint-rule-${name}`);
  const seen = [];
  for (const [place, text] of Object.entries(places)) {
    const { messages } = await kernel.lintText(text, { ext: '.html', plugins: [{ pluginId: 'html', plugin: html }], rules: [{ ruleId: name, rule: rule.default ?? rule, options: true }] });
    if (messages.length) seen.push(place);
  }
  console.log(name.padEnd(20), 'reports on', seen.join(', '));
  assert.deepEqual(seen, expected);
}
console.log('as recorded');
JS
node run.mjs
