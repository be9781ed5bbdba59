#!/usr/bin/env bash
# nh3 prints the noscript twin of a lazily loaded picture as text: readers see <img src="…"> in the story.
#
# Expected: a sanitizer that does not allow <noscript> keeps or drops its contents as elements: <img> is allowed, so a picture.
# Instead:  nh3 reads HTML as a browser with scripts does, where the inside of <noscript> is not markup but characters; the tag is
#           removed, the characters stay and are escaped. The page shows the source of the picture, alt text included, next to the
#           picture itself. bleach (the library that nh3 replaces) gives a second picture instead. Clean in both senses
#           of safety; neither is what the page showed.
# Matters:  a picture loaded lazily with a noscript twin is a common picture block of news sites. After the move from bleach
#           to nh3 its caption reads "<img src=… alt=Boats> Boats at dawn".
# Versions: nh3 0.3.8, bleach 6.4.0 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check nh3==0.3.8 bleach==6.4.0 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
import bleach
import nh3

print("nh3", version("nh3"), "bleach", version("bleach"))
PAGE = ('<figure><img src="boat.jpg" alt="Boats"><noscript><img src="boat.jpg" alt="Boats"></noscript>'
        "<figcaption>Boats at dawn. Photo: Ines Dorrabray</figcaption></figure>")
new = nh3.clean(PAGE)
old = bleach.clean(PAGE, tags={"figure", "figcaption", "img"}, attributes={"img": ["src", "alt"]}, strip=True)
print("nh3:   ", new)
print("bleach:", old)
assert new == ('<figure><img src="boat.jpg" alt="Boats">&lt;img src="boat.jpg" alt="Boats"&gt;'
               "<figcaption>Boats at dawn. Photo: Ines Dorrabray</figcaption></figure>")
assert old.count("<img") == 2 and "&lt;" not in old
print("as recorded")
PY
