"""The HTML report: one file that holds everything, loads nothing, and shows a page's words as words."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import html

from linter import lint
from linter.cli import main
from linter.reports import contact_sheet
from linter.reports.annotations import Placed, offsets, pieces
from linter.reports.counts import Tally
from linter.reports.formats import PLAIN, How, Totals

SAMPLES = Path(__file__).parents[2] / "sample_pages"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c636060606000000005"
    "0001a5f645400000000049454e44ae426082"
)
HOSTILE = """<html lang="en"><body><article><h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>
<figure><img src="a.jpg?&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" alt="&quot; onload=alert(1) x=&quot;">
<figcaption>&lt;img src=x onerror=alert(1)&gt; {{ 7*7 }} {% raw %} Photo: &lt;b onclick=alert(1)&gt;Jo Lee&lt;/b&gt;</figcaption></figure>
</article></body></html>"""


def sheet(*pages: str, how: How = PLAIN):
    reports = [lint(page, name=f"page{number}.html") for number, page in enumerate(pages)]
    total = Tally()
    for each in reports:
        total.add(Tally.of(each))
    written = "".join(contact_sheet.document([contact_sheet.page(each, how) for each in reports], how, Totals(total)))
    return written, html.fromstring(written)


def test_a_hostile_page_shows_as_text():
    _, tree = sheet(HOSTILE)
    assert [script.text_content().strip()[:5] for script in tree.iter("script")] == ["(() ="[:5]]
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
    assert not tree.xpath("//b[@onclick] | //img | //*[starts-with(@src, 'javascript')]")
    assert tree.xpath("string(//h2)") == "<script>alert(1)</script>"
    assert "<img src=x onerror=alert(1)>" in tree.xpath("string(//dd[@class='caption'])")
    assert "{{ 7*7 }} {% raw %}" in tree.xpath("string(//dd[@class='caption'])")


def test_nothing_is_loaded_from_elsewhere():
    written, tree = sheet(*(page.read_text("utf-8", "replace") for page in sorted(SAMPLES.glob("*.html"))))
    addresses = tree.xpath("//@src | //link/@href | //@srcset | //@style | //@action")
    assert [each for each in addresses if not each.startswith("data:")] == []
    assert "url(" not in written
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")


def test_the_words_of_a_caption_are_all_there_whatever_is_marked():
    for page in sorted(SAMPLES.glob("*.html")):
        report = lint(page.read_bytes(), name=page.name)
        for block in report.page.blocks:
            for text in (block.caption, block.image.alt, block.credit and block.credit.text):
                if text:
                    assert (
                        "".join(piece.words for piece in pieces(text, Placed(report.shown).marks(text.where)))
                        == text.words
                    )


def test_a_mark_stands_on_the_words_that_were_reported():
    _, tree = sheet(
        '<html lang="en"><body><article><figure><img src="a.jpg" alt="A bridge"><figcaption>The &amp; bridge <b>{{cap</b>tion}} at dawn'
        "</figcaption></figure></article></body></html>"
    )
    (mark,) = tree.xpath("//dd[@class='caption']//mark")
    assert mark.text_content() == "{{caption}}"
    finding = tree.get_element_by_id(mark.get("data-findings"))
    assert finding.get("data-rule") == "caption-placeholder"
    assert mark.xpath("string(a/@href)") == f"#{finding.get('id')}"


def test_every_finding_has_its_place_in_the_sheet_once():
    _, tree = sheet(*(page.read_text("utf-8", "replace") for page in sorted(SAMPLES.glob("*.html"))))
    names = tree.xpath("//li[contains(@class, 'finding')]/@id")
    assert len(names) == len(set(names)) > 20
    for href in tree.xpath("//a/@href"):
        assert tree.get_element_by_id(href.removeprefix("#"), None) is not None, href


def test_a_reported_place_is_found_again_in_its_words():
    page = '<article><figure><img src="a.jpg" alt=""><figcaption>A &amp; B, left, at the fair</figcaption></figure></article>'
    text = lint(page).page.blocks[0].caption
    for start in range(len(text.words)):
        for end in range(start + 1, len(text.words) + 1):
            assert offsets(text, text.span(start, end)) == (start, end)


def test_several_pages_begin_with_an_overview_the_worst_first():
    good = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge in Linz. Photo: Jo Lee/AFP</figcaption></figure></article>'
    bad = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure></article>'
    _, tree = sheet(good, bad)
    rows = tree.xpath("//section[@class='overview']//table[1]/tbody/tr/th/a/text()")
    assert rows == ["page1.html", "page0.html"]
    assert not sheet(good)[1].xpath("//section[@class='overview']")


def test_a_credits_parts_are_told_apart():
    _, tree = sheet(
        '<article><figure><img src="a.jpg" alt="A"><figcaption>A bridge. Photo: Jo Lee/AFP via Getty Images</figcaption></figure></article>'
    )
    parts = {each.get("title"): each.text_content() for each in tree.xpath("//dd[@class='credit']//span")}
    assert (parts["photographer"], parts["provider"], parts["distributor"]) == ("Jo Lee", "AFP", "Getty Images")


@pytest.fixture
def desk(tmp_path: Path):
    """A page beside its picture, and a folder of other pictures."""
    (tmp_path / "site").mkdir()
    (tmp_path / "pictures").mkdir()
    for place in ("site/near.png", "pictures/far.png", "secret.png"):
        (tmp_path / place).write_bytes(PIXEL)
    (tmp_path / "site" / "not-a-picture.png").write_text("root:x:0:0")

    def shown(url: str, *more: str) -> bool:
        page = tmp_path / "site" / "page.html"
        page.write_text(
            f'<article><figure><img src="{url}" alt="A"><figcaption>A bridge</figcaption></figure></article>'
        )
        done = CliRunner().invoke(main, ["check", "--format", "html", str(page), *more])
        return bool(re.search(r'<img src="data:image/\w+;base64,', done.stdout))

    return tmp_path, shown


def test_a_picture_is_shown_where_its_file_is_at_hand(desk):
    _, shown = desk
    assert shown("near.png")
    assert not shown("https://media.example.com/far.png")


@pytest.mark.parametrize("url", ["../secret.png", "/etc/passwd", "file:///etc/passwd", "not-a-picture.png", "gone.png"])
def test_no_file_outside_the_pages_folder_is_shown_and_none_that_is_no_picture(desk, url):
    assert not desk[1](url)


def test_a_page_that_cannot_be_written_up_leaves_the_report_whole(monkeypatch):
    def fails(*_):
        raise RuntimeError("no pictures")

    monkeypatch.setattr("linter.reports.contact_sheet_data._block", fails)
    done = CliRunner().invoke(main, ["check", "--format", "html", str(SAMPLES / "wire_story.html")])
    assert done.exit_code == 3
    assert "no pictures" in done.stdout
    assert done.stdout.endswith("</html>")


def test_a_space_that_is_the_fault_can_be_seen():
    _, tree = sheet(
        '<article><figure><img src="a.jpg" alt="A quay"><figcaption>A quay. <span class="credit">Photo: Jo Lee /AFP</span>'
        "</figcaption></figure></article>"
    )
    (mark,) = tree.xpath("//dd[@class='credit']//mark")
    assert mark.text_content() == "␣/"
    assert mark.xpath("string(span[@class='space']/@title)") == "a space"


def test_clean_pages_are_folded_where_there_are_several():
    good = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge in Linz. Photo: Jo Lee/AFP</figcaption></figure></article>'
    bad = good.replace("A bridge in Linz.", "{{caption}}")
    _, tree = sheet(good, bad)
    folds = tree.xpath("//details[@class='fold']")
    assert [fold.xpath("string(summary)") for fold in folds] == ["page0.html · nothing to report"]
    assert not folds[0].xpath("@open")
    written, tree = sheet(*[good] * 40, bad)
    assert len(tree.xpath("//section[@class='page']")) == 41
    assert len(tree.xpath("//li[contains(@class, 'block')]")) == 1
    assert "nothing to report, 1 picture, 1 caption, 1 credit read" in written


def test_each_picture_says_why_it_was_kept_or_left_out_behind_a_toggle_that_keys_open():
    _, tree = sheet(
        '<html lang="en"><body><article><h1>The bridge</h1><p>It opened at noon, said the mayor of the town of Linz.</p>'
        '<figure><img src="a.jpg" alt=""><figcaption>The <i>bridge</i> at dawn &lt;b onclick=x&gt;.</figcaption></figure>'
        '<img src="/site-logo.png?&quot;&gt;&lt;script&gt;" alt=""></article></body></html>'
    )
    (kept,) = tree.xpath("//li[contains(@class, 'block')]/details[@class='evidence']")
    assert kept.xpath("summary")
    assert "It stands in a figure that has a caption element." in kept.text_content()
    assert "The bridge at dawn <b onclick=x>." in kept.text_content()
    (left,) = tree.xpath("//section/details[@class='evidence']")
    assert left.xpath("string(summary)") == "Pictures left out: 1"
    assert left.xpath("string(.//li[1]/span)") == "decides"
    assert "site-logo.png" in left.xpath("string(h4)")
    assert not tree.xpath("//details//script | //details//*[@onclick]")


@pytest.mark.parametrize("folder", [None, "."])
@pytest.mark.parametrize(
    "address",
    [
        "https://[cdn]/media/a.jpg",
        "//[host]/a.jpg",
        "http://[bad/x.jpg",
        "x%00y.jpg",
        "x%ed%a0%80y.jpg",
        "x&#xD800;.jpg",
    ],
)
def test_an_address_that_is_none_has_no_thumbnail_and_the_findings_stand(tmp_path, monkeypatch, address, folder):
    monkeypatch.chdir(tmp_path)
    figure = f'<figure><img src="{address}" alt=""><figcaption>{{{{caption}}}}</figcaption></figure>'
    (tmp_path / "page.html").write_text(f"<article><h1>Rain</h1>{figure}<p>It rains on the quay.</p></article>")
    args = ["check", "page.html", "--format", "html", *(["--images", folder] if folder else [])]
    done = CliRunner().invoke(main, args)
    assert done.exit_code == 1, done.stderr
    assert "{{caption}}" in html.fromstring(done.stdout).xpath("string(//dd[@class='caption'])")
