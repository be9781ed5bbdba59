#!/usr/bin/env bash
# vobject reads the first of several nicknames of a vCard, drops the others, and writes the card without them.
#
# Expected: NICKNAME is a list of names with commas between them, as CATEGORIES is; the library keeps all values of CATEGORIES,
#           and of the parts of N (two given names), and what it does not change it writes back.
# Instead:  "NICKNAME:Red,Skipper" has the value "Red", and serialize() writes "NICKNAME:Red", for versions 3.0 and 4.0. In the
#           same card "CATEGORIES:Photo,Desk" has two values and is written with both. Nothing is raised.
# Matters:  address books of a picture desk keep the names by which photographers sign there; a program that changes a
#           telephone number deletes them.
# Versions: vobject 0.9.9 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check vobject==0.9.9 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import vobject

print("vobject", version("vobject"))
CARD = "BEGIN:VCARD\r\nVERSION:{}\r\nN:Dorrabray;Ines,Maria;;;\r\nFN:Ines Dorrabray\r\nNICKNAME:Red,Skipper\r\nCATEGORIES:Photo,Desk\r\nTEL:1\r\nEND:VCARD\r\n"
for number in ("3.0", "4.0"):
    card = vobject.readOne(CARD.format(number))
    card.tel.value = "2"
    written = card.serialize().splitlines()
    print(number, repr(card.nickname.value), card.categories.value, card.n.value.given, [line for line in written if line[:4] in ("NICK", "CATE", "TEL:")])
    assert (card.nickname.value, card.categories.value, card.n.value.given) == ("Red", ["Photo", "Desk"], ["Ines", "Maria"])
    assert "NICKNAME:Red" in written and "CATEGORIES:Photo,Desk" in written
    assert "Skipper" not in card.serialize()
print("as recorded")
PY
