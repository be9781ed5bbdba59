"""Writes WARC records by hand, also such as no library would write."""

import gzip

HTML = b"<html><body><p>Words of page %d.<figure><img src=/%d.jpg></figure></body></html>"


def html(number):
    return HTML % (number, number)


def http(body, *, status="200 OK", kind="text/html; charset=utf-8", ends=b"\r\n", **headers):
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}"] if status else [f"Content-Type: {kind}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ends.join(line.encode() for line in lines) + ends + ends + body


def chunked(body, size=20):
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def record(
    block,
    *,
    uri="http://a.example/",
    kind="response",
    content="application/http; msgtype=response",
    length=None,
    version="1.1",
    **more,
):
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": "<urn:uuid:12345678-1234-1234-1234-123456789abc>",
        "WARC-Target-URI": uri,
        "WARC-Date": "2024-05-07T10:00:00Z",
        "Content-Type": content,
        "Content-Length": len(block) if length is None else length,
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return f"WARC/{version}\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def members(*records):
    return b"".join(gzip.compress(each, mtime=0) for each in records)


def page(number, **how):
    return record(http(html(number)), uri=f"http://a.example/{number}", **how)
