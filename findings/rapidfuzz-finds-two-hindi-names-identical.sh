#!/usr/bin/env bash
# RapidFuzz and thefuzz, with their usual preparation of the text, find the Hindi names रवि (Ravi) and रवा (Rava) identical, and Müller
# unlike Müller.
#
# Expected: default_process lowers the letters and takes out punctuation; names are compared by their letters.
# Instead:  everything that is neither letter nor figure becomes a space, and a vowel written as a sign on its consonant (India, Thailand's
#           upper vowels, the points of Arabic) is to this table no letter. रवि and रवा are both "रव": 100 of 100. राम (Ram) and
#           रमा (Rama), three different signs in another order, keep "र म" and "रम". Thai and pointed Arabic names are cut up;
#           so is a Müller whose ü is typed as u and a sign: "mu ller", 77 of 100 beside the other. Without the preparation all is
#           compared as it stands. thefuzz prepares unasked in ratio-like functions (token_sort_ratio).
# Matters:  this is how lists of photographers are cleaned of doubles: two people become one, in the scripts of a fifth of mankind,
#           with the highest score that there is. It looks at whole letters (é, ü) rightly, so no test in Latin letters shows it.
# Versions: RapidFuzz 3.14.6, thefuzz 0.22.1 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check RapidFuzz==3.14.6 thefuzz==0.22.1 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

import thefuzz.fuzz
from rapidfuzz import fuzz, process, utils

print("RapidFuzz", version("RapidFuzz"), "thefuzz", version("thefuzz"))
prepared = {"रवि": "रव", "रवा": "रव", "राम": "र म", "रमा": "रम", "ทิม": "ท ม", "محمَد": "محم د", "Mu\u0308ller": "mu ller", "Müller": "müller"}
for name, words in prepared.items():
    print(repr(name), repr(utils.default_process(name)))
    assert utils.default_process(name) == words
assert fuzz.ratio("रवि", "रवा") < 67 and fuzz.ratio("रवि", "रवा", processor=utils.default_process) == 100
assert thefuzz.fuzz.token_sort_ratio("रवि", "रवा") == 100
best = process.extractOne("रवि", ["रवा", "रवि दास"], scorer=fuzz.ratio, processor=utils.default_process)
print(best)
assert best == ("रवा", 100.0, 0)
assert fuzz.ratio("Müller", "Mu\u0308ller", processor=utils.default_process) < 80
print("as recorded")
PY
