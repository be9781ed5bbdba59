#!/usr/bin/env bash
# Plate opens a picture's alt text as its caption, shows it below the picture, and saves what is written there as the alt text; the alt
# text that the picture had is gone. A picture within a sentence cuts the sentence into two paragraphs.
#
# Expected: a picture in the editor has an alt text and a caption; Markdown knows the first and a title, so the caption goes
#           into the title, or is lost, and the alt text stays.
# Instead:  deserializeMd() makes a node with "caption" of ![Two boats](a.jpg) and no "alt"; serializeMd() of a node with both writes
#           the caption between the brackets and nothing of the alt text. A title goes through. "Left ![B](b.jpg) right" becomes
#           three blocks, and the spaces beside the picture come out as "&#x20;".
# Matters:  an editor who sees the description under the picture takes it for a bad caption and writes "Boats leave. Photo: Ines";
#           that is then the alt text, read aloud with the credit, and no caption is on the page.
# Versions: @platejs/markdown 53.5.3, @platejs/media 53.1.4, platejs 53.3.14, react and react-dom 19.3.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . --legacy-peer-deps @platejs/markdown@53.5.3 @platejs/media@53.1.4 platejs@53.3.14 react@19.3.1 react-dom@19.3.1
cat > swapped.mjs <<'JS'
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { MarkdownPlugin, deserializeMd, serializeMd } from '@platejs/markdown';
import { BaseImagePlugin } from '@platejs/media';
import { createSlateEditor } from 'platejs';

console.log('@platejs/markdown', JSON.parse(readFileSync('node_modules/@platejs/markdown/package.json')).version);
const editor = createSlateEditor({ plugins: [MarkdownPlugin, BaseImagePlugin] });
const [picture] = deserializeMd(editor, '![Two boats](a.jpg "Evening")');
console.log(picture);
assert.deepEqual([picture.type, picture.caption, picture.alt, picture.title], ['img', [{ text: 'Two boats' }], undefined, 'Evening']);
const both = { type: 'img', url: 'a.jpg', alt: 'Two boats', caption: [{ text: 'Boats leave. Photo: Ines' }], children: [{ text: '' }] };
const saved = serializeMd(editor, { value: [both] });
console.log(saved);
assert.equal(saved.trim(), '![Boats leave. Photo: Ines](a.jpg)');
const inline = serializeMd(editor, { value: deserializeMd(editor, 'Left ![B](b.jpg) right.') });
assert.equal(inline.trim(), 'Left&#x20;\n\n![B](b.jpg)\n\n&#x20;right.');
console.log('as recorded');
process.exit(0);
JS
node swapped.mjs
