#!/usr/bin/env bash
# @contentful/rich-text-from-markdown drops Markdown's hard line breaks: a caption and its credit on the next line become one word,
# "dawn.Photo:", and a link round a picture becomes a link without words.
#
# Expected: a hard break (two spaces or a backslash at the end of the line) is a line break in rich text, "\n", as a soft break is.
# Instead:  the hard break is left out and the words on its sides are in two texts beside each other, with nothing between.
#           Without the two spaces the line break stays. Pictures are left out, as the documents say, unless a function is
#           given for them; a link that holds one stays, with nothing in it to be seen or read out. HTML in the Markdown, a
#           <figure> with its caption, is left out whole.
# Matters:  it is the way by which Markdown archives are brought into that CMS. Captions, credits, verse and addresses are what
#           hard breaks are set in, and no count of paragraphs shows the loss.
# Versions: @contentful/rich-text-from-markdown 16.2.2, rich-text-html-renderer 17.2.3, rich-text-plain-text-renderer 17.2.1 (npm).
#           Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @contentful/rich-text-from-markdown@16.2.2 \
  @contentful/rich-text-html-renderer@17.2.3 @contentful/rich-text-plain-text-renderer@17.2.1
cat > brought.cjs <<'JS'
const assert = require('node:assert');
const { readFileSync } = require('node:fs');
const { richTextFromMarkdown } = require('@contentful/rich-text-from-markdown');
const { documentToHtmlString } = require('@contentful/rich-text-html-renderer');
const { documentToPlainTextString } = require('@contentful/rich-text-plain-text-renderer');

for (const name of ['from-markdown', 'html-renderer', 'plain-text-renderer']) {
  console.log(name, JSON.parse(readFileSync(`node_modules/@contentful/rich-text-${name}/package.json`)).version);
}
const expected = {
  'Tom Vell at dawn.\nPhoto: Ines': ['<p>Tom Vell at dawn.\nPhoto: Ines</p>', 'Tom Vell at dawn.\nPhoto: Ines'],
  'Tom Vell at dawn.  \nPhoto: Ines': ['<p>Tom Vell at dawn.Photo: Ines</p>', 'Tom Vell at dawn.Photo: Ines'],
  'Tom Vell at dawn.\\\nPhoto: Ines': ['<p>Tom Vell at dawn.Photo: Ines</p>', 'Tom Vell at dawn.Photo: Ines'],
  '*Tom Vell*  \n*Ines*': ['<p><i>Tom Vell</i><i>Ines</i></p>', 'Tom VellInes'],
  'Before [![Boats](a.jpg)](https://post.example) behind': ['<p>Before <a href="https://post.example"></a> behind</p>', 'Before  behind'],
};
(async () => {
  for (const [markdown, texts] of Object.entries(expected)) {
    const document = await richTextFromMarkdown(markdown);
    const seen = [documentToHtmlString(document), documentToPlainTextString(document)];
    console.log(JSON.stringify(markdown), seen);
    assert.deepEqual(seen, texts);
  }
  const { content } = await richTextFromMarkdown('<figure><img src="a.jpg"><figcaption>Tom Vell</figcaption></figure>');
  assert.deepEqual(content, []);
  console.log('as recorded');
})();
JS
node brought.cjs
