#!/usr/bin/env bash
# minify-html makes "Photo:Ines Dorrabray" of "<b>Photo:</b> <a>Ines Dorrabray</a>" in a <div>, a <figure> or a field of its own.
#
# Expected: a minifier that is on the safe side by default leaves a space between two inline elements, since browsers print it.
# Instead:  the space is deleted where the parent is one that it takes for layout alone: div, figure, section, article, aside,
#           header, footer, blockquote, body, and a text without any parent, as a CMS's field is. Between a word and an element
#           it is kept, so "By <a>Ines</a>" is right beside "<b>By</b> <a>Ines</a>", which is glued. In p, figcaption, li, td,
#           dd, summary and address it is kept. No setting of the package keeps it.
# Matters:  the credit line of many templates is a <div> in a <figure> with two inline elements. The page read by people and by
#           programs says "Photo:Ines" and "Ines DorrabrayReuters", where the source, which the desk checks, is right.
# Versions: minify_html 0.18.1 (PyPI), html-minifier-terser 7.2.0 (npm, for comparison). Seen on Python 3.11, Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . html-minifier-terser@7.2.0
python3 -m venv env
env/bin/pip install -q --no-compile minify_html==0.18.1
cat > compare.mjs <<'JS'
import { minify } from 'html-minifier-terser';
console.log(await minify(process.argv[2], { collapseWhitespace: true }));
JS
cat > glued.py <<'PY'
import subprocess
from importlib.metadata import version

import minify_html

credit, glued = "<b>Photo:</b> <a>Ines Dorrabray</a> <i>Reuters</i>", "<b>Photo:</b><a>Ines Dorrabray</a><i>Reuters</i>"
other = subprocess.run(["node", "compare.mjs", f"<div>{credit}</div>"], capture_output=True, text=True, check=True).stdout.strip()
print("minify_html", version("minify_html"), "- html-minifier-terser:", other)
assert other == f"<div>{credit}</div>"
parents = {name: True for name in "div figure section article aside header footer blockquote body".split()}
parents |= {name: False for name in "p figcaption li td dd summary address".split()}
for name, is_glued in parents.items():
    seen = minify_html.minify(f"<{name}>{credit}</{name}>", keep_closing_tags=True, keep_html_and_head_opening_tags=True)
    print(seen)
    assert (glued in seen) == is_glued and (credit in seen) != is_glued
assert minify_html.minify(credit) == glued
assert minify_html.minify("<div>By <a>Ines</a></div>") == "<div>By <a>Ines</a></div>"
print("as recorded")
PY
env/bin/python glued.py
