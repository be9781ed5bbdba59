#!/usr/bin/env bash
# Showdown makes a link of a picture whose alt text has brackets: "![Tom Vell [left] on the pier](a.jpg)" prints "!" and a link.
#
# Expected: brackets in pairs are allowed in an alt text, as in a link's text; CommonMark says so, and editors write them:
#           "[left]", "[sic]".
# Instead:  Showdown's rule for links allows them, its rule for pictures does not. So it is no picture but an exclamation mark
#           and a link to the picture's file, with the alt text for its words: the picture is gone from the page, its alt text
#           printed. With a backslash before the brackets the picture is right. With a title ("Boats at dawn") it goes the
#           same way, and the title moves to the link.
# Matters:  agencies put positions and additions by the editor into brackets. marked, from the same source, shows the picture.
# Versions: showdown 2.1.0, marked 18.2.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . showdown@2.1.0 marked@18.2.1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import showdown from 'showdown';
import { marked } from 'marked';

const { version } = (await import('node:module')).createRequire(import.meta.url)('showdown/package.json');
console.log('showdown', version);
const html = (source) => new showdown.Converter().makeHtml(source);
const recorded = {
  '![Tom Vell [left] on the pier](a.jpg)': '<p>!<a href="a.jpg">Tom Vell [left] on the pier</a></p>',
  '![Tom Vell [left] on the pier](a.jpg "Boats at dawn")': '<p>!<a href="a.jpg" title="Boats at dawn">Tom Vell [left] on the pier</a></p>',
  '![Tom Vell \\[left\\] on the pier](a.jpg)': '<p><img src="a.jpg" alt="Tom Vell [left] on the pier" /></p>',
  '![Tom Vell (left) on the pier](a.jpg)': '<p><img src="a.jpg" alt="Tom Vell (left) on the pier" /></p>',
};
for (const [source, expected] of Object.entries(recorded)) {
  console.log(source, '->', html(source));
  assert.equal(html(source), expected);
  assert.match(marked.parse(source), /<img src="a.jpg" alt="Tom Vell [[(]left[\])] on the pier"/);
}
console.log('as recorded');
JS
node run.mjs
