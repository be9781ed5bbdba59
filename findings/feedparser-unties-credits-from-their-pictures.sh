#!/usr/bin/env bash
# feedparser reads the pictures and the credits of a story into two lists with nothing to tie them: of two pictures, one of
# which has a credit, the wrong one gets it.
#
# Expected: in Media RSS a media:credit inside media:content belongs to that picture (and one inside media:group or the item to
#           all in it): entry.media_content[1] says who took it.
# Instead:  media_content has two entries without credits, media_credit one entry without a picture. Put side by side, Jo Vell's
#           credit stands at the picture in front of his. Where each has one, entry.credit is the last picture's alone.
#           And the second picture's media:description becomes entry.content, the text of the story.
# Matters:  a reader of partners' feeds prints names under other people's photographs; rights desks pay by that list.
# Versions: feedparser 6.0.14 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile feedparser==6.0.14
cat > feed.py <<'PY'
import feedparser

print("feedparser", feedparser.__version__)

def entry(pictures):
    head = '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Paper</title><item><title>Ferry</title>'
    return feedparser.parse(f"{head}{pictures}</item></channel></rss>").entries[0]

def picture(name, inside):
    return f'<media:content url="http://paper.test/{name}.jpg" medium="image">{inside}</media:content>'

CREDIT = "<media:credit>{}</media:credit>"
one = entry(picture("quay", "<media:description>The quay</media:description>")
            + picture("ferry", CREDIT.format("Jo Vell/AP") + "<media:description>The ferry</media:description>"))
print(one.media_content, one.media_credit, one.content)
assert [sorted(each) for each in one.media_content] == [["medium", "url"]] * 2
assert list(zip([each["url"] for each in one.media_content], [each["content"] for each in one.media_credit])) == [
    ("http://paper.test/quay.jpg", "Jo Vell/AP")]
assert [each["value"] for each in one.content] == ["The ferry"]
both = entry(picture("quay", CREDIT.format("Ida Quent")) + picture("ferry", CREDIT.format("Jo Vell")))
print(both.credit)
assert both.credit == "Jo Vell"
print("as recorded")
PY
env/bin/python feed.py
