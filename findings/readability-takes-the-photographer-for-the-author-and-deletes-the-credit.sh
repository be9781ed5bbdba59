#!/usr/bin/env bash
# Readability (the reader mode of Firefox) takes the photo credit for the story's by-line and removes it from the caption.
#
# Expected: in reader mode caption and credit stay below the picture; the by-line is the writer's.
# Instead:  the first element whose class or id contains "author" or "byline", or that has itemprop=author, is the by-line, inside
#           a figcaption too, and is cut out of the page. "By Ines Dorrabray" then stands above a story she only photographed,
#           the picture has no credit, and the writer's by-line, which comes later, remains in the text. With
#           <meta name="author"> nothing of this happens, so one line in the head decides about a credit in the body.
# Matters:  lead pictures stand before the by-line on most news pages, and "photo-author" or schema.org's author inside the
#           ImageObject are what CMS write. Whoever archives or syndicates by Readability loses the credit that was paid for.
# Versions: @mozilla/readability 0.6.0, jsdom 29.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @mozilla/readability@0.6.0 jsdom@29.1.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const version = (name) => createRequire(import.meta.url)(name + '/package.json').version;
console.log('@mozilla/readability', version('@mozilla/readability'), 'jsdom', version('jsdom'));
const story = '<p>The ferry left Sandhaven at dawn on Monday, and the harbour was quiet, as it had been for weeks, said Mara Quent, who has sold the tickets there for thirty years and knows the crews by name.</p>'.repeat(5);
const read = (credit, head = '') => {
  const page = `<!doctype html><html lang="en"><head><title>Ferry leaves Sandhaven at last</title>${head}</head><body><article>
    <h1>Ferry leaves Sandhaven at last</h1><figure><img src="boat.jpg" alt="A ferry"><figcaption>Boats at dawn. ${credit}</figcaption></figure>
    <p class="byline">By Tom Vell</p>${story}</article></body></html>`;
  const out = new Readability(new JSDOM(page, { url: 'https://post.example/ferry' }).window.document).parse();
  return { byline: out.byline, caption: JSDOM.fragment(out.content).querySelector('figcaption').textContent.trim(), writer: out.textContent.includes('By Tom Vell') };
};
const forms = ['<span class="photo-author">Ines Dorrabray/Sandhaven Post</span>', '<span class="photo-byline">Ines Dorrabray/Sandhaven Post</span>',
  '<span itemprop="author">Ines Dorrabray/Sandhaven Post</span>'];
for (const form of forms) {
  const seen = read(form);
  console.log(form, '\n  ->', seen);
  assert.deepEqual(seen, { byline: 'Ines Dorrabray/Sandhaven Post', caption: 'Boats at dawn.', writer: true });
}
const plain = read('<span class="credit">Ines Dorrabray/Sandhaven Post</span>');
const meta = read(forms[0], '<meta name="author" content="Tom Vell">');
console.log('class "credit":', plain, '\nwith meta author:', meta);
assert.deepEqual(plain, { byline: 'By Tom Vell', caption: 'Boats at dawn. Ines Dorrabray/Sandhaven Post', writer: false });
assert.equal(meta.byline, 'Tom Vell');
assert.equal(meta.caption, 'Boats at dawn. Ines Dorrabray/Sandhaven Post');
console.log('as recorded');
JS
node run.mjs
