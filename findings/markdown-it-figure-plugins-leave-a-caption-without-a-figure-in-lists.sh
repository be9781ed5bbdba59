#!/usr/bin/env bash
# Two figure plug-ins of markdown-it, in a list, print the caption without the figure: <li><img><figcaption>….
#
# Expected: a picture with a caption is a figure wherever it stands, or it is left alone.
# Instead:  in a list without empty lines paragraphs are hidden tokens. markdown-it-image-figures and
#           markdown-it-implicit-figures rename the paragraph to a figure, which stays hidden, and put the figcaption into it,
#           which shows. The result is invalid: a figcaption that belongs to nothing, for browsers a bare word run on behind
#           the picture. With an empty line between the items all is right.
# Matters:  lists are how galleries are written in Markdown. Checkers and credit readers that go by <figure> find no picture
#           with a caption.
# Versions: markdown-it 14.1.0, markdown-it-image-figures 2.1.1, markdown-it-implicit-figures 0.12.0 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . markdown-it@14.1.0 markdown-it-image-figures@2.1.1 markdown-it-implicit-figures@0.12.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import MarkdownIt from 'markdown-it';
import imageFigures from 'markdown-it-image-figures';
import implicitFigures from 'markdown-it-implicit-figures';

const tight = '- ![Boats](a.jpg "Boats at dawn.")\n- ![Nets](b.jpg "Nets dry.")';
const loose = tight.replace('\n', '\n\n');
for (const [name, plugin] of [['markdown-it-image-figures', imageFigures], ['markdown-it-implicit-figures', implicitFigures]]) {
  const html = (source) => new MarkdownIt().use(plugin, { figcaption: 'title' }).render(source);
  console.log(name, html(tight).replace(/\n/g, ''));
  assert.equal(html(tight).split('<figcaption>').length - 1, 2);
  assert.equal(html(tight).split('<figure>').length - 1, 0);
  assert.equal(html(loose).split('<figure>').length - 1, 2);
}
console.log('as recorded');
JS
node run.mjs
