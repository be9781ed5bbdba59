#!/usr/bin/env bash
# Milkdown deletes every picture that has no title, since a fix release of the library below it: "Text ![A gull](b.jpg) text." is saved as
# "Text  text.".
#
# Expected: nothing that is in a story is lost by a third figure of a version number, of a library that the editor does not name.
# Instead:  remark says title: null where Markdown has no title; Milkdown's picture declares its title to be a string and hands null on.
#           Nobody looked, for ProseMirror looked at declared types in JSON alone. Since prosemirror-model 1.25.12 (21 September
#           2026) it looks whenever a node is made, and raises. Milkdown catches that, writes to the browser's console and goes on
#           without the node. With 1.25.11 the same Milkdown keeps all pictures; with a title ("Evening") both do. The picture block
#           of Milkdown, which calls the title caption, fails alike.
# Matters:  most pictures in Markdown have no title. The editor opens the story without them, and saving makes it so; the alt texts are
#           gone with the pictures, their captions in the next paragraph stay. A fresh install is enough to bring it about.
# Versions: @milkdown/kit 7.22.1 (the newest) with prosemirror-model 1.25.13 (what npm installs) and 1.25.11, jsdom 29.1.1 (npm).
#           Seen on Node 20; the change stands in prosemirror-model's list of changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > saved.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><div id="root"></div>', { pretendToBeVisual: true });
for (const name of ['document', 'Node', 'Element', 'HTMLElement', 'MutationObserver', 'Event', 'CustomEvent']) globalThis[name] = window[name];
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'getSelection']) globalThis[name] = window[name].bind(window);
Object.assign(globalThis, { window, innerHeight: 600 });
const { Editor, defaultValueCtx, rootCtx } = await import('@milkdown/kit/core');
const { commonmark } = await import('@milkdown/kit/preset/commonmark');
const { getMarkdown } = await import('@milkdown/kit/utils');
const editor = Editor.make().config((context) => {
  context.set(rootCtx, document.getElementById('root'));
  context.set(defaultValueCtx, 'Text ![A gull](b.jpg) and ![A boat](c.jpg "Evening") text.');
});
await editor.use(commonmark).create();
console.log(JSON.parse(readFileSync('node_modules/prosemirror-model/package.json')).version, editor.action(getMarkdown()).trim());
process.exit(0);
JS
for model in 1.25.11 1.25.13; do
  mkdir "$model"
  cp saved.mjs "$model"
  echo "{\"overrides\": {\"prosemirror-model\": \"$model\"}}" > "$model/package.json"
  (cd "$model" && npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @milkdown/kit@7.22.1 jsdom@29.1.1)
  (cd "$model" && node saved.mjs 2> errors) | tee -a seen
done
grep -q "Expected value of type string for attribute title on type image, got null" 1.25.13/errors
test ! -s 1.25.11/errors
diff seen - <<'TEXT'
1.25.11 Text ![A gull](b.jpg) and ![A boat](c.jpg "Evening") text.
1.25.13 Text  and ![A boat](c.jpg "Evening") text.
TEXT
echo "as recorded"
