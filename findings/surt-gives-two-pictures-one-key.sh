#!/usr/bin/env bash
# surt, the key by which web archives look pages up, gives IMG_0001.JPG and img_0001.jpg one key, and two films of YouTube another.
#
# Expected: host and scheme are lowered, for they have no case; the path, which has, is left alone. Sorting the parameters of a
#           query changes nothing on most servers.
# Instead:  the whole address is lowered, path and query. /Photos/A.jpg and /photos/a.jpg are one entry of an index, and so are the
#           short addresses /dQw4 and /DqW4, in which the capitals are the address. "www", "www2" and "www7" go, a question mark
#           without a query goes, and "sid=" goes with 32 signs behind it and stays with two. cdxj-indexer, which writes the
#           index of a WACZ, uses these keys: two pictures of one crawl stand under one key, seconds apart.
# Matters:  a count of pictures by key is too low, and who looks a picture up by key and time compares a caption with another
#           picture. Addresses that differ in capitals alone are those of cameras and of short links, which a story has.
# Why:      the default canonicalizer is that of the Wayback Machine, made for finding much rather than for telling apart.
# Versions: surt 0.3.1, cdxj-indexer 1.5.0, warcio 1.8.1 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile --disable-pip-version-check surt==0.3.1 cdxj-indexer==1.5.0 warcio==1.8.1 2> pip.log || { cat pip.log; exit 1; }
cat > keys.py <<'PY'
from importlib.metadata import version
from io import BytesIO

from surt import surt
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

print("surt", version("surt"), "cdxj-indexer", version("cdxj-indexer"))
pairs = {
    ("https://post.example/Photos/IMG_0001.JPG", "https://post.example/photos/img_0001.jpg"): True,
    ("https://youtu.be/dQw4w9WgXcQ", "https://youtu.be/DqW4w9wGxCq"): True,
    ("https://www7.post.example/a", "https://post.example/a"): True,
    ("https://post.example/a?b=1&a=2", "https://post.example/a?a=2&b=1"): True,
    ("https://post.example/story?sid=12", "https://post.example/story?sid=13"): False,
    (f"https://post.example/story?sid={'1' * 32}", f"https://post.example/story?sid={'2' * 32}"): True,
}
for (one, other), same in pairs.items():
    print(one, other, surt(one))
    assert (surt(one) == surt(other)) is same
with open("a.warc.gz", "wb") as out:
    writer = WARCWriter(out, gzip=True)
    for address, body in zip(next(iter(pairs)), (b"boats", b"harbour")):
        head = StatusAndHeaders("200 OK", [("Content-Type", "image/jpeg")], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(address, "response", payload=BytesIO(body), http_headers=head))
PY
env/bin/python keys.py
env/bin/cdxj-indexer a.warc.gz | tee index.cdxj | cut -c1-110
test "$(wc -l < index.cdxj)" = 2
test "$(cut -d' ' -f1 index.cdxj | sort -u)" = "example,post)/photos/img_0001.jpg"
echo "as recorded"
