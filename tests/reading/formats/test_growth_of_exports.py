"""What an export costs grows with its size and not with its square, counted in steps; and nothing deep brings it down."""

import json

import pytest
from effort import steps

from linter.model.errors import BadInput
from linter.reading.formats import documents

WORDPRESS = '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/content/"><channel>{}</channel></rss>'
ITEM = "<item><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><content:encoded>{}</content:encoded></item>"
NITF = "<nitf><body><body.content>{}</body.content></body></nitf>"


def post(body):
    return WORDPRESS.format(ITEM.format(body))


def ghost(number, **post):
    return json.dumps({"data": {"posts": [{"slug": "s", "status": "published", **post}] * number}})


SHAPES = {
    "posts": lambda n: WORDPRESS.format(ITEM.format("<![CDATA[<p>x</p>]]>") * n),
    "captions": lambda n: post('[caption id="a"]&lt;img class="wp-image-1" src="a.jpg"&gt; Words[/caption]' * n),
    "captions that are never closed": lambda n: post("[caption id='a']" * n),
    "brackets": lambda n: post("[caption " * n),
    "pictures of the library": lambda n: post('&lt;img class="wp-image-1"&gt;' * n),
    "blank lines": lambda n: post("words\n\n" * n),
    "references": lambda n: post("&amp;&#65;" * n),
    "sections of CDATA": lambda n: post("<![CDATA[x]]>" * n),
    "paragraphs": lambda n: NITF.format("<p>One <em>two</em></p>" * n),
    "media": lambda n: NITF.format('<media><media-reference source="a"/><media-caption>x</media-caption></media>' * n),
    "attributes": lambda n: NITF.format("<p " + " ".join(f"a{each}='x'" for each in range(n)) + ">x</p>"),
    "posts on one line": lambda n: ghost(n, html="<p>é</p>"),
    "escapes": lambda n: ghost(1, html='"\n' * n + "<p>"),
    "lines": lambda n: '{"html": "<p>é</p>"}\n' * n,
    "comments": lambda n: "<!-- x -->" * n + "<rss><channel><item><title>x</title></item></channel></rss>",
}


def told(text):
    return [each.name for each in documents(text.encode())]


@pytest.mark.parametrize("name", SHAPES)
def test_work_grows_with_an_export_and_not_with_its_square(name):
    told(SHAPES[name](2))
    small, large = (steps(told, SHAPES[name](times * 100)) for times in (1, 4))
    assert large < 6 * small


@pytest.mark.parametrize(
    "deep",
    [
        NITF.format("<block>" * 5_000 + "x" + "</block>" * 5_000),
        '{"type": "story", "version": "1", "content_elements": ['
        + '{"type": "quote", "content_elements": [' * 300
        + "]}" * 301,
    ],
)
def test_what_stands_deep_in_itself_is_told(deep):
    try:
        assert told(deep)
    except BadInput as error:
        assert "too deep" in error.message or "no export" in error.message  # noqa: PT017
