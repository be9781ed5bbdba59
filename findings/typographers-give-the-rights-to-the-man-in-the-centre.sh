#!/usr/bin/env bash
# "(c)" and "(r)" behind a name mean centre and right in a caption; the typographers of Markdown and Textile make © and ® of it.
#
# Expected: smart typography touches quotes and dashes. Where it makes ©, a holder or a year follows.
# Instead:  "Ines Dorrabray (l), Tom Vell (c) and Mara Quent (r)" becomes "(l), Tom Vell © and Mara Quent ®": the man in the
#           middle is credited with the rights to a picture he is in. Textile does it by default, markdown-it-py
#           (like its model in JavaScript) when "typographer" is on. The alt text of the same picture is left as it was,
#           so caption and alt no longer agree. "(l)" has no sign and stays, which is how one can tell.
# Matters:  a credit parser takes "Tom Vell ©" for a copyright line. Captions with positions are agency routine.
# Versions: textile 4.0.4, markdown-it-py 4.3.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check textile==4.0.4 markdown-it-py==4.3.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import textile
from markdown_it import MarkdownIt

print("textile", version("textile"), "markdown-it-py", version("markdown-it-py"))
CAPTION = "Ines Dorrabray (l), Tom Vell (c) and Mara Quent (r) in Sandhaven."
smart = MarkdownIt("commonmark", {"typographer": True}).enable(["replacements", "smartquotes"])
seen = {
    "textile": textile.textile(CAPTION),
    "markdown-it-py, typographer": smart.render(CAPTION),
    "markdown-it-py, plain": MarkdownIt().render(CAPTION),
    "markdown-it-py, alt": smart.render(f"![{CAPTION}](a.jpg)"),
}
for name, html in seen.items():
    print(f"{name:28} {html.strip()}")
assert "(l), Tom Vell &#169; and Mara Quent &#174;" in seen["textile"]
assert "(l), Tom Vell © and Mara Quent ®" in seen["markdown-it-py, typographer"]
assert CAPTION in seen["markdown-it-py, plain"]
assert f'alt="{CAPTION}"' in seen["markdown-it-py, alt"]
print("as recorded")
PY
