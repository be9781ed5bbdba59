#!/usr/bin/env bash
# html2text breaks a picture whose alt text has a line break, and glues the caption to the picture before it.
#
# Expected: an alt text over two source lines (any formatter of HTML makes them) becomes one line of Markdown, and the figcaption a
#           paragraph of its own.
# Instead:  the wrapping of lines, which is on by default, makes of the line break an empty line inside the brackets of ![…](…): by
#           the rules of Markdown that is two paragraphs and no picture, so the alt text comes out as text with stray brackets
#           and the address stands on the page. With bodywidth=0 the picture survives. Either way a figcaption without <p>
#           follows the closing bracket with no space.
# Matters:  newsletters, archives and chat bots get their Markdown this way; the page loses the picture, and "(a.jpg)Boats" is what
#           remains of a caption.
# Versions: html2text 2025.4.15, markdown-it-py 4.0.0 (to render), markdownify 1.2.3 (for comparison) (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3 markdown-it-py==4.0.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import html2text
import markdownify
from markdown_it import MarkdownIt

print(*(f"{name} {version(name)}" for name in ("html2text", "markdownify", "markdown-it-py")))
one = '<figure><img src="a.jpg" alt="Boats leave the harbour at dawn"><figcaption>Boats. Photo: Ines Dorrabray</figcaption></figure>'
two = one.replace("harbour at", "harbour\n     at")
seen = {name: html2text.html2text(html).strip() for name, html in (("one line", one), ("two lines", two))}
for name, text in seen.items():
    print(f"html2text, alt on {name}: {text!r}")
    print(f"  rendered: {MarkdownIt().render(text)!r}")
other = markdownify.markdownify(two).strip()
print(f"markdownify, alt on two lines: {other!r}")
assert seen["one line"] == "![Boats leave the harbour at dawn](a.jpg)Boats. Photo: Ines Dorrabray"
assert "harbour\n\n" in seen["two lines"]
assert "<img" in MarkdownIt().render(seen["one line"])
assert "<img" not in MarkdownIt().render(seen["two lines"])
assert "<img" in MarkdownIt().render(html2text.html2text(two, bodywidth=0))
assert "(a.jpg)Boats" in MarkdownIt().render(seen["two lines"])
assert "<img" in MarkdownIt().render(other) and ")\n\nBoats" in other
print("as recorded")
PY
