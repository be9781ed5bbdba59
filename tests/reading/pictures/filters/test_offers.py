"""Boxes in the text that ask readers for something have no picture of the article."""

import pytest

from linter import read

STORY = "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
IMAGE = '<img src="/gift.jpg" alt="" width="600" height="400">'


def page(box, head="", before=STORY * 2):
    text = f"<article><h1>Storm breaks the pier</h1>{before}{box}{STORY * 2}</article>"
    return read(f"<html><head>{head}</head><body>{text}</body></html>")


@pytest.mark.parametrize(
    ("pitch", "button"),
    [
        ("Your gift keeps this paper alive, from five euros a month.", '<a href="/give">Donate now</a>'),
        ("Read every story for one euro a month.", '<p><a href="/abo">Subscribe today »</a></p>'),
        ("The best of the week in your inbox.", "<button>Sign up</button>"),
        ("Unterstützen Sie unsere Arbeit mit einer Spende.", '<a href="/spende">Jetzt spenden</a>'),
        ("Soutenez un journal indépendant.", '<a href="/don">Faire un don</a>'),
        ("Tu apoyo hace posible este diario.", '<a href="/socios">Hazte socio</a>'),
        ("あなたの支援が必要です。", '<a href="/kifu">寄付する</a>'),
    ],
)
def test_a_picture_beside_a_call_to_give_or_subscribe_is_left_out(pitch, button):
    read_page = page(f'<div class="box">{IMAGE}<p>{pitch}</p>{button}</div>')
    assert read_page.blocks == ()
    assert [seen.evidence[0].fact for seen in read_page.left_out] == ["asks-readers"]


@pytest.mark.parametrize(
    "box",
    [
        f'<div><figure>{IMAGE}<figcaption>The pier at noon</figcaption></figure><div><a href="/abo">Subscribe</a> for more of this</div></div>',
        f'<div><div class="photo">{IMAGE}<p class="caption">The pier at noon</p></div><p>More of it: <a href="/abo">Subscribe</a></p></div>',
        f'<figure>{IMAGE}<figcaption>The pier at noon. Photo: Jo Lee. <a href="/abo">Subscribe</a></figcaption></figure>',
        f'<figure>{IMAGE}<figcaption>The pier at noon on Monday. <a href="https://net.example/quay">Follow us</a></figcaption></figure>',
        f'<div>{IMAGE}<p class="caption">The pier at noon on Monday. <a href="https://net.example/quay">Follow us</a></p></div>',
        f'<p>{IMAGE}</p><p>The town hopes for the ferry. <a href="/abo">Subscribe</a></p>',
        f'<div>{IMAGE}<p>The pier at noon, when the tide is low</p><a href="/more">More about the tide</a></div>',
    ],
    ids=[
        "outside its figure",
        "outside its box",
        "credited",
        "in its figcaption",
        "in its caption",
        "not in its box",
        "no call",
    ],
)
def test_a_picture_near_a_call_stays(box):
    assert len(page(box).blocks) == 1


def test_the_lead_picture_and_the_pages_own_stay():
    box = f'<div class="top">{IMAGE}<p>Our reporter was there all day</p><a href="/abo">Subscribe</a></div>'
    assert len(page(box, before="").blocks) == 1
    assert len(page(box, head='<meta property="og:image" content="/gift.jpg">').blocks) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Scan the QR code to follow us",
        "QR-Code scannen und mitreden",
        "Scannez ce QR code",
        "用微信扫描二维码<br>分享至好友",
    ],
)
def test_a_code_to_be_scanned_is_no_picture_and_the_day_beside_it_no_caption(said):
    code = f'<div class="t1"><div><img src="/code-in.png" width="140" height="140" alt=""><p>{said}</p></div></div>'
    head = f'<div><p class="p1"><span>3 May 2031</span><br><span>Source: </span><span>AFP</span></p>{code}</div>'
    assert page("", before=head + STORY * 2).blocks == page(code).blocks == ()
    told = (
        code.replace("<div><img", "<figure><img")
        .replace("<p>", "<figcaption>")
        .replace("</p></div>", "</figcaption></figure>")
    )
    assert len(page(told).blocks) == 1
