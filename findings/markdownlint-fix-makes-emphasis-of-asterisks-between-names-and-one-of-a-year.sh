#!/usr/bin/env bash
# markdownlint, told to mend what it finds, makes emphasis of the asterisks between a photographer and an agency, a 1 of a year, and
# takes the full stop off a name's initial.
#
# Expected: what is mended reads the same to readers of the page: spaces, blank lines, kinds of marks.
# Instead:  a lone "*" with spaces round it is a plain asterisk in Markdown, and a pair of them is taken for emphasis gone wrong:
#           "Ines Dorrabray * AP * Reuters" becomes "Ines Dorrabray *AP* Reuters", which prints the agency in italics and no asterisk.
#           A paragraph "1984. The year …" is a list to Markdown, which prints 1984; it becomes "1.", and the year is gone. "## Photos:
#           Ines D." loses the full stop. All three are among the default rules and all are mended without being asked one by one.
# Matters:  stories kept as Markdown run such a tool on each commit; a year and a credit line change in a commit named "formatting".
# Versions: markdownlint 0.40.0, markdown-it 14.1.0 (npm; the latter to print). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . markdownlint@0.40.0 markdown-it@14.1.0
cat > mended.mjs <<'JS'
import assert from 'node:assert';
import MarkdownIt from 'markdown-it';
import { applyFixes, getVersion } from 'markdownlint';
import { lint } from 'markdownlint/sync';

console.log('markdownlint', getVersion());
const html = (text) => new MarkdownIt().render(text).trim();
const expected = {
  'Ines Dorrabray * AP * Reuters\n': ['MD037', '<p>Ines Dorrabray * AP * Reuters</p>', '<p>Ines Dorrabray <em>AP</em> Reuters</p>'],
  '1984. The year of the fire.\n': ['MD029', '<ol start="1984">\n<li>The year of the fire.</li>\n</ol>', '<ol>\n<li>The year of the fire.</li>\n</ol>'],
  '## Photos: Ines D.\n': ['MD026', '<h2>Photos: Ines D.</h2>', '<h2>Photos: Ines D</h2>'],
};
for (const [text, [rule, before, after]] of Object.entries(expected)) {
  const source = `# Boats\n\n${text}`;
  const found = lint({ strings: { text: source }, config: { default: true } }).text;
  const mended = applyFixes(source, found).split('\n').slice(2).join('\n');
  console.log(JSON.stringify(text), '->', JSON.stringify(mended));
  assert.deepEqual([...new Set(found.map((each) => each.ruleNames[0]))], [rule]);
  assert.deepEqual([html(text), html(mended)], [before, after]);
}
console.log('as recorded');
JS
node mended.mjs
