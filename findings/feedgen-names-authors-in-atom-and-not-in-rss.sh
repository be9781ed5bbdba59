#!/usr/bin/env bash
# feedgen names an author without an address in the Atom feed and leaves him out of the RSS feed of the same entries.
#
# Expected: one generator, two formats, the same by-lines; where RSS wants an address, dc:creator takes a bare name, and
#           feedgen has an extension for Dublin Core.
# Instead:  the RSS side makes its <author> from the address. Of "Ines Dorrabray" and "Tom Vell <tom@post.example>" the Atom
#           feed has both, the RSS feed has Tom Vell alone, also with the dc extension loaded. If nobody has an address, the
#           RSS entry has no author at all. Nothing is raised or logged.
# Matters:  names go with mail addresses only for staff. In the RSS feed a story by two is by one, and free photographers
#           and agencies are never named.
# Versions: feedgen 1.0.0, lxml 6.1.3 (PyPI).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check feedgen==1.0.0 lxml==6.1.3 2> pip.log || { cat pip.log; exit 1; }
env/bin/python - <<'PY'
from importlib.metadata import version
from feedgen.feed import FeedGenerator

print("feedgen", version("feedgen"))


def feeds(*authors):
    feed = FeedGenerator()
    feed.id("https://post.example/")
    feed.title("Sandhaven Post")
    feed.description("News")
    feed.link(href="https://post.example/")
    feed.load_extension("dc")
    entry = feed.add_entry()
    entry.id("https://post.example/1")
    entry.title("Ferry sails")
    entry.link(href="https://post.example/1")
    entry.author(list(authors))
    return feed.atom_str().decode(), feed.rss_str().decode()


INES, TOM = {"name": "Ines Dorrabray"}, {"name": "Tom Vell", "email": "tom@post.example"}
for authors, in_rss in (((INES, TOM), ["Tom Vell"]), ((INES,), [])):
    atom, rss = feeds(*authors)
    names = [name for name in ("Ines Dorrabray", "Tom Vell") if name in rss]
    print([author["name"] for author in authors], "Atom:", [a["name"] for a in authors if a["name"] in atom], "RSS:", names)
    assert all(f"<name>{author['name']}</name>" in atom for author in authors)
    assert names == in_rss
    assert "creator" not in rss
    assert ("<author>" in rss) == bool(in_rss)
print("as recorded")
PY
