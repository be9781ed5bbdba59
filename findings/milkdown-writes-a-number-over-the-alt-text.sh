#!/usr/bin/env bash
# Milkdown, with its own picture block, replaces the alt text of each picture by "1.00": it keeps the size to which one has drawn it there.
#
# Expected: an editor of Markdown that opens ![Two boats at a pier](a.jpg "Boats leave.") and saves it writes the same.
# Instead:  ![1.00](a.jpg "Boats leave."). The image block shows the title as the caption and has a handle to change the height; the
#           ratio has to be kept somewhere, and Markdown has no place for it, so it goes where the alt text was. What is no number
#           there is read as 1 and forgotten. Nothing need be touched: opening and saving is enough. A picture within a line of words
#           is another node and keeps its alt text, as all do without the block (it is part of Crepe, the ready-made editor).
# Matters:  every alt text of a story is gone with the first correction of a comma; "1.00" is read aloud to those who do not see
#           the picture, and a check for missing alt texts is content. "0.75" is one that somebody has made smaller.
# Versions: @milkdown/kit 7.22.1 (the newest), jsdom 29.1.1 (npm). Seen on Node 20. What it does is in its image-block/schema.ts.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @milkdown/kit@7.22.1 jsdom@29.1.1
cat > saved.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

console.log('@milkdown/kit', JSON.parse(readFileSync('node_modules/@milkdown/kit/package.json')).version);
const { window } = new JSDOM('<!doctype html><div id="root"></div>', { pretendToBeVisual: true });
for (const name of ['document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'MathMLElement', 'ShadowRoot', 'MutationObserver', 'DOMParser',
  'Event', 'CustomEvent', 'requestAnimationFrame', 'cancelAnimationFrame']) globalThis[name] = window[name];
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'getSelection']) globalThis[name] = window[name].bind(window);
Object.assign(globalThis, { window, innerHeight: 600 });
const { Editor, defaultValueCtx, rootCtx } = await import('@milkdown/kit/core');
const { imageBlockComponent } = await import('@milkdown/kit/component/image-block');
const { commonmark } = await import('@milkdown/kit/preset/commonmark');
const { getMarkdown } = await import('@milkdown/kit/utils');

const story = '![Two boats at a pier](a.jpg "Boats leave. Photo: Ines Dorrabray")\n\nText ![A gull](b.jpg "Evening") text.\n';
const saved = async (...plugins) => {
  const editor = Editor.make().config((context) => {
    context.set(rootCtx, document.getElementById('root'));
    context.set(defaultValueCtx, story);
  });
  for (const plugin of plugins) editor.use(plugin);
  await editor.create();
  return editor.action(getMarkdown());
};
assert.equal(await saved(commonmark), story);
const written = await saved(commonmark, imageBlockComponent);
console.log(written);
assert.equal(written, story.replace('Two boats at a pier', '1.00'));
console.log('as recorded');
process.exit(0);
JS
node saved.mjs
