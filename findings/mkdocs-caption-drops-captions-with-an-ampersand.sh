#!/usr/bin/env bash
# mkdocs-caption drops a caption that has "&" or "<" or emphasis, and a picture within a sentence takes the rest of the sentence into its figure.
#
# Expected: the title of ![Boats](a.jpg "Vell & Quent at dawn") is the caption, as it is for "Boats at dawn", with the sign escaped.
# Instead:  the caption is pasted into a piece of XML and parsed; if that fails, a line goes to the log and the picture stays without
#           caption and without title. So with "AT&T", with "depth < 5 m", and with a line "Figure: seen by *Ines*", of which the
#           end of the emphasis is cut. Of "Text with ![x](e.jpg "Cap") more." the word " more." goes along into the figure, above the
#           caption. The build ends well.
# Matters:  credits are full of "&" and captions of "<i>" and "(left)". The caption alone holds the credit; the picture goes out without.
# Versions: mkdocs-caption 1.3.0, mkdocs 1.6.1, Markdown 3.11.3 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check mkdocs-caption==1.3.0 mkdocs==1.6.1 Markdown==3.11.3 2> pip.log || { cat pip.log; exit 1; }
mkdir docs
printf 'site_name: Post\nplugins:\n  - caption\n' > mkdocs.yml
cat > docs/index.md <<'MD'
![Boats](a.jpg "Boats at dawn. Photo: Ines Dorrabray")

![Boats](b.jpg "Vell & Quent at dawn. Photo: Ines Dorrabray")

![Boats](c.jpg "Berth, depth < 5 m")

Text with ![Boats](d.jpg "Boats at noon") and more.

Figure: Boats seen by *Ines*

![Boats](e.jpg)
MD
env/bin/mkdocs build --quiet --site-dir out 2> log.txt
cat log.txt
env/bin/python - <<'PY'
from importlib.metadata import version
from pathlib import Path

print("mkdocs-caption", version("mkdocs-caption"), "mkdocs", version("mkdocs"), "Markdown", version("Markdown"))
page, log = Path("out/index.html").read_text(encoding="utf-8"), Path("log.txt").read_text(encoding="utf-8")
print(page[page.index("<p><figure") : page.index("</div>", page.index("<p><figure"))])
assert "<figcaption>Figure 1: Boats at dawn. Photo: Ines Dorrabray</figcaption>" in page
assert '<p><img alt="Boats" src="b.jpg"></p>' in page and "Quent" not in page
assert '<p><img alt="Boats" src="c.jpg"></p>' in page and "depth" not in page
assert '<img alt="Boats" src="d.jpg"> and more.<figcaption>' in page
assert '<p><img alt="Boats" src="e.jpg"></p>' in page and "seen by" not in page
assert log.count("Invalid XML in caption") == 3
print("as recorded")
PY
