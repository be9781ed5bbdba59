#!/usr/bin/env bash
# fastwarc, told to undo the codings of HTTP, reads a page that was sent both chunked and gzipped rightly, and then ends the
# iteration: every page behind it in the archive is missing. No error.
#
# Expected: auto_decode="all" undoes both codings of a record and goes on with the next.
# Instead:  the record itself is right, and it is the last one. So with one file for all records and with a gzip member for
#           each. "none" and "transfer" return all records (with the bytes still coded), and so does warcio. Chunked alone and
#           gzip alone are right. auto_decode="content" raises OSError, which at least can be seen.
# Matters:  servers that make pages send them so over HTTP/1.1, and crawlers that store what was sent keep it so. An archive's audit that counts what it
#           was given counts one page of thousands and calls the rest clean.
# Versions: fastwarc 2.0.1, warcio 1.8.1 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile fastwarc==2.0.1 warcio==1.8.1
cat > archive.py <<'PY'
import gzip
import io
from importlib.metadata import version
from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as Warcio

print("fastwarc", version("fastwarc"), "warcio", version("warcio"))
CHUNKED, PACKED = b"Transfer-Encoding: chunked\r\n", b"Content-Encoding: gzip\r\n"

def chunked(body):
    cut = [body[at : at + 40] for at in range(0, len(body), 40)]
    return b"".join(b"%x\r\n%s\r\n" % (len(each), each) for each in cut) + b"0\r\n\r\n"

def page(number):
    return f"<p>Page {number}. Photo: Jo Vell</p>".encode() * 4

def record(number, head, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + b"\r\n" + body
    warc = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://paper.test/{number}\r\n"
            f"WARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n")
    return warc.encode() + http + b"\r\n\r\n"

def fast(data, mode):
    return [each.reader.read() for each in ArchiveIterator(io.BytesIO(data), parse_http=True, auto_decode=mode)]

first = {"chunked": (CHUNKED, chunked(page(1))), "gzip": (PACKED, gzip.compress(page(1))),
         "both": (CHUNKED + PACKED, chunked(gzip.compress(page(1))))}
for name, (head, body) in first.items():
    records = [record(1, head, body), *(record(number, b"", page(number)) for number in range(2, 6))]
    for form in (b"".join(records), b"".join(map(gzip.compress, records))):
        read = fast(form, "all")
        seen = [each.content_stream().read() for each in Warcio(io.BytesIO(form))]
        print(f"{name:8} all: {len(read)} of 5, none: {len(fast(form, 'none'))}, warcio: {len(seen)}")
        assert read == seen[: len(read)] and seen == [page(number) for number in range(1, 6)]
        assert len(read) == (1 if name == "both" else 5)
        assert len(fast(form, "none")) == len(fast(form, "transfer")) == 5
print("as recorded")
PY
env/bin/python archive.py
