"""What a page says is no way round the check: its end tags, what it allows itself."""

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own
FIGURE = (
    "<figure><img src='/media/quay.jpg' alt='A crane'><figcaption>{{caption}} Photo: Jo Lee/AFP</figcaption></figure>"
)


def draft(site, *paragraphs):
    from .desk import BODIES, TEXT

    BODIES["these"] = [("paragraph", each) for each in (TEXT, TEXT, TEXT, *paragraphs)]
    return site.draft("these")


def rules(found):
    return [each["rule"] for each in found.findings]


@pytest.mark.parametrize(
    "tag", ["</article>", "</div></main></article></body></html>", "<article></article></ARTICLE >"]
)
def test_what_stands_behind_a_stray_end_tag_is_checked(site, tag):
    from linter.contrib.wagtail import gate

    page = draft(site, f"<p>The quay.</p>{tag}", FIGURE)
    assert rules(gate.look(page)) == ["caption-placeholder"]


def test_end_tags_that_close_something_and_places_stay_as_they_are(site):
    from linter.contrib.wagtail.stray import without_stray_ends

    words = "<div><p>A<br></p><!-- </article> --><b title='</i>'>B</b></div>"
    page = draft(site, words, "<i>C</i></article>")
    html = f"<article>{words}<i>C</i></article>.</article>"
    assert without_stray_ends(html, page) == f"<article>{words}<i>C</i>          .</article>"


@pytest.mark.parametrize(
    "words", ["<i title=don't>A</i>", "<script>a = '</div>'</script>", "<b data-x=<>A</b>", "<x_y>A</x_y>"]
)
def test_what_is_an_end_tag_is_what_a_browser_takes_for_one(site, words):
    from linter.contrib.wagtail.stray import without_stray_ends

    page = draft(site, f"{words}</article>")
    assert without_stray_ends(f"{words}</article>.", page) == f"{words}          ."


def lenient(monkeypatch, tmp_path):
    from django.conf import settings

    (tmp_path / "cutline.toml").write_text('inline-allows = "everywhere"\n')
    monkeypatch.setattr(settings, "CUTLINE", {"CONFIG": str(tmp_path / "cutline.toml"), "BUDGET": 20})


ALLOWED = f'<div data-cutline-allow="caption-placeholder">{FIGURE}</div>'


def test_a_page_allows_itself_nothing(site):
    from linter.contrib.wagtail import gate

    page = draft(site, ALLOWED)
    assert gate.judge(page, "publish", site.ed).stops
    assert site.logged(page) == ["blocked"]


def test_where_the_house_lets_it_whoever_may_publish_may_allow_and_it_is_logged(site, monkeypatch, tmp_path):
    from wagtail.models import PageLogEntry

    from linter.contrib.wagtail import gate

    from .test_rights import colleague

    lenient(monkeypatch, tmp_path)
    page = draft(site, ALLOWED)
    writer, _ = colleague(site, "change")
    for nobody in (writer, None):
        gate.begin()
        assert gate.judge(page, "publish", nobody).stops
    with pytest.raises(gate.Blocked, match="stands where a caption belongs"):
        page.get_latest_revision().publish()
    page.get_latest_revision().publish(user=site.ed)
    assert site.live(page)
    entry = PageLogEntry.objects.get(page_id=page.pk, action="cutline.allowed")
    assert (entry.data["rules"], entry.user) == (["caption-placeholder"], site.ed)
    assert entry.message.startswith("The text itself allows: A caption still says what the template")
    gate.begin()
    assert not gate.judge(page, "scheduled").stops  # at its time nobody is there, but somebody had the right
