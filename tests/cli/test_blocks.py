"""cutline blocks: every picture with its words, and why."""

import json

from command_line import run


def test_blocks_are_listed(desk):
    (desk / "p.html").write_text('<figure><img src="a.jpg" alt="Alt"><figcaption>The mayor.</figcaption></figure>')
    assert "p.html: 1 image block\n  1:9  photo\n      image    a.jpg\n" in run("blocks", "p.html").stdout
    done = run("blocks", "p.html", "good.html", "gone.html", "--format", "jsonl")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["path"], first["blocks"][0]["caption"]) == ("p.html", "The mayor.")
    assert second == {"path": "good.html", "blocks": []}
    assert done.exit_code == 2


def test_blocks_say_why(desk):
    (desk / "p.html").write_text(
        '<img src="logo.png"><figure><img src="a.jpg"><figcaption>The mayor.</figcaption></figure>'
    )
    every = run("blocks", "--why", "p.html").stdout
    assert every.startswith(
        "p.html: 1 kept, 1 left out\n  1:1  left out  logo.png\n      decides  Its address says icon"
    )
    assert "caption: The mayor.\n" in every
    assert run("blocks", "p.html", "--why", "THE MAYOR").stdout.startswith(
        "p.html: 1 kept, 0 left out\n  1:29  kept  a.jpg\n"
    )
    assert run("blocks", "p.html", "--why", "nobody").stdout == (
        "p.html: no picture that holds “nobody”, and no line near one\n\n"
    )
    rows = json.loads(run("blocks", "p.html", "--why=logo", "--format", "json").stdout)["pages"][0]["why"]
    assert [(row["kept"], row["evidence"][0]["fact"]) for row in rows] == [(False, "address-says-icon")]


def test_a_broken_page_does_not_stop_blocks(desk):
    (desk / "bad.html.gz").write_bytes(b"\x1f\x8b")
    done = run("blocks", "bad.html.gz", "good.html")
    assert (done.exit_code, "good.html" in done.stdout, "broken" in done.stderr) == (2, True, True)
