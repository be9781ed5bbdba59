#!/usr/bin/env bash
# warcio parses the HTTP head of an archived page only where the address begins with "http:" or "https:" in small letters.
#
# Expected: a record of type "response" with the media type "application/http; msgtype=response" has an HTTP head, whatever its
#           address: the media type says so, and schemes of addresses have no case (RFC 3986, 3.1).
# Instead:  for "HTTP://…", for an address without a scheme and for a URN, http_headers is None and the head stands in front of
#           the page: "HTTP/1.1 200 OK Content-Type: …" is then the first words of the article, and no coding is undone.
#           fastwarc goes by the media type.
# Matters:  such records are read as pages in quirks mode whose first text is the head; a status 404 among them is a page too,
#           since nobody can ask for its status.
# Versions: warcio 1.8.1, fastwarc 2.0.1 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile fastwarc==2.0.1 warcio==1.8.1
cat > heads.py <<'PY'
import io
from importlib.metadata import version
from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as Warcio

print("warcio", version("warcio"), "fastwarc", version("fastwarc"))
PAGE = b"<p>Photo: Jo Vell</p>"

def record(address):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
    warc = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n")
    return io.BytesIO(warc.encode() + http + b"\r\n\r\n")

for address, parsed in {"https://paper.test/1": True, "HTTPS://paper.test/1": False, "paper.test/1": False, "urn:page:1": False}.items():
    (other,) = [each.reader.read() for each in ArchiveIterator(record(address), parse_http=True)]
    (ours,) = [(each.http_headers is not None, each.content_stream().read()) for each in Warcio(record(address))]
    print(f"{address:22} warcio: head parsed {ours[0]}, page begins {ours[1][:15]}")
    assert other == PAGE
    assert ours[0] is parsed and (ours[1] == PAGE) is parsed and ours[1].endswith(PAGE)
print("as recorded")
PY
env/bin/python heads.py
