#!/usr/bin/env bash
# pyphen breaks "Anne-Marie" as "Anne--" and "Marie", and in Polish as "Anne-" and "-Marie".
#
# Expected: a word is broken at its own hyphen without another one; the dictionaries (LibreOffice's) are made for words
#           between hyphens, which a caller would think the library sees to, as it takes the word whole.
# Instead:  the place behind the hyphen is a break like any other, and wrap() adds its sign: "Anne--", "Marie". German also
#           has the place before the hyphen, Polish has that one alone. inserted() puts soft hyphens on either side of the
#           real one. An address or a credit with a slash gets them too: "Vell/·Post". French leaves the name alone.
# Matters:  captions in narrow columns and in text mails show double names as "Anne--", unless the caller looks for hyphens
#           himself; names with soft hyphens beside the real one are no longer found by a search.
# Versions: pyphen 0.18.1 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check pyphen==0.18.1 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from pyphen import Pyphen

print("pyphen", version("pyphen"))
recorded = {
    "en_US": (("Anne--", "Marie"), "An·ne-·Marie"),
    "de_DE": (("Anne--", "Marie"), "An·ne·-·Ma·rie"),
    "sv": (("Anne--", "Marie"), "An·ne-·Marie"),
    "it": (("Anne--", "Marie"), "An·ne-·Ma·rie"),
    "pl_PL": (("Anne-", "-Marie"), "An·ne·-Ma·rie"),
    "fr": (None, "Anne-Ma·rie"),
}
for language, (broken, marked) in recorded.items():
    words = Pyphen(lang=language)
    seen = words.wrap("Anne-Marie", 6), words.inserted("Anne-Marie", "·")
    print(f"{language:6}", *seen, words.inserted("Vell/Post", "·"))
    assert seen == (broken, marked)
assert Pyphen(lang="de_DE").inserted("Vell/Post", "·") == "Vell/·Post"
print("as recorded")
PY
