"""How much memory an export takes: writes a WordPress export of some size and reads it story by story.

    python bench/formats.py [MEGABYTES] [--check]      (200 without)

Printed are the stories, the megabytes a second, and how far this process's own memory grew between the first thousand
stories and the end; more than 64 MB is a failure. ``--check`` checks each story as well, which takes some minutes. The
file is made in a folder that is gone after.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from linter.engine.check import run
from linter.model.source import Source
from linter.reading.formats import documents
from linter.settings import Settings

MOST = 64  # megabytes of growth
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Harbour Post</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
"""
_POST = """<item><title>Story {n}</title><link>https://post.example/{n}</link>
<content:encoded><![CDATA[<!-- wp:image {{"id":{n}1}} -->
<figure><img src="https://post.example/{n}.jpg" alt="A quay" class="wp-image-{n}1"/><figcaption>Ships of the line number
{n} lie in the harbour.</figcaption></figure>
{words}]]></content:encoded>
<wp:post_id>{n}0</wp:post_id><wp:post_name>story-{n}</wp:post_name><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>{n}1</wp:meta_value>
</wp:postmeta></item>
"""
_FILE = """<item><title>{n}</title><excerpt:encoded><![CDATA[Ships lie in harbour {n}.]]></excerpt:encoded>
<wp:post_id>{n}1</wp:post_id><wp:post_parent>{n}0</wp:post_parent><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://post.example/{n}.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_media_credit</wp:meta_key>
<wp:meta_value>Jo Lee</wp:meta_value></wp:postmeta></item>
"""
_WORDS = "<p>The board met again on the quay, and nobody who stood there could say when the ships would go.</p>\n" * 40


def export(size: int) -> Iterator[str]:
    """A WordPress export of at least so many bytes, its attachments behind the posts that show them."""
    yield _HEAD
    written = number = 0
    while written < size:
        number += 1
        item = _POST.format(n=number, words=_WORDS)
        written += len(item) + len(_FILE)
        yield item
    for each in range(1, number + 1):
        yield _FILE.format(n=each)
    yield "</channel></rss>\n"


def memory() -> float:
    """Megabytes of this process that are its own: pages of files that the system may drop are not counted."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("bench/formats.py reads /proc, which Linux has.")


def main() -> int:
    """Write, read and tell; 1 where too much memory was taken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("megabytes", type=int, nargs="?", default=200)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    settings = Settings()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.xml"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(export(options.megabytes << 20))
        size = path.stat().st_size / (1 << 20)
        begun, stories, first, most = time.perf_counter(), 0, 0.0, memory()
        before = most
        with path.open("rb") as file:
            for each in documents(file, path.name):
                stories += 1
                if options.check:
                    run(Source(path.name, each.html, story=each.name, origin=each.origin), settings)
                if stories % 100 == 0:
                    most = max(most, memory())
                if stories == 1000:
                    first = memory()
        took = time.perf_counter() - begun
    first = first or most
    print(f"{size:,.0f} MB, {stories:,} stories: {size / took:.1f} MB a second, {stories / took:,.0f} stories a second")
    print(f"memory: {before:.0f} MB before, {first:.0f} MB after 1,000 stories, {most:.0f} MB at most")
    return int(most - first > MOST)


if __name__ == "__main__":
    sys.exit(main())
