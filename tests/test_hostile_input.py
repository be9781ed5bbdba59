"""Input that nobody would call a page: it is read or refused, and never crashed on."""

import gzip
import random

import pytest
from effort import share, thorough

from linter import CutlineError, NotHtml, Settings, Source, lint, read
from linter.engine.check import run
from linter.model.errors import Unreadable
from linter.reading.content_sniffing import kind_of
from linter.reading.encoding import decode
from linter.reading.files import to_source
from linter.reading.page_reader import read as read_page
from linter.reports import blocks, json_v1, text
from linter.reports.counts import Tally

FIGURE = "<figure><img src='p{0}.jpg' alt='A ferry {0}'><figcaption>Ferry {0} at noon. Photo: JO LEEDS/AFP</figcaption></figure>"
PARAGRAPH = (
    "<p>The ferry of the {0}th day left the harbour, and nobody on the mole had seen the captain since the morning.</p>"
)


def checked(page):
    """Everything that is done with a page: all rules, both reports, the list of blocks.

    What is no HTML is refused at the door, and read all the same, as if it had come past it.
    """
    source = Source("hostile.html", page) if isinstance(page, str) else decode(page, "hostile.html")
    if kind_of(source.text, page if isinstance(page, bytes) else None):
        with pytest.raises(NotHtml):
            lint(page, name="hostile.html")
        report, seen = run(source, Settings()), read_page(source)
    else:
        report = lint(page, name="hostile.html")
        seen = report.page
    assert report.crashes == ()
    text.page(report)
    text.summary(Tally())
    json_v1.page(report)
    for found in report.shown:
        assert 0 <= found.where.start <= found.where.end <= len(report.source.text)
    blocks.text(seen)
    blocks.line(seen).encode("utf-8", "surrogatepass")
    return report


HOSTILE = {
    "nothing": "",
    "a blank": " ",
    "one less-than sign": "<",
    "less-than signs": "<" * 1_000_000,
    "greater-than signs": ">" * 1_000_000,
    "ampersands": "&" * 500_000,
    "quotes": "'\"" * 300_000,
    "nested divs": "<div>" * 100_000,
    "nested divs, closed": "<div>" * 100_000 + "deep" + "</div>" * 100_000,
    "end tags": "</div>" * 100_000,
    "deep figures": "<figure><figcaption>" * 5_000 + "<img src=a.jpg>",
    "deep spans in a caption": "<figure><img src=a.jpg alt=x><figcaption>" + "<span>a" * 3_000 + "</figcaption></figure>",
    "deep bold": "<p>" + "<b>" * 20_000 + "word" + "</b>" * 20_000,
    "an open quote": "<p>one</p><img src='a.jpg alt=x><figcaption>two</figcaption>" + PARAGRAPH * 1_000,
    "many open quotes": "<a href=\"x><p class='y>" * share(50_000),
    "an open comment": "<p>one<!-- " + PARAGRAPH * 2_000,
    "many open comments": "<!-- " * 200_000,
    "half comments": "<!--" + "-" * 500_000,
    "declarations": "<!" * 300_000,
    "processing instructions": "<?x " * 200_000,
    "an open script": "<p>one</p><script>" + "<!-- <script> " * 50_000,
    "a giant attribute": "<figure><img src=a.jpg alt='" + "word " * share(200_000) + "'><figcaption>One.</figcaption></figure>",
    "a giant address": "<figure><img src='" + "a/" * share(300_000) + ".jpg'><figcaption>One.</figcaption></figure>",
    "a giant srcset": "<figure><img srcset='" + "a,b.jpg 1w, " * share(30_000) + "'><figcaption>One.</figcaption></figure>",
    "a srcset of commas": "<img srcset='" + "," * 200_000 + "'>",
    "a srcset of brackets": "<img srcset='a " + "(" * 100_000 + "'>",
    "a giant tag name": "<" + "a" * share(500_000) + ">",
    "a giant class name": "<div class='" + "caption-" * 50_000 + "'><img src=a.jpg></div>",
    "a million references": "<p>" + "&amp;" * share(1_000_000) + "</p>",
    "references in a caption": "<figure><img src=a.jpg alt=x><figcaption>" + "&eacute;" * 50_000 + "</figcaption></figure>",
    "references without end": "<p>&#" + "9" * 100_000 + ";&" + "x" * 100_000 + "</p>",
    "a giant caption": "<figure><img src=a.jpg alt=x><figcaption>" + "Jo Lee/AFP. " * share(20_000) + "</figcaption></figure>",
    "a caption of blanks": "<figure><img src=a.jpg alt=x><figcaption>a" + " " * 300_000 + "b</figcaption></figure>",
    "a caption of brackets": "<figure><img src=a.jpg alt=x><figcaption>" + "(" * 50_000 + "</figcaption></figure>",
    "a caption of colons": "<figure><img src=a.jpg alt=x><figcaption>" + "Photo: " * share(20_000) + "</figcaption></figure>",
    "a caption of dashes": "<figure><img src=a.jpg alt=x><figcaption>" + "a – " * share(20_000) + "</figcaption></figure>",
    "a caption of stops": "<figure><img src=a.jpg alt=x><figcaption>" + "A. " * share(30_000) + "</figcaption></figure>",
    "a caption of digits": "<figure><img src=a.jpg alt=x><figcaption>" + "1" * 100_000 + "</figcaption></figure>",
    "a caption without blanks": "<figure><img src=a.jpg alt=x><figcaption>" + "a-" * 60_000 + "</figcaption></figure>",
    "many pictures in one figure": "<figure>" + "".join(f"<img src=p{n}.jpg>" for n in range(share(2_000))) + "<figcaption>One.</figcaption></figure>",
    "one picture many times": "<figure><img src=a.jpg alt=x><figcaption>One.</figcaption></figure>" * share(1_500),
    "pictures without words": "<img src=a.jpg>" * share(5_000),
    "paragraphs without words": "<p>" * share(100_000),
    "open paragraphs in a table": "<table>" + "<tr><td><p>" * share(20_000),
    "crossed tags": "<b><i>" * 10_000 + "</b></i>" * 10_000,
    "open links": "<a href=1>" * 20_000,
    "list items": "<ul><li>" * share(20_000),
    "quotations": "<blockquote><p>“" * 10_000,
    "quotation marks": "<p>" + "“ISIL ‘" * 30_000 + "</p>",
    "a name many times": "<article>" + "<p>ISIL, Isil, Daesh and ISIS.</p>" * share(3_000) + "</article>",
    "nuls": "\x00" * 200_000,
    "nuls in tags": "<fi\x00gure><img src='a\x00.jpg' alt='\x00'><figcaption>a\x00b</figcaption>",
    "controls": "".join(map(chr, range(32))) * 5_000,
    "lone surrogates": "<figure><img src='\ud800.jpg' alt='\udfff'><figcaption>\ud800\udc00 \udc80 Photo: JO\udc80 LEEDS/AFP</figcaption></figure>",
    "marks that combine": "<figure><img src=a.jpg alt=x><figcaption>a" + "\u0301" * 50_000 + "</figcaption></figure>",
    "marks that turn the line": "<p>" + "\u202e\u2066" * 50_000 + "</p>",
    "emoji": "<figure><img src=a.jpg alt=x><figcaption>" + "👩‍🚀" * 20_000 + "</figcaption></figure>",
    "allows": "<!-- cutline: allow x -->" * 3_000,
    "allows in attributes": "<div data-cutline-allow='caption-missing'>" * 3_000,
}  # fmt: skip


# Elements in one another, too deep for the parser, which reads no further: what was not read is not judged.
TOO_DEEP = frozenset(
    [
        "nested divs",
        "nested divs, closed",
        "deep figures",
        "deep spans in a caption",
        "deep bold",
        "many open quotes",
        "crossed tags",
        "list items",
        "quotations",
        "allows in attributes",
    ]
)


@thorough
@pytest.mark.parametrize("name", sorted(HOSTILE.keys() - TOO_DEEP))
def test_hostile_input_is_read(name):
    checked(HOSTILE[name])


@pytest.mark.parametrize("name", sorted(TOO_DEEP))
def test_hostile_input_too_deep_for_the_parser_is_refused_and_no_green(name):
    with pytest.raises(Unreadable, match="2,000 deep"):
        checked(HOSTILE[name])


@pytest.mark.parametrize("attributes", [" ".join(f"a{n}=x" for n in range(30_000)), "alt=x " * 50_000])
def test_a_tag_that_a_parser_could_not_bear_is_refused_and_no_green(attributes):
    with pytest.raises(Unreadable, match="more than 1,000 attributes"):
        checked(f"<img src=a.jpg {attributes}>")


def test_binary_is_read():
    chance = random.Random(5)
    for size in (1, 2, 3, 1_000, 300_000):
        checked(chance.randbytes(size))
    checked(b"\x89PNG\r\n\x1a\n" + chance.randbytes(100_000))
    checked(b"\xff\xd8\xff\xe0" + b"\x00" * 100_000)
    checked(b"PK\x03\x04" + chance.randbytes(50_000))


def test_a_mix_of_everything_is_read():
    chance = random.Random(11)
    pieces = [
        FIGURE.format(1),
        PARAGRAPH.format(2),
        "<",
        ">",
        "&",
        '"',
        "'",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "\x00",
        "\ud800",
    ]
    pieces += [
        "<figure>",
        "</figure>",
        "<img src=",
        "<table><td>",
        "<svg>",
        "<template>",
        "</p>",
        "<a href='",
        "<noscript>",
        "é🦊",
        "\r",
    ]
    for _ in range(60):
        checked("".join(chance.choice(pieces) for _ in range(chance.randrange(2, 120))))


def test_a_page_above_the_limit_is_refused_in_plain_words():
    with pytest.raises(CutlineError, match="larger than 1,000 bytes"):
        lint("<p>" * 1_000, settings=Settings(max_bytes=1_000))
    with pytest.raises(CutlineError, match="larger than 1,000 bytes"):
        read(b"<p>" * 1_000, settings=Settings(max_bytes=1_000))


def test_a_page_of_fifty_megabytes_is_refused_by_default():
    with pytest.raises(CutlineError, match="larger than"):
        lint(b"<p>word</p>" * 5_000_000)


def test_a_packed_page_that_swells_is_refused_before_it_is_unpacked():
    with pytest.raises(CutlineError, match="larger than"):
        to_source(gzip.compress(b"<p>" * 40_000_000), "bomb.html.gz", Settings().max_bytes)
