#!/usr/bin/env bash
# microdata (PyPI) does not follow itemref: a credit and licence that stand below the picture belong to no picture.
#
# Expected: an item of microdata is what is inside its element and what its itemref names; that is the standard's means for a
#           credit that a layout puts elsewhere. A <data> has the value of its attribute.
# Instead:  itemref is not read. The picture comes back valid and without creditText and license, while the properties below it
#           belong to nothing and are not returned at all. Of <data itemprop="copyrightYear" value="2026">this year</data> the
#           printed words are given; of <time> and <meta> the attribute, as the standard says. extruct, on the same page,
#           gives all of it.
# Matters:  "the page states no credit for this picture" is said of the pages that state it with most care; search engines
#           do follow itemref.
# Versions: microdata 0.8.0, html5lib 1.1, extruct 0.18.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile microdata==0.8.0 html5lib==1.1 extruct==0.18.0
cat > items.py <<'PY'
import json
from importlib.metadata import version

import extruct
import microdata

print("microdata", version("microdata"), "extruct", version("extruct"))
page = """<html><body>
<figure itemscope itemtype="https://schema.org/ImageObject" itemref="credit licence">
<img itemprop="contentUrl" src="https://post.example/a.jpg" alt="Boats"><figcaption itemprop="caption">Tom Vell</figcaption>
<data itemprop="copyrightYear" value="2026">this year</data><time itemprop="dateCreated" datetime="2026-05-14">Thursday</time></figure>
<p id="credit">Photo: <span itemprop="creditText">Ines Dorrabray</span></p>
<p><a id="licence" itemprop="license" href="https://post.example/l">Licence</a></p></body></html>"""
(item,) = microdata.get_items(page)
seen = {name: values[0] for name, values in json.loads(item.json())["properties"].items()}
(full,) = extruct.extract(page, syntaxes=["microdata"])["microdata"]
print(seen, full["properties"], sep="\n")
inside = {"contentUrl": "https://post.example/a.jpg", "caption": "Tom Vell", "dateCreated": "2026-05-14"}
assert seen == inside | {"copyrightYear": "this year"}
assert full["properties"] == inside | {"copyrightYear": "2026", "creditText": "Ines Dorrabray", "license": "https://post.example/l"}
print("as recorded")
PY
env/bin/python items.py
