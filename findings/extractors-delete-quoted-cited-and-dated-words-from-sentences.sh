#!/usr/bin/env bash
# goose3 and trafilatura take words out of the middle of sentences: those in <time>, and with goose3 in <q>, <cite>, <abbr>, <mark> …
#
# Expected: inline markup changes nothing of the text; at most the tags go.
# Instead:  goose3 knows a handful of inline elements and deletes the others with their words: "The group that calls itself Isil"
#           becomes "The group that calls itself", "told the Post" becomes "told the". trafilatura deletes <time>, a name or date
#           that a CMS marks for machines. The sentence closes over the gap. (goose3's issue 190 told it of <small>, which is kept now.)
# Matters:  what is quoted (<q>), cited (<cite>) and dated (<time>) is what a check of names and captions against the story looks for:
#           "the name is not in the story" is then wrong.
# Versions: goose3 3.1.22, trafilatura 2.3.1 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pip==26.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/pip install -q --no-compile trafilatura==2.3.1 goose3==3.1.22 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import logging
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
from goose3 import Goose
from trafilatura import extract

print("goose3", version("goose3"), "trafilatura", version("trafilatura"))


def page(element):
    sentence = (f"<p>The boat that came from <{element}>Sandhaven</{element}> at dawn on Monday was a quiet one, said Mara Quent,"
                " who has sold the tickets at the pier for thirty years and knows the crews by name.</p>")
    return f"<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>{sentence * 5}</article></body></html>"


lost = {"goose3": [], "trafilatura": []}
for element in "a abbr b bdi cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var".split():
    for name, text in (("goose3", Goose().extract(raw_html=page(element)).cleaned_text), ("trafilatura", extract(page(element)))):
        if "Sandhaven" not in text:
            assert "came from at dawn" in text, text[:80]
            lost[name].append(element)
for name, elements in lost.items():
    print(f"{name}: 'The boat that came from at dawn' for", *(f"<{one}>" for one in elements))
assert {"abbr", "cite", "data", "del", "dfn", "ins", "mark", "q", "s", "time", "u"} <= set(lost["goose3"])
assert not {"a", "b", "em", "i", "span", "strong"} & set(lost["goose3"])
assert lost["trafilatura"] == ["time"]
print("as recorded")
PY
