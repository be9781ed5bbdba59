#!/usr/bin/env bash
# Snowball's Russian stemmer gives surnames in -ов and -ев one stem in the nominative and another in every other form.
#
# Expected: a stemmer brings the cases of a word together: "Дорабров", "Дораброва", "Дораброву", "Дорабровым" have one stem, as
#           the cases of "Веллин" have.
# Instead:  the ending of the nominative is taken for that of a genitive plural and cut: "Дорабров" has the stem "дорабр", all
#           other cases, the woman's form and the plural have "дорабров". Words of that shorter stem, "Дорабр" and "дорабры",
#           fall together with the nominative. Surnames in -ин do not have it.
# Matters:  captions name a person in the nominative ("Дорабров на пирсе"), credits and sentences in other cases ("фото
#           Дораброва"). A search for one does not find the other, for the most frequent kind of Russian surnames.
# Versions: snowballstemmer 3.1.1 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check snowballstemmer==3.1.1 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import snowballstemmer

print("snowballstemmer", version("snowballstemmer"))
stem = snowballstemmer.stemmer("russian").stemWord
recorded = {
    "дорабр": ["Дорабров", "Дорабр", "дорабры"],
    "дорабров": ["Дораброва", "Дораброву", "Дорабровым", "Дораброве", "Дорабровы", "Дорабровых", "Дорабровой"],
    "санд": ["Сандев"],
    "сандев": ["Сандева", "Сандевым"],
    "веллин": ["Веллин", "Веллина", "Веллину", "Веллиным", "Веллины", "Веллиной"],
}
for expected, forms in recorded.items():
    print(expected.ljust(9), *forms)
    for form in forms:
        assert stem(form.lower()) == expected, form
print("as recorded")
PY
