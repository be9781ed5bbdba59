#!/usr/bin/env bash
# xss (js-xss) takes the address off a picture that lies beside the page: src="a.jpg" becomes src, while "./a.jpg" and "/a.jpg" stay.
#
# Expected: the sanitizer lets pictures with relative addresses through; "a.jpg", "./a.jpg" and "pictures/a.jpg" are relative in
#           the same way, and capitals in "HTTPS://" say nothing.
# Instead:  an address that does not begin with one of a list (http://, https://, /, ./, ../ among them) is emptied. The
#           picture stays as <img src alt="Boats">, with its caption and its credit below. So it is with "?id=7", with links, and
#           with HTTPS:// in capitals. <figure> and <figcaption> are on the list of elements; <picture> and <time> are not,
#           and are printed as text round the picture and in the caption.
# Matters:  exports of stories, and Markdown, have their pictures beside the page. Every word of the story comes through, the
#           pictures do not, and captions stand below nothing.
# Versions: xss 1.0.17 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xss@1.0.17
cat > run.mjs <<'JS'
import assert from 'node:assert';
import xss from 'xss';

const kept = ['./a.jpg', '../a.jpg', '/a.jpg', '//post.example/a.jpg', 'https://post.example/a.jpg'];
const emptied = ['a.jpg', 'pictures/a.jpg', '?id=7', 'HTTPS://post.example/a.jpg'];
const figure = (attribute) => `<figure><img ${attribute} alt="Boats"><figcaption>Boats at dawn. Photo: Ines Dorrabray</figcaption></figure>`;
for (const address of [...kept, ...emptied]) {
  const seen = xss(figure(`src="${address}"`));
  console.log(seen);
  assert.equal(seen, figure(kept.includes(address) ? `src="${address}"` : 'src'));
}
const rich = xss('<picture><img src="/a.jpg" alt="Boats"></picture><figcaption>On <time>Friday</time>, <cite>Ines</cite></figcaption>');
console.log(rich);
assert.equal(rich, '&lt;picture&gt;<img src="/a.jpg" alt="Boats">&lt;/picture&gt;<figcaption>On &lt;time&gt;Friday&lt;/time&gt;, <cite>Ines</cite></figcaption>');
console.log('as recorded');
JS
node run.mjs
