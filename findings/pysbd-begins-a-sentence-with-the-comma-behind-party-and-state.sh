#!/usr/bin/env bash
# pySBD ends a sentence behind "R-Ky." and begins the next one with the comma that follows.
#
# Expected: no sentence begins with a comma. pySBD knows the agencies' short forms of states: "Lexington, Ky., Mayor Jo Vell"
#           is one sentence to it.
# Instead:  with party and hyphen in front, as American papers write it ("Sen. Jo Vell, R-Ky., and …"), the same short form
#           ends one, comma or not: ", and Rep. Ida Quent, D-Wis." is a sentence. N.Y. and other doubled initials are safe.
#           Photographers' initials behind a slash are cut off too: "AP Photo/J." and "Scott Lee" are two sentences, though
#           "Photo by J. Scott Lee" is one.
# Matters:  captions of politics are full of both. Whatever takes the last sentence for the credit gets "Scott Lee" alone.
# Versions: pysbd 0.3.4 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile pysbd==0.3.4
cat > sentences.py <<'PY'
from importlib.metadata import version
import pysbd

print("pysbd", version("pysbd"))
cut = pysbd.Segmenter(language="en", clean=False).segment
CASES = {
    "Sen. Jo Vell, R-Ky., and Rep. Ida Quent, D-Wis., walk.": ["Sen. Jo Vell, R-Ky.", ", and Rep. Ida Quent, D-Wis.", ", walk."],
    "Lexington, Ky., Mayor Jo Vell walks.": ["Lexington, Ky., Mayor Jo Vell walks."],
    "Rep. Ida Quent, D-N.Y., walks.": ["Rep. Ida Quent, D-N.Y., walks."],
    "They walk. AP Photo/J. Scott Lee": ["They walk.", "AP Photo/J.", "Scott Lee"],
    "They walk. Photo by J. Scott Lee": ["They walk.", "Photo by J. Scott Lee"],
}
for words, sentences in CASES.items():
    found = [each.strip() for each in cut(words)]
    print(found)
    assert found == sentences
print("as recorded")
PY
env/bin/python sentences.py
