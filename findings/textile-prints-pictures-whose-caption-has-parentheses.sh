#!/usr/bin/env bash
# Textile (Python) prints the source of a picture instead of the picture if its alt text has parentheses.
#
# Expected: !a.jpg(Tom Vell (left) on the pier)! is a picture with that text, as the same markup is in JavaScript's
#           textile-js.
# Instead:  the alt text may not hold a closing parenthesis. With one, the whole is no picture, and readers see "!a.jpg(Tom
#           Vell (left) on the pier)!". An entity in place of the sign comes out doubly escaped.
# Matters:  positions in a caption and agencies behind a name ("(AP)") stand in parentheses; the two implementations disagree,
#           so a preview in the browser shows the picture that the server does not.
# Versions: textile 4.0.4 (PyPI); textile-js 2.1.1 (npm). Seen on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check textile==4.0.4 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . textile-js@2.1.1
cat > run.py <<'PY'
from importlib.metadata import version
import textile

print("textile", version("textile"))
recorded = {
    "!a.jpg(Tom Vell on the pier)!": '<p><img alt="Tom Vell on the pier" src="a.jpg" title="Tom Vell on the pier" /></p>',
    "!a.jpg(Tom Vell (left) on the pier)!": "<p>!a.jpg(Tom Vell (left) on the pier)!</p>",
    "!a.jpg(Boats at dawn (AP))!": "<p>!a.jpg(Boats at dawn (AP))!</p>",
}
for source, html in recorded.items():
    print(source, "->", textile.textile(source).strip())
    assert textile.textile(source).strip() == html
print("with entities:", textile.textile("!a.jpg(Tom Vell &#40;left&#41; on the pier)!").strip())
assert 'alt="Tom Vell (left)' not in textile.textile("!a.jpg(Tom Vell &#40;left&#41; on the pier)!")
PY
cat > run.mjs <<'JS'
import assert from 'node:assert';
import textile from 'textile-js';

for (const words of ['Tom Vell (left) on the pier', 'Boats at dawn (AP)']) {
  const html = textile(`!a.jpg(${words})!`);
  console.log('textile-js:', html);
  assert(html.includes(`alt="${words}"`));
}
console.log('as recorded');
JS
env/bin/python run.py
node run.mjs
