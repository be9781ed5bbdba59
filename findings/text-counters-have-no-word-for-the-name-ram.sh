#!/usr/bin/env bash
# scikit-learn, BM25S and Whoosh have no word for the Hindi names राम (Ram) and रवि (Ravi); of रॉबर्ट (Robert) is left "बर" (bar).
#
# Expected: TfidfVectorizer, CountVectorizer and the search libraries cut a text at spaces and punctuation; two letters make a word.
# Instead:  all three ask Python's \w for what a word is made of. \w does not hold the signs of vowels, and a name in Hindi alternates
#           between consonants and signs: राम is "र" and "म", each one letter, each left out as too short. Of a text of names nothing,
#           or the wrong half, is indexed: "बर" stands for Robert and for Barbara (बर्बरा) alike. Thai loses the end of a name at its
#           upper signs: "เวลล์" (Vell) is "เวลล". The regular expressions of the module "regex" and of ICU count signs in.
# Matters:  two captions are found alike, or nothing is found, without a word; a document of names alone raises "empty vocabulary".
#           Whoever compares captions for doubles by TF-IDF has had no vowels in the languages of India.
# Versions: scikit-learn 1.9.1, bm25s 0.3.16, Whoosh-Reloaded 2.7.5, regex 2026.11.19 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check scikit-learn==1.9.1 bm25s==0.3.16 Whoosh-Reloaded==2.7.5 regex==2026.11.19 2> pip.log || { cat pip.log; exit 1; }
env/bin/python -W ignore - <<'PY'
from importlib.metadata import version

import bm25s
import regex
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from whoosh.analysis import StandardAnalyzer

print(*(f"{name} {version(name)}" for name in ("scikit-learn", "bm25s", "Whoosh-Reloaded", "regex")))
cut = CountVectorizer().build_analyzer()
whoosh = StandardAnalyzer()
for name, words in {"राम": [], "रवि": ["रव"], "रॉबर्ट": ["बर"], "बर्बरा": ["बर", "बर"], "เวลล์": ["เวลล"], "Ines": ["ines"]}.items():
    (counted,) = bm25s.tokenize([name], return_ids=False, show_progress=False)
    print(name, cut(name), counted, [token.text for token in whoosh(name)], regex.findall(r"\w\w+", name))
    assert cut(name) == counted == [token.text for token in whoosh(name)] == words
    assert regex.findall(r"\w\w+", name) == [name]
robert, barbara = TfidfVectorizer().fit_transform(["रॉबर्ट", "बर्बरा"]).toarray()
assert robert @ barbara > 0.999
try:
    TfidfVectorizer().fit(["राम"])
except ValueError as error:
    print(error)
    assert "empty vocabulary" in str(error)
else:
    raise AssertionError
print("as recorded")
PY
