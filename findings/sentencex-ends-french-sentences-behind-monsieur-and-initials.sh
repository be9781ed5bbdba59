#!/usr/bin/env bash
# sentencex, made for 300 languages, ends a sentence behind "M." (Monsieur) in French, and behind a photographer's initial in French, Spanish,
# Italian and Ukrainian.
#
# Expected: "M. Vell et Mme Quent au port." is one sentence and "Foto de J. Vell" is one, as "Mr. Vell left." and "Photo by J. Vell" are.
# Instead:  whether a single letter with a stop goes with the name behind it depends on the language: in English, German, Dutch,
#           Portuguese, Russian and Swedish it does; in French, Spanish, Italian, Ukrainian and Arabic the sentence ends there. "MM."
#           is known in French, "M." is not; nor is "D." (Don) in Spanish, "ks." (the Reverend) or "Fot." in Polish. So "Le maire, M. Tom
#           Vell, et le Dr Quent." is two sentences, and a credit is two, of which one is a surname.
# Matters:  translations and summaries are made sentence by sentence with it. In French every man with a title begins a sentence, and
#           the initial of a photographer is left with the words before it.
# Versions: sentencex 1.0.32 (PyPI). Seen on Python 3.11, Linux x86-64.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check sentencex==1.0.32 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version

from sentencex import segment

print("sentencex", version("sentencex"))
recorded = {
    ("en", "Mr. Vell left."): ["Mr. Vell left."],
    ("en", "Photo by J. Vell"): ["Photo by J. Vell"],
    ("de", "Foto: J. Vell"): ["Foto: J. Vell"],
    ("ru", "Фото: И. Велев"): ["Фото: И. Велев"],
    ("pt", "Foto: J. Vell"): ["Foto: J. Vell"],
    ("fr", "MM. Vell et Quent au port."): ["MM. Vell et Quent au port."],
    ("fr", "M. Vell et Mme Quent au port."): ["M. ", "Vell et Mme Quent au port."],
    ("fr", "Le maire, M. Tom Vell, et le Dr Quent."): ["Le maire, M. ", "Tom Vell, et le Dr Quent."],
    ("fr", "Photo : J. Vell"): ["Photo : J. ", "Vell"],
    ("es", "Foto de J. Vell"): ["Foto de J. ", "Vell"],
    ("es", "D. José Vell"): ["D. ", "José Vell"],
    ("it", "Foto di G. Vell"): ["Foto di G. ", "Vell"],
    ("uk", "Фото: І. Веля"): ["Фото: І. ", "Веля"],
    ("pl", "Fot. J. Vell"): ["Fot. ", "J. Vell"],
    ("pl", "Obok stoi ks. Jan Vell"): ["Obok stoi ks. ", "Jan Vell"],
}
for (language, text), expected in recorded.items():
    got = list(segment(language, text))
    print(language, got)
    assert got == expected, (language, got)
print("as recorded")
PY
