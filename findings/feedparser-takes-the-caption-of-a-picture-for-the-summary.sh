#!/usr/bin/env bash
# feedparser makes a picture's caption (media:description) the summary of the story.
#
# Expected: a media:description inside media:content describes the picture; entry.summary is the item's own description.
# Instead:  both feed one field. An item without description gets the caption as its summary; where the media elements come first,
#           the caption is the summary and the story's own lead is moved to entry.content; where they come last it is the other
#           way round. So the order of elements, which RSS leaves free, decides which is which.
# Matters:  pages and newsletters made of feeds open the story with the caption of its picture, and a check of captions
#           against the lead compares the caption with itself.
# Versions: feedparser 6.0.14 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check feedparser==6.0.14 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
import feedparser

print("feedparser", feedparser.__version__)
MEDIA = """<media:content url="https://post.example/a.jpg" medium="image"><media:credit>Ines Dorrabray</media:credit>
<media:description>Boats at dawn.</media:description></media:content>"""
LEAD = "<description>The ferry sails again after a year.</description>"


def read(inside):
    feed = feedparser.parse(f"""<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
    <title>Sandhaven Post</title><link>https://post.example/</link><description>News</description>
    <item><title>Ferry sails</title><link>https://post.example/a</link>{inside}</item></channel></rss>""")
    assert not feed.bozo
    entry = feed.entries[0]
    return entry.get("summary"), [one["value"] for one in entry.get("content", [])]


seen = {"media only": read(MEDIA), "media first": read(MEDIA + LEAD), "media last": read(LEAD + MEDIA)}
for name, (summary, content) in seen.items():
    print(f"{name:11} summary: {summary!r}, content: {content}")
assert seen["media only"] == ("Boats at dawn.", [])
assert seen["media first"] == ("Boats at dawn.", ["The ferry sails again after a year."])
assert seen["media last"] == ("The ferry sails again after a year.", ["Boats at dawn."])
print("as recorded")
PY
