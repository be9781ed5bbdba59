#!/usr/bin/env bash
# Headlines and captions in capitals are common in Portuguese, Italian and Icelandic papers, and a word in quotation marks
# may end in Ã, À or Ð. One would expect a repairer of mojibake to leave such right words alone, as it leaves "AMANHÃ" alone
# without the quotation mark. ftfy takes the letter and the closing mark behind it for two halves of one: the word is
# respelt AND loses its quotation mark (in a text that has no mojibake at all), or gets a letter of another alphabet.
# A desk that runs every caption through it prints AMANHÔ, which is no word.
#
# Seen with: ftfy 6.3.1 (PyPI). Run: bash THIS. Ends 0 and "as recorded" while it is so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install -q --no-compile ftfy==6.3.1
cat > words.py <<'PY'
from importlib.metadata import version
from ftfy import fix_encoding, fix_text

print("ftfy", version("ftfy"))
seen = {}
for words in ("AMANHÃ", "SÃO PAULO", "CITÀ", "VIÐ", "“AMANHÃ”", "O JORNAL DIZ “AMANHÃ” E SAI", "VIÐ\xa0SJÓINN"):
    seen[words] = fix_encoding(words)
    print(repr(words), "->", repr(seen[words]), "" if seen[words] == words else "CHANGED")
assert all(seen[words] == words for words in ("AMANHÃ", "SÃO PAULO", "CITÀ", "VIÐ"))
assert seen["“AMANHÃ”"] == "“AMANHÔ"
assert seen["O JORNAL DIZ “AMANHÃ” E SAI"] == "O JORNAL DIZ “AMANHÔ E SAI"
changed = seen["VIÐ\xa0SJÓINN"]
assert "Р" in changed and "Ð" not in changed, changed
print("as recorded")
PY
env/bin/python words.py
