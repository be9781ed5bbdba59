#!/usr/bin/env bash
# langid finds German, French and Dutch captions in capitals to be English: of capitals it knows next to nothing.
#
# Expected: a language identifier folds case, or is less sure of capitals.
# Instead:  its features are pieces of text as it was trained on, nearly all in small letters. Of "DIE BOOTE VERLASSEN DEN
#           HAFEN" it knows none, and nothing is English: German, French and Dutch captions in capitals, and the empty string,
#           get one and the same answer with one and the same score. (A few pieces in capitals are known: "FOTO: …" can be
#           Spanish.) The same words in small letters are right. py3langid, its successor with the same interface, answers all
#           of them right.
# Matters:  agencies, archives and television write slugs, names and whole captions in capitals. A desk that takes the
#           caption's language from langid (for xml:lang, hyphenation, a screen reader's voice) has them all spoken in
#           English.
# Versions: langid 1.1.6, py3langid 0.4.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check langid==1.1.6 py3langid==0.4.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import langid
import py3langid

print("langid", version("langid"), "py3langid", version("py3langid"))
captions = {
    "DIE BOOTE VERLASSEN DEN HAFEN IM MORGENGRAUEN": "de",
    "LES BATEAUX QUITTENT LE PORT AVANT LE MATIN": "fr",
    "DE BOTEN VERLATEN DE HAVEN IN DE OCHTEND": "nl",
}
nothing = langid.classify("")
print("the empty string:", nothing)
assert nothing[0] == "en"
for caption, language in captions.items():
    print(f"{caption}: langid {langid.classify(caption)}, in small letters {langid.classify(caption.lower())[0]};"
          f" py3langid {py3langid.classify(caption)[0]}")
    assert langid.classify(caption) == nothing
    assert langid.classify(caption.lower())[0] == language
    assert py3langid.classify(caption)[0] == language
print("as recorded")
PY
