"""Exports of WordPress: shortcodes, galleries and pictures with what the media library says, and what is no story."""

import re
from collections import Counter
from pathlib import Path

import pytest

from linter.model.origin import OriginLines
from linter.reading.formats import documents

SAMPLES = Path(__file__).parent / "samples"


def read(name, **how):
    return list(documents((SAMPLES / name).read_bytes(), name, **how))


def test_a_post_is_printed_with_what_the_media_library_says():
    bridge, old = read("wordpress-1.2.xml")
    assert bridge.html.startswith(
        '<article lang="en-GB"><h1>Bridge & tunnel</h1>\n<figure><img src="https://post.example/b.jpg" alt="Ships">'
        "<figcaption>Ships lie in the the harbour.</figcaption></figure>\n"
    )
    assert 'the the bridge. <span class="credit">Jo Lee</span></figcaption>' in bridge.html
    assert "<p>First paragraph of the old editor.</p>" in old.html
    assert "[caption" not in old.html
    assert "[gallery" not in old.html
    assert old.html.count("<figure") == 3
    assert (bridge.url, bridge.section, bridge.author) == ("https://post.example/bridge/", "City", "ada")
    assert bridge.published == "2026-05-03 09:00:00"


def test_drafts_are_left_out_and_told_unless_asked_for():
    left_out = Counter()
    assert len(read("wordpress-1.2.xml", left_out=left_out)) == 2
    assert left_out == {"of status draft": 1}
    with_drafts = read("wordpress-1.2.xml", drafts=True)
    assert [each.draft for each in with_drafts] == [False, False, True]


def item(body, more="", kind="post"):
    return (
        '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<item><wp:post_id>1</wp:post_id><wp:post_type>{kind}</wp:post_type><wp:status>publish</wp:status>"
        f"<content:encoded><![CDATA[{body}]]></content:encoded></item>{more}</channel></rss>"
    ).encode()


def test_a_caption_of_the_oldest_editor_stands_in_its_attribute():
    (story,) = documents(item("""[caption id="a" caption="The dock"]<a href="x"><img src="a.jpg" /></a>[/caption]"""))
    assert '<a href="x"><img src="a.jpg" /></a><figcaption class="wp-caption-text">The dock</figcaption>' in story.html


@pytest.mark.parametrize("body", ["[caption]<img src='a.jpg'> never closed", "[[gallery]]", "[captions]x[/captions]"])
def test_what_is_no_shortcode_stays(body):
    (story,) = documents(item(f"<!-- wp:html -->{body}"))
    assert body in story.html


def test_a_gallery_without_numbers_shows_what_was_uploaded_to_its_post():
    more = "".join(
        f"<item><wp:post_id>{n}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:post_parent>{n % 2}</wp:post_parent>"
        f"<wp:menu_order>{-n % 9}</wp:menu_order><wp:attachment_url>{n}.jpg</wp:attachment_url></item>"
        for n in (3, 4, 5)
    )
    (story,) = documents(item("[gallery]", more))
    assert re.findall(r'src="(.*?)"', story.html) == ["5.jpg", "3.jpg"]


@pytest.mark.parametrize("declares", ["\n\n<?xml version='1.0'?>", "<?xml version='1.1' encoding='860'?>\n"])
def test_a_declaration_behind_blank_lines_or_of_an_odd_name_stops_nothing(declares):
    (story,) = documents(f"{declares}<rss><channel><item><title>One</title></item></channel></rss>".encode())
    assert OriginLines(story.html, story.origin).position(story.html.index("One")).line == declares.count("\n") + 1


def test_a_credit_is_found_by_the_address_where_the_text_has_no_number():
    more = (
        "<item><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>"
        "<wp:attachment_url>https://post.example/a/quay.jpg</wp:attachment_url><wp:postmeta>"
        "<wp:meta_key>_media_credit</wp:meta_key><wp:meta_value>Jo Lee</wp:meta_value></wp:postmeta></item>"
    )
    body = '<figure><img src="http://post.example/a/quay-300x200.jpg"><figcaption>{}</figcaption></figure>'
    (story,) = documents(item(body.format("The quay."), more))
    assert body.format('The quay. <span class="credit">Jo Lee</span>') in story.html
    (story,) = documents(item(body.format("The quay. Jo Lee"), more))
    assert body.format("The quay. Jo Lee") in story.html


def test_what_is_no_story_of_wordpress_is_told():
    left_out = Counter()
    assert list(documents(item("<p>x</p>", kind="recipe"), left_out=left_out)) == []
    assert left_out == {"of type recipe": 1}
