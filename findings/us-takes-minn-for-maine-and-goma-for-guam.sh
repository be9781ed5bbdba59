#!/usr/bin/env bash
# us, a library made by and for newsrooms, looks states up by name, abbreviation or FIPS code, and takes Minn., the news
# agencies' short form of Minnesota, for Maine, and the towns of Goma and Como for Guam.
#
# Expected: us.states.lookup("Minn.") is Minnesota, or None, as it is for all other short forms of agencies (Ala., Calif., Fla.,
#           Wash. and so on): the library knows postal codes and full names.
# Instead:  what is no code is compared by sound (Metaphone, vowels left out), and the first state that sounds so wins: M-N is
#           Maine, K-M is Guam. Nothing in the answer says that it is a guess.
# Matters:  datelines and captions name states in the agencies' forms. A program that tells the states of an archive's pictures
#           finds none of Minnesota's and puts them all, and a war in Goma, somewhere else.
# Versions: us 4.0.0, jellyfish 1.3.0 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile us==4.0.0 jellyfish==1.3.0
cat > states.py <<'PY'
from importlib.metadata import version
import us

print("us", version("us"), "jellyfish", version("jellyfish"))
AGENCIES = """Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Miss. Mo. Mont. Neb. Nev.
N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Vt. Va. Wash. W.Va. Wis. Wyo.""".split()
found = {form: us.states.lookup(form) for form in (*AGENCIES, "Minn.", "Minn", "Goma", "Como", "Minnesota", "MN")}
print({form: str(state) for form, state in found.items() if state is not None})
assert all(found[form] is None for form in AGENCIES)
assert str(found["Minn."]) == str(found["Minn"]) == "Maine"
assert str(found["Goma"]) == str(found["Como"]) == "Guam"
assert str(found["Minnesota"]) == str(found["MN"]) == "Minnesota"
print("as recorded")
PY
env/bin/python states.py
