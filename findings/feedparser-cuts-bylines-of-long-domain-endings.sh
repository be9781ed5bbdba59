#!/usr/bin/env bash
# feedparser cuts an author's name and address where the domain ends in more than four letters (.press, .media, .photo).
#
# Expected: "ines@sandhaven.press (Ines Dorrabray)", the form RSS 2.0 prescribes, gives the name "Ines Dorrabray".
# Instead:  the address is matched with two to four letters at its end. The name becomes "s (Ines Dorrabray" and the address
#           ines@sandhaven.pres; for .agency the name is "Ines Dorrabray <cy>". With .com or .news all is right, so no test of
#           one's own feed shows it.
# Matters:  the endings that newsrooms and photographers buy are just the long ones, and the name is a by-line.
# Versions: feedparser 6.0.14 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check feedparser==6.0.14 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import html
import feedparser

print("feedparser", feedparser.__version__)


def read(author):
    feed = feedparser.parse(f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Sandhaven Post</title>
    <link>https://post.example/</link><description>News</description><item><title>Ferry sails</title>
    <author>{html.escape(author)}</author></item></channel></rss>""")
    assert not feed.bozo
    return feed.entries[0].author_detail["name"], feed.entries[0].author_detail["email"]


recorded = {
    "ines@sandhaven.com (Ines Dorrabray)": ("Ines Dorrabray", "ines@sandhaven.com"),
    "ines@sandhaven.news (Ines Dorrabray)": ("Ines Dorrabray", "ines@sandhaven.news"),
    "ines@sandhaven.press (Ines Dorrabray)": ("s (Ines Dorrabray", "ines@sandhaven.pres"),
    "ines@sandhaven.media (Ines Dorrabray)": ("a (Ines Dorrabray", "ines@sandhaven.medi"),
    "Ines Dorrabray <ines@sandhaven.agency>": ("Ines Dorrabray <cy>", "ines@sandhaven.agen"),
}
for author, expected in recorded.items():
    print(f"{author:40} -> {read(author)}")
    assert read(author) == expected
print("as recorded")
PY
