#!/usr/bin/env bash
# html2po (Translate Toolkit) does not hand the translator a credit in <small> or <cite> beside a caption, a summary, or the words of a link.
#
# Expected: each word that the page shows is in the .po file, with its paragraph or alone.
# Instead:  words are taken along with a paragraph, a caption, a <div>, a <span> and some others. Where they stand in none of
#           these they are in no unit: "<figure><img><small>Photo: …</small></figure>", plain words in a figure, <summary> and
#           loose words in <details>; of a link around a picture and words there is the alt text alone. The same credit in
#           <span> is handed over. aria-label is not read either. The page made of the finished translation has these words
#           in the first language; the file counts as done.
# Matters:  the credit is right in the copy that the desk reads and foreign in the other; a reader of the French page opens "Read
#           more" and gets English.
# Versions: translate-toolkit 3.20.4 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile translate-toolkit==3.20.4
cat > units.py <<'PY'
import subprocess
from importlib.metadata import version
from pathlib import Path

from translate.storage.po import pofile

def units(body):
    Path("in.html").write_text(f"<!DOCTYPE html><html><head><title>T</title></head><body>{body}</body></html>")
    subprocess.run(["env/bin/html2po", "--progress=none", "in.html", "out.po"], check=True, stdout=subprocess.DEVNULL)
    return [unit.source for unit in pofile.parsefile("out.po").units if not unit.isheader() and unit.source != "T"]

print("translate-toolkit", version("translate-toolkit"))
image = '<img src="a.jpg" alt="Boats">'
expected = {
    f"<figure>{image}<figcaption>Tom Vell</figcaption><span>Photo: Ines</span></figure>": ["Boats", "Tom Vell", "Photo: Ines"],
    f"<figure>{image}<figcaption>Tom Vell</figcaption><small>Photo: Ines</small></figure>": ["Boats", "Tom Vell"],
    f"<figure>{image}<figcaption>Tom Vell</figcaption><cite>Photo: Ines</cite></figure>": ["Boats", "Tom Vell"],
    f"<figure>{image}Photo: Ines</figure>": ["Boats"],
    f'<a href="b.html">{image}Read the story</a>': ["Boats"],
    "<details><summary>Read more</summary><p>The boats.</p>Loose words.</details>": ["The boats."],
    '<a aria-label="Read more" href="b.html">Next</a>': [],
}
for body, words in expected.items():
    seen = units(body)
    print(body, seen)
    assert seen == words
Path("in.html").write_text(f"<html><body><figure>{image}<figcaption>Tom</figcaption><small>Photo: Ines</small></figure></body></html>")
subprocess.run(["env/bin/html2po", "--progress=none", "in.html", "out.po"], check=True, stdout=subprocess.DEVNULL)
store = pofile.parsefile("out.po")
for unit in store.units:
    if not unit.isheader():
        unit.target = f"[{unit.source}]"
store.savefile("out.po")
subprocess.run(["env/bin/po2html", "--progress=none", "-t", "in.html", "out.po", "out.html"], check=True, stdout=subprocess.DEVNULL)
print(Path("out.html").read_text())
assert all(words in Path("out.html").read_text() for words in ('alt="[Boats]"', ">[Tom]<", "<small>Photo: Ines</small>"))
print("as recorded")
PY
env/bin/python units.py
