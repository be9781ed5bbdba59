#!/usr/bin/env bash
# clean-text, told to write ASCII, keeps the copyright sign and puts an invisible sign behind it that makes it an emoji.
#
# Expected: with to_ascii (its default) "©" becomes "(c)", as "№" becomes "No.".
# Instead:  emoji are set aside first and put back at the end, and ©, ® and ™ count among them. They come back in their emoji
#           form, with a variation selector (U+FE0F): the ASCII text holds two characters that are not ASCII, one of which
#           nobody sees. With no_emoji=True the same call writes "(c)"; with to_ascii=False the sign stays as it was.
# Matters:  "© 2026 Ines Dorrabray" no longer matches a search for "© 2026", nor a rule for credit lines, and on a phone the
#           line has a picture of the sign. The credit looks right in the log.
# Versions: clean-text 0.7.1, emoji 2.16.0, ftfy 6.3.1, Unidecode 1.4.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check clean-text==0.7.1 emoji==2.16.0 ftfy==6.3.1 unidecode==1.4.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from cleantext import clean

print("clean-text", version("clean-text"), "emoji", version("emoji"))
LINE = "\N{COPYRIGHT SIGN} 2026 Ines Dorrabray"
seen = clean(LINE, lower=False)
print(ascii(seen), "| no_emoji:", clean(LINE, lower=False, no_emoji=True), "| to_ascii=False:", ascii(clean(LINE, lower=False, to_ascii=False)))
assert seen == "\N{COPYRIGHT SIGN}\N{VARIATION SELECTOR-16} 2026 Ines Dorrabray"
assert "\N{COPYRIGHT SIGN} 2026" not in seen
assert clean("Sandhaven Post\N{REGISTERED SIGN}", lower=False) == "Sandhaven Post\N{REGISTERED SIGN}\N{VARIATION SELECTOR-16}"
assert clean("\N{NUMERO SIGN} 5", lower=False) == "No. 5"
assert clean(LINE, lower=False, no_emoji=True) == "(c) 2026 Ines Dorrabray"
assert clean(LINE, lower=False, to_ascii=False) == LINE
print("as recorded")
PY
