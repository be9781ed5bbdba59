#!/usr/bin/env bash
# eSpeak NG, reading Portuguese, takes names in capitals for Roman numbers: "MC Vell" is "mil e cem Vell", "Washington DC" is "… seiscentos".
#
# Expected: a synthesiser that reads "Elizabeth II" as a number keeps to what stands as a number in that language; Spanish, French
#           and Italian voices read MC, DC, MD and LIV letter by letter.
# Instead:  the two Portuguese voices take any word of capitals that is a Roman number for one: MC is 1100, DC 600,
#           MD 1500, MI 1001, CV 105, DI 501, LIV 54. Other voices have a limit on length or value; XL is "forty" to Spanish and
#           French ones, too. Portuguese lists CC and CD as words, so that "CC BY 4.0" is read well. In English a credit in
#           capitals, "XI JIE/XINHUA", is "roman eleven Jie".
# Matters:  it is the voice of NVDA and of Orca, as installed, for readers of Portuguese who do not see. Every second caption from Brazil's
#           music pages has an MC, and the name is not to be had from what is heard.
# Versions: eSpeak NG 1.52.0 in espeakng-loader 0.2.4 (PyPI; the library and its data). Seen on Python 3.11, linux-x64. Compared are the
#           phonemes of the word and of the number in figures.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check espeakng-loader==0.2.4 2> pip.log || { cat pip.log; exit 1; }
cat > speak.py <<'PY'
import ctypes

import espeakng_loader

voice = ctypes.CDLL(espeakng_loader.get_library_path())
voice.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
voice.espeak_Info.restype = voice.espeak_TextToPhonemes.restype = ctypes.c_char_p
print("eSpeak NG", voice.espeak_Info(None).decode())

def spoken(language, words):
    """The phonemes of a text, without stress and length."""
    assert voice.espeak_SetVoiceByName(language.encode()) == 0
    rest, parts = ctypes.c_char_p(words.encode()), []
    while rest.value:
        parts.append(voice.espeak_TextToPhonemes(ctypes.byref(rest), 1, 2).decode())
    return "".join(each for each in " ".join(parts) if each not in "ˈˌː-_|")

NUMBERS = {"MC": 1100, "DC": 600, "MD": 1500, "MI": 1001, "CV": 105, "DI": 501, "LIV": 54, "CC": 200, "CD": 400, "XL": 40}
PLACES = {"pt": "MC DC MD MI CV DI LIV XL", "pt-br": "MC DC MD MI CV DI LIV XL", "es": "XL", "fr": "XL", "it": "", "en-us": ""}
for language, expected in PLACES.items():
    as_number = [word for word, number in NUMBERS.items() if spoken(language, word).startswith(spoken(language, str(number)))]
    print(language, "reads as numbers:", *as_number)
    assert as_number == expected.split(), (language, as_number)
for words, figures in (("MC Vell", "1100 Vell"), ("Washington DC", "Washington 600")):
    heard = spoken("pt-br", words)
    print(f"pt-br: {words}:", heard)
    assert heard == spoken("pt-br", figures)
heard = spoken("en-us", "XI JIE/XINHUA")
print("en-us: XI JIE/XINHUA:", heard)
assert spoken("en-us", "roman 11") in heard
print("as recorded")
PY
env/bin/python speak.py
