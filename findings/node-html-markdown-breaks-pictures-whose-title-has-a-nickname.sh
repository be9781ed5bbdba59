#!/usr/bin/env bash
# node-html-markdown writes a picture's title and alt text unescaped: a nickname in quotation marks, and the picture is text.
#
# Expected: a converter to Markdown escapes what has a meaning in Markdown; in words it does so ("5 \* 3").
# Instead:  attributes are put in as they are. title='Tom "Red" Vell' becomes ![Boats](a.jpg "Tom "Red" Vell"), which no
#           Markdown reader takes for a picture: the source is printed as text. An alt text with an empty line in it is torn
#           into two paragraphs. Turndown, from the same HTML, writes pictures that come back unchanged.
# Matters:  older editors (WordPress among them) keep caption or credit in the title of the picture, and nicknames are written
#           just so. The page shows raw Markdown in place of the picture.
# Versions: node-html-markdown 2.0.0, turndown 7.2.5, marked 18.2.1 (to read the result) (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . node-html-markdown@2.0.0 turndown@7.2.5 marked@18.2.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

console.log('node-html-markdown', JSON.parse(readFileSync('node_modules/node-html-markdown/package.json')).version);
const cases = {
  'plain title': ['<p><img src="a.jpg" alt="Boats" title="Photo: Ines Dorrabray"></p>', true],
  'nickname in the title': ['<p><img src="a.jpg" alt="Boats" title="Tom &quot;Red&quot; Vell"></p>', false],
  'empty line in the alt': ['<p><img src="a.jpg" alt="Boats at dawn.\n\nPhoto: Ines Dorrabray"></p>', false],
};
for (const [name, [html, picture]] of Object.entries(cases)) {
  const markdown = NodeHtmlMarkdown.translate(html);
  const other = new TurndownService().turndown(html);
  console.log(name.padEnd(22), JSON.stringify(markdown), '->', JSON.stringify(marked.parse(markdown)), '| turndown', JSON.stringify(other));
  assert.equal(marked.parse(markdown).includes('<img'), picture);
  assert(marked.parse(other).includes('<img'));
}
assert.equal(NodeHtmlMarkdown.translate('<p>5 * 3 *and* 2</p>').includes('\\*'), true);
console.log('as recorded');
JS
node run.mjs
