#!/usr/bin/env bash
# Django's urlize links the credit "Ines Dorrabray/post.com" to a host named Dorrabray; linkifyjs and Autolinker link "at dawn.Photo: Ines" to dawn.Photo.
#
# Expected: in "Ines Dorrabray/post.com" the address is post.com, or there is none; where the space before "Photo:" was lost there
#           is none.
# Instead:  six linkifiers, four answers. Django takes the surname for the host and the paper for the path:
#           http://Dorrabray/post.com; of "O'Neill/post.com" it makes the host Neill. bleach and linkifyjs link post.com; Jinja,
#           linkify-it and Autolinker nothing. As .photo, .in and .it are endings of domains, a caption glued to its credit,
#           "dawn.Photo:", is an address for linkifyjs and Autolinker, and "Vell.In Sandhaven" for four of the six.
# Matters:  name, slash, web name of the paper is a usual credit, and a lost space before "Photo:" a usual slip. The credit
#           of a published picture then leads to somebody else's site, or nowhere.
# Versions: Django 5.2.19, bleach 6.4.0, Jinja2 3.1.6, linkify-it-py 2.2.0 (PyPI); linkifyjs 4.4.0, autolinker 4.1.5 (npm). Seen
#           on Node 20.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check django==5.2.19 bleach==6.4.0 jinja2==3.1.6 linkify-it-py==2.2.0 2> pip.log || { cat pip.log; exit 1; }
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . linkifyjs@4.4.0 autolinker@4.1.5
cat > link.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const linkify = require('linkifyjs');
const autolinker = require('autolinker');
const hrefs = (html) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
const lines = JSON.parse(process.argv[2]);
console.log(JSON.stringify(lines.map((line) => ({ linkifyjs: linkify.find(line).map(({ href }) => href), Autolinker: hrefs((autolinker.default ?? autolinker).link(line)) }))));
JS
cat > run.py <<'PY'
import json
import re
import subprocess
from importlib.metadata import version

import bleach
import django
from django.conf import settings
from jinja2.utils import urlize as jinja
from linkify_it import LinkifyIt

settings.configure(USE_I18N=False)
django.setup()
from django.utils.html import urlize  # noqa: E402, needs the settings

print(*(f"{name} {version(name)}" for name in ("django", "bleach", "jinja2", "linkify-it-py")))


def hrefs(html):
    return re.findall(r'href="([^"]*)"', html)


POST, DAWN, IN = "http://post.com", "http://dawn.Photo", "http://Vell.In"
recorded = {
    "Photo: Ines Dorrabray/post.com": {"Django": "http://Dorrabray/post.com", "bleach": POST, "linkifyjs": POST},
    "Photo: Sean O'Neill/post.com": {"Django": "http://Neill/post.com", "bleach": POST, "linkifyjs": POST},
    "Boats at dawn.Photo: Ines": {"linkifyjs": DAWN, "Autolinker": DAWN},
    "Tom Vell.In Sandhaven": {"bleach": IN, "linkify-it": IN, "linkifyjs": IN, "Autolinker": IN},
}
javascript = json.loads(subprocess.run(["node", "link.mjs", json.dumps(list(recorded))], capture_output=True, text=True, check=True).stdout)
for (line, expected), others in zip(recorded.items(), javascript):
    seen = {
        "Django": hrefs(urlize(line)),
        "bleach": hrefs(bleach.linkify(line)),
        "Jinja": hrefs(str(jinja(line))),
        "linkify-it": [match.url for match in LinkifyIt().match(line) or []],
        **others,
    }
    print(line, seen)
    assert seen == {library: [expected[library]] if library in expected else [] for library in seen}
print("as recorded")
PY
env/bin/python run.py
