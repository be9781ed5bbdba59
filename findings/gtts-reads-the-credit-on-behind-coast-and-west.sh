#!/usr/bin/env bash
# gTTS deletes the full stop behind every word in -st (coast, forest, August): the credit is read as the end of the sentence.
#
# Expected: a text-to-speech library that takes "St. Mary" for one phrase does so for the word "St.", and leaves the end of a
#           sentence alone.
# Instead:  the full stop is deleted behind the letters st, dr, mr, ms, sr, jr, prof, mrs and msgr in any capitals, wherever a word
#           ends in them. "walks along the coast. Photo: Ines" is sent to be spoken as "walks along the coast Photo: Ines",
#           in one piece, since that full stop was also where the text would have been cut. So with last, past, west, east,
#           forest, protest, arrest, priest, artist, August. And a hyphen at the end of a line goes, with the line: a caption
#           set as "Anne-" and "Marie Vell" is spoken "AnneMarie Vell".
# Matters:  papers offer stories to be heard. Those who listen have no line break and no small print to tell the caption from
#           the credit; the full stop is all.
# Versions: gTTS 2.5.4 (PyPI). Nothing is sent: only its own preparation of the text runs. Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile gTTS==2.5.4
cat > spoken.py <<'PY'
from importlib.metadata import version

from gtts.tokenizer import Tokenizer, pre_processors, tokenizer_cases

def spoken(text):
    for prepare in (pre_processors.tone_marks, pre_processors.end_of_line, pre_processors.abbreviations, pre_processors.word_sub):
        text = prepare(text)  # the four that gTTS() runs unless told otherwise, in its order
    cases = [tokenizer_cases.tone_marks, tokenizer_cases.period_comma, tokenizer_cases.colon, tokenizer_cases.other_punctuation]
    return [part.strip() for part in Tokenizer(cases).run(text) if part.strip()]

print("gTTS", version("gTTS"))
expected = {
    "Tom Vell at St. Mary. Photo Ines": ["Tom Vell at St Mary", "Photo Ines"],
    "Tom Vell on the pier. Photo Ines": ["Tom Vell on the pier", "Photo Ines"],
    "Tom Vell on the coast. Photo Ines": ["Tom Vell on the coast Photo Ines"],
    "The fire in the west. The priest. The artist. Photo Ines": ["The fire in the west The priest The artist Photo Ines"],
    "Boats lost in AUGUST. Ines Dorrabray": ["Boats lost in AUGUST Ines Dorrabray"],
    "Anne-\nMarie Vell": ["AnneMarie Vell"],
}
for words, parts in expected.items():
    print(repr(words), spoken(words))
    assert spoken(words) == parts
print("as recorded")
PY
env/bin/python spoken.py
