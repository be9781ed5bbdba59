"""The page of the service: paste an article, see what is wrong, mend it at a click."""

from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "sample_pages"


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    from servers.http.conftest import Service

    service = Service(tmp_path_factory.mktemp("page"))
    yield service
    service.stop()


@pytest.fixture
def page(chromium, running):
    page, said = chromium.new_page(), []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: request.url.startswith((running.url, "data:")) or said.append(request.url))
    page.goto(running.url)
    yield page
    page.close()
    assert [
        each for each in said if "status of 422" not in each
    ] == []  # what is no HTML is refused; the browser notes it


def check(page, html: str) -> None:
    page.fill("#html", html)
    page.get_by_role("button", name="Check").click()
    page.locator("#verdict:not(:empty)").filter(has_not_text="Checking").filter(has_not_text="Not checked").wait_for()


def test_an_article_is_shown_with_what_is_wrong(page):
    check(page, (SAMPLES / "wire_story.html").read_text("utf-8"))
    assert (
        page.inner_text("#verdict")
        == "This page would be stopped. 1 error, 3 warnings, 2 pictures, 2 captions, 2 credits read."
    )
    assert page.locator(".finding").count() == 4
    assert page.locator(".page mark", has_text="OSMAN DEMIREL").count() == 2


def test_the_article_stands_as_readers_see_it_with_its_findings_in_the_margin(page):
    check(page, (SAMPLES / "wire_story.html").read_text("utf-8"))
    assert "Coalition closes in" in page.inner_text(".side-by-side .article h1")
    assert page.locator(".side-by-side .margin li").count() == 4
    marks = page.locator(".side-by-side mark")
    assert [words.rstrip("1234567890") for words in marks.all_inner_texts()] == [
        "Tel Afar",
        "Isil",
        "OSMAN DEMIREL",
        "",
    ]
    article, margin = (page.locator(f".side-by-side .{name}").bounding_box() for name in ("article", "margin"))
    assert margin["x"] >= article["x"] + article["width"]
    page.get_by_role("button", name="The name OSMAN DEMIREL is in capitals").click()
    assert "OSMAN DEMIREL" in page.evaluate("document.activeElement.innerText")


def test_of_what_was_pasted_no_attribute_comes_into_the_view(page):
    check(
        page,
        "<article><h1 onclick='alert(1)' style='color:red'>The quay</h1><p><a href='javascript:alert(1)'>Words</a></p>"
        "<img src='x.jpg' onerror='alert(1)'><form><p>In a form</p></form><iframe src='//example.org'></iframe></article>",
    )
    page.locator(".side-by-side .article", has_text="Words").wait_for()
    assert (
        page.evaluate(
            "[...document.querySelectorAll('.side-by-side .article *')].flatMap(e => e.getAttributeNames())"
            ".filter(name => !['class', 'dir', 'href', 'aria-label'].includes(name))"
        )
        == []
    )
    assert page.locator(".side-by-side .article a:not(.number)").count() == 0


def test_a_fix_is_made_at_a_click_and_undone(page):
    check(page, "<p>😀</p>" + (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.get_by_role("button", name="Write Osman Demirel").click()
    page.get_by_role("button", name="Write Osman Demirel").wait_for(state="detached")
    assert "OSMAN DEMIREL" not in page.input_value("#html")
    assert page.input_value("#html").count("Osman Demirel/AFP/Getty Images") == 2
    page.get_by_role("button", name="Undo the last fix").click()
    page.get_by_role("button", name="Write Osman Demirel").wait_for()
    assert "OSMAN DEMIREL" in page.input_value("#html")


def test_a_rule_is_explained_beside_its_finding(page):
    check(page, (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.locator(".finding .rule a").first.click()
    page.locator(".why").wait_for()
    assert "One name is spelt two ways on one page." in page.inner_text(".why")


def test_a_click_on_a_finding_selects_its_words_in_the_source(page):
    check(page, "<p>😀</p>" + (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.locator(".finding", has_text="Isil twice").locator(".told").click()
    assert page.evaluate("(box => box.value.slice(box.selectionStart, box.selectionEnd))(html)") == "Isil"


def test_a_hostile_article_runs_nothing(page):
    check(
        page,
        '<article><h1>&lt;img src=x onerror=alert(1)&gt;</h1><figure><img src="a.jpg" alt="A">'
        "<figcaption>&lt;script&gt;alert(1)&lt;/script&gt; {{caption}}</figcaption></figure></article>",
    )
    assert "<script>alert(1)</script>" in page.inner_text("dd.caption")
    assert page.locator("#sheet script, #sheet [onerror]").count() == 0


def test_a_verdict_never_stands_beside_words_it_was_not_given_for(page):
    check(page, (SAMPLES / "wire_story.html").read_text("utf-8"))
    page.locator("#html").press_sequentially("x")
    assert page.inner_text("#verdict") == "Not checked yet."
    assert page.locator(".finding").count() == 0
    check(page, '{"a": 1}')
    assert page.inner_text("#verdict").startswith("This could not be checked")
    assert page.locator("#sheet *").count() == 0


def test_an_empty_box_is_told_and_not_judged(page):
    page.get_by_role("button", name="Check").click()
    assert page.inner_text("#verdict") == "The box is empty: paste an article first."


def test_an_example_comes_at_a_press_and_is_mended_with_the_focus_kept(page):
    page.get_by_role("button", name="Try an example").click()
    page.get_by_role("button", name="Write Reuters").wait_for()
    number = page.evaluate(
        "[...document.querySelectorAll('.finding')].findIndex(f => f.textContent.includes('misspelt'))"
    )
    page.get_by_role("button", name="Write Reuters").click()
    page.get_by_role("button", name="Write Reuters").wait_for(state="detached")
    page.locator(".finding").first.wait_for()
    assert page.evaluate("[...document.querySelectorAll('.finding')].indexOf(document.activeElement)") == number
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the HTML").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert "ANN MOOR/Reuters" in page.evaluate("navigator.clipboard.readText()")


def test_control_and_enter_check(page):
    page.fill("#html", "<article><h1>The quay</h1><p>Words of the quay.</p></article>")
    page.press("#html", "Control+Enter")
    page.locator("#verdict", has_text="0 pictures read").wait_for()


PASTED = """(([html, text]) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", text);
  document.getElementById("html").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
})"""


def test_what_is_pasted_from_a_word_processor_comes_as_it_is_marked_up(page):
    word = (
        "<html><head><style>p{color:red}</style></head><body><!--StartFragment--><h1 style='x'>The quay</h1>"
        "<p class=MsoNormal>Words<o:p></o:p></p><script>alert(1)</script><!--EndFragment--></body></html>"
    )
    page.evaluate(PASTED, [word, "The quay\nWords"])
    page.locator("#verdict", has_text="0 pictures read").wait_for()
    assert page.input_value("#html") == '<h1>The quay</h1><p class="MsoNormal">Words<o:p></o:p></p>'
    assert page.locator(".passage.headline", has_text="The quay").count() == 1


def test_what_is_copied_in_google_docs_is_not_all_bold(page):
    docs = (
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr">The quay</h1>'
        '<p dir="ltr"><span style="font-size:11pt">Words of </span><b>the quay</b>, and style="loud" is one of them.</p></b>'
        '<br class="Apple-interchange-newline">'
    )
    page.evaluate(PASTED, [docs, "The quay"])
    page.locator("#verdict", has_text="0 pictures read").wait_for()
    assert page.input_value("#html") == (
        '<h1 dir="ltr">The quay</h1><p dir="ltr"><span>Words of </span><b>the quay</b>, and style="loud" is one of them.</p>'
    )
    assert page.locator(".side-by-side .article b").all_inner_texts() == ["the quay"]


def test_words_without_their_article_are_told_with_a_way_to_paste_all_of_it(page):
    check(page, "The ferry sails again.\n\nPhoto: Jo Lee")
    told = page.inner_text("#verdict")
    assert told.startswith("This could not be checked: What was sent is plain text")
    assert told.endswith("Or copy the article, pictures and all, where it is laid out, and paste it here.")


@pytest.mark.parametrize(
    "content",
    [
        "<article><h1>Über die Brücke</h1></article>".encode(),
        "<article><h1>Über die Brücke</h1></article>".encode("windows-1252"),
        "<meta charset=iso-8859-2><article><h1>Über die Brücke</h1></article>".encode("iso-8859-2"),
        "\ufeff<article><h1>Über die Brücke</h1></article>".encode("utf-16"),
    ],
)
def test_a_file_is_opened_in_its_own_letters(page, content):
    page.set_input_files("#file", {"name": "story.html", "mimeType": "text/html", "buffer": content})
    page.locator(".side-by-side .article h1", has_text="Über die Brücke").wait_for()


def test_a_house_that_only_counts_is_not_said_to_pass_a_page(chromium, tmp_path):
    from servers.http.conftest import Service

    (tmp_path / "cutline.toml").write_text('mode = "observe"')
    (tmp_path / "service.toml").write_text('[profiles]\ndefault = "cutline.toml"\n')
    service = Service(tmp_path, "--config", "service.toml")
    page = chromium.new_page()
    try:
        page.goto(service.url)
        check(page, "<figure><img src=a.jpg alt=A><figcaption>{{caption}}</figcaption></figure>")
        assert page.inner_text("#verdict").startswith(
            "Findings are only counted here, as the house’s settings say. 1 error"
        )
    finally:
        page.close()
        service.stop()


def test_an_article_in_arabic_runs_from_the_right(page):
    check(page, (SAMPLES / "right_to_left.html").read_text("utf-8"))
    direction = "each => getComputedStyle(each).direction"
    assert page.locator(".side-by-side .article p").last.evaluate(direction) == "rtl"
    assert page.locator(".side-by-side .margin li").first.evaluate(direction) == "ltr"


def test_source_that_is_pasted_stays_source(page):
    page.evaluate(PASTED, ["<pre><span>&lt;p&gt;</span></pre>", "<p>Words</p>"])
    assert (
        page.input_value("#html") == ""
    )  # the browser's own paste, which a script cannot begin, puts the plain text in


def test_axe_finds_nothing_to_mend(chromium, running, axe):
    page = chromium.new_page(bypass_csp=True)
    page.goto(running.url)
    check(page, (SAMPLES / "picture_desk.html").read_text("utf-8"))
    page.evaluate(axe)
    found = page.evaluate("axe.run()")["violations"]
    page.close()
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
