#!/usr/bin/env bash
# cyrtranslit writes "Ёлкин" as "YOlkin" and "Щукин" as "SHHukin", and in capitals "ЮРИЙ" as "YuRIJ".
#
# Expected: a letter that becomes two or three takes a capital for the first of them at the head of a name, and for all of
#           them in a name in capitals.
# Instead:  each letter has one fixed capital form in the Russian table, and the forms differ: Ё, Щ, Ш, Ч and Ж are all
#           capitals ("YO", "SHH"), Ю and Я are not ("Yu", "Ya"). So some names are wrong in mixed case and others in
#           capitals, and neither case is safe. The Ukrainian table has its own mix: "ЩУКІН" is "ŠčUKIN".
# Matters:  names in credits and captions from agencies come out as no editor would write them, and as no name list has them,
#           in a pattern that a test with one or two names does not show.
# Versions: cyrtranslit 1.2.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check cyrtranslit==1.2.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import cyrtranslit

print("cyrtranslit", version("cyrtranslit"))
recorded = {
    "Ёлкин": "YOlkin",
    "Щукин": "SHHukin",
    "Шаров": "SHarov",
    "Чижов": "CHizhov",
    "Жуков": "ZHukov",
    "Юрий Яблоков": "Yurij Yablokov",
    "ЮРИЙ ЯБЛОКОВ": "YuRIJ YaBLOKOV",
    "ЩУКИН": "SHHUKIN",
}
for name, latin in recorded.items():
    seen = cyrtranslit.to_latin(name, "ru")
    print(name, "->", seen)
    assert seen == latin
assert cyrtranslit.to_latin("ЩУКІН", "ua") == "ŠčUKIN"
print("as recorded")
PY
