"""Pictures of NewsML-G2 that are items of their own: which text each goes with, and with which words."""

from collections import Counter

import pytest

from linter.reading.formats import documents

FIGURE = '<figure><img src="https://pics.example/{0}.jpg" alt=""><figcaption>{0}. <span class="credit">Jo Lee</span></figcaption></figure>'


def picture(guid, status="usable"):
    return (
        f'<newsItem guid="{guid}"><itemMeta><itemClass qcode="ninat:picture"/><pubStatus qcode="stat:{status}"/></itemMeta>'
        f"<contentMeta><creditline>Jo Lee</creditline><description>{guid}.</description></contentMeta><contentSet>"
        f'<remoteContent href="https://pics.example/{guid}.jpg" width="900"/></contentSet></newsItem>'
    )


def text(guid, body="<html><body><p>Words.</p></body></html>", links="", status="usable", how="inlineXML"):
    return (
        f'<newsItem guid="{guid}"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:{status}"/>{links}'
        f'</itemMeta><contentSet><{how} contenttype="text/html">{body}</{how}></contentSet></newsItem>'
    )


def group(name, *guids, refs=()):
    inner = "".join(f'<itemRef residref="{guid}"/>' for guid in guids)
    inner += "".join(f'<groupRef idref="{each}"/>' for each in refs)
    return f'<group id="{name}">{inner}</group>'


def package(*groups):
    return f'<packageItem guid="pack"><groupSet root="root">{"".join(groups)}</groupSet></packageItem>'


def read(*items, **how):
    inside = "".join(items)
    data = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{inside}</itemSet></newsMessage>'
    return {each.name: each.html for each in documents(data.encode(), "g2.xml", **how)}


def test_the_pictures_of_a_package_stand_in_front_of_its_text_in_their_order():
    found = read(picture("b"), text("t"), package(group("root", "t", "a", "b")), picture("a"))
    assert list(found) == ["t"]
    assert found["t"].startswith(f"<article>{FIGURE.format('a')}\n{FIGURE.format('b')}\n<p>Words.")


def test_a_package_without_groups_names_its_items_itself():
    found = read("<packageItem><itemRef residref='t'/><itemRef residref='a'/></packageItem>", text("t"), picture("a"))
    assert list(found) == ["t"]


def test_a_group_of_media_belongs_to_the_text_that_stands_beside_it():
    groups = [group("root", "t", refs=["media"]), group("media", "a", refs=["more"]), group("more", "b", refs=["root"])]
    found = read(package(*groups), text("t"), picture("a"), picture("b"))
    assert list(found) == ["t"]
    assert found["t"].count("<figure>") == 2


def test_of_a_group_of_several_texts_nobody_knows_whose_the_pictures_are():
    found = read(package(group("root", "t", "u", "a")), text("t"), text("u"), picture("a"))
    assert list(found) == ["t", "u", "a"]
    assert "<figure>" not in found["t"] + found["u"]


def test_each_story_of_a_list_keeps_the_pictures_of_its_own_group():
    groups = [group("root", refs=["one", "two"]), group("one", "t", "a"), group("two", "u", "b")]
    found = read(package(*groups), text("t"), text("u"), picture("a"), picture("b"))
    assert list(found) == ["t", "u"]
    assert FIGURE.format("a") in found["t"]
    assert FIGURE.format("b") in found["u"]


@pytest.mark.parametrize("link", ["residref='a'", "href='https://pics.example/a.jpg'"])
def test_a_link_of_the_text_names_a_picture_by_its_guid_or_its_file(link):
    found = read(text("t", links=f"<link rel='irel:seeAlso' {link}/>"), picture("a"))
    assert list(found) == ["t"]
    assert FIGURE.format("a") in found["t"]


def test_a_picture_that_the_message_does_not_hold_is_none_of_the_story():
    found = read(text("t", links="<link rel='irel:seeAlso' residref='elsewhere'/>"))
    assert "<img" not in found["t"]


@pytest.mark.parametrize("named", ["src='https://pics.example/a.jpg'", "src='thumb.jpg' data-uri='a'"])
def test_a_picture_that_the_text_shows_bare_has_the_words_of_its_item_there_and_its_own_alternative_text(named):
    body = f"<html><body><p>One.</p><img {named} alt='A quay'/><p>Two.</p></body></html>"
    found = read(package(group("root", "t", "a")), text("t", body), picture("a"))
    assert list(found) == ["t"]
    assert found["t"].count("<img") == 1
    assert 'alt="A quay"><figcaption>a. <span class="credit">Jo Lee</span></figcaption></figure>' in found["t"]


@pytest.mark.parametrize(
    "caption", ["<figcaption>As the editor wrote it.</figcaption>", "<div>As the editor wrote it.</div>"]
)
def test_a_figure_of_the_text_keeps_its_own_words(caption):
    body = f"<html><body><figure><img src='https://pics.example/a.jpg'/>{caption}</figure></body></html>"
    found = read(text("t", body), picture("a"))
    assert list(found) == ["t"]
    assert "As the editor wrote it." in found["t"]
    assert "Jo Lee" not in found["t"]


def test_an_empty_caption_of_the_text_is_filled():
    body = (
        "<html><body><figure><img src='https://pics.example/a.jpg'/><figcaption> </figcaption></figure></body></html>"
    )
    html = read(text("t", body), picture("a"))["t"]
    assert html.count("<figcaption") == 1
    assert "Jo Lee" in html


def test_a_reference_of_nitf_is_the_picture_of_its_item():
    media = "<media media-type='image'><media-reference source='a' mime-type='image/jpeg'/></media>"
    body = f"<nitf><body><body.content><p>One.</p>{media}</body.content></body></nitf>"
    found = read(text("t", body), picture("a"))
    assert list(found) == ["t"]
    assert "Jo Lee" in found["t"]


@pytest.mark.parametrize("how", ["inlineData", "inlineXML"])
def test_html_in_a_cdata_section_shows_its_pictures_once(how):
    body = "<![CDATA[<p>One.</p><figure><img src='https://pics.example/a.jpg'></figure>]]>"
    found = read(package(group("root", "t", "a")), text("t", body, how=how), picture("a"))
    assert list(found) == ["t"]
    assert found["t"].count("<img") == 1


def test_a_picture_of_a_text_that_is_left_out_is_read_by_itself():
    left_out = Counter()
    found = read(
        package(group("root", "t", "a")),
        text("t", status="canceled"),
        picture("a"),
        picture("b", "withheld"),
        left_out=left_out,
    )
    assert list(found) == ["a"]
    assert left_out == {"of status stat:canceled": 1, "of status stat:withheld": 1}


def test_a_withheld_picture_stands_in_no_story_unless_drafts_are_read():
    items = package(group("root", "t", "a")), text("t"), picture("a", "withheld")
    assert "<img" not in read(*items)["t"]
    assert "<img" in read(*items, drafts=True)["t"]
