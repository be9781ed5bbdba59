#!/usr/bin/env bash
# MJML writes an alt text that stands in single quotation marks between double ones, as it is: a nickname cuts it, and its words become attributes.
#
# Expected: alt='Tom "Red" Vell' is well-formed in MJML as in HTML and XML; the page says alt="Tom &quot;Red&quot; Vell".
# Instead:  the value is taken over letter by letter and put between double marks: alt="Tom "Red" Vell", which a browser reads
#           as the alt text "Tom " and the two attributes red" and vell". title and the pictures of a carousel (which are
#           printed more than once) do the same. Validation is content. With &quot; in double marks all is well, for the entity
#           is taken over as it is, too.
# Matters:  a template that prints alt texts between single marks, to spare itself the double ones, is right in HTML and wrong
#           here; and the alt text is what a mail shows while its pictures are not loaded.
# Versions: mjml 5.4.1, parse5 8.0.0 (npm; the latter to read the result). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . mjml@5.4.1 parse5@8.0.0
cat > run.mjs <<'JS'
import assert from 'node:assert';
import mjml from 'mjml';
import { parseFragment } from 'parse5';

const mail = (inner) => `<mjml><mj-body><mj-section><mj-column>${inner}</mj-column></mj-section></mj-body></mjml>`;
const words = 'alt=\'Tom "Red" Vell\'';
const files = {
  'double marks': ['<mj-image src="a.jpg" alt="Tom &quot;Red&quot; Vell"/>', 'Tom "Red" Vell', 1],
  'single marks': [`<mj-image src="a.jpg" ${words}/>`, 'Tom ', 1],
  carousel: [`<mj-carousel><mj-carousel-image src="a.jpg" ${words}/></mj-carousel>`, 'Tom ', 2],
};
for (const [name, [source, expected, least]] of Object.entries(files)) {
  const { html, errors } = await mjml(mail(source), { validationLevel: 'strict' });
  const tags = html.match(/<img[^>]*src="a\.jpg"[^>]*>|<img[^>]*alt="Tom[^>]*>/g);
  const read = tags.map((tag) => Object.fromEntries(parseFragment(tag).childNodes[0].attrs.map(({ name, value }) => [name, value])));
  console.log(name.padEnd(13), read.map((one) => one.alt), 'further:', Object.keys(read[0]).filter((key) => key.includes('"')));
  assert.equal((errors ?? []).length, 0);
  assert.ok(read.length >= least);
  for (const one of read) {
    assert.equal(one.alt, expected);
    assert.equal('red"' in one, expected === 'Tom ');
  }
}
console.log('as recorded');
JS
node run.mjs
