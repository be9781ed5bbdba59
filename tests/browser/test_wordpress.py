"""An editor in WordPress: stopped, led to the block, mended, published; overridden; refused; and a service that hangs."""

import time

import pytest
from wordpress_site.conftest import newsroom, newsroom_of_all, wordpress  # noqa: F401 -- fixtures
from wordpress_site.newsroom import CAPTION, REASON, TEXT, paragraph, picture

PUBLISH = ".editor-post-publish-panel__toggle, .editor-post-publish-button__button"
REALLY = ".editor-post-publish-panel__header-publish-button button"
STORE = "wp.data.select('core/editor')"


class Editor:
    """The block editor on a page of the browser. ``asked`` counts the checks in flight; ``most`` is the most at once."""

    def __init__(self, page, room):
        self.page, self.room, self.asked, self.most, self.errors = page, room, 0, 0, []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self._count(request, 1))
        page.on("requestfinished", lambda request: self._count(request, -1))
        page.on("requestfailed", lambda request: self._count(request, -1))
        page.goto(f"{room.site.url}/wp-login.php")
        page.fill("#user_login", "editor")
        page.fill("#user_pass", "editor")
        page.click("#wp-submit")
        page.wait_for_url("**/wp-admin/**")

    def _count(self, request, change):
        if "cutline" in request.url and "check" in request.url:
            self.asked += change
            self.most = max(self.most, self.asked)

    def opens(self, number):
        self.page.goto(f"{self.room.site.url}/wp-admin/post.php?post={number}&action=edit")
        self.page.wait_for_function(
            f"window.wp && wp.data && {STORE} && {STORE}.getCurrentPostId() && wp.data.select('core/block-editor').getBlockCount()"
        )
        self.page.evaluate(
            "for (const scope of ['core', 'core/edit-post']) wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false)"
        )
        return self

    def new(self):
        self.page.goto(f"{self.room.site.url}/wp-admin/post-new.php")
        self.page.wait_for_function(f"window.wp && wp.data && {STORE} && {STORE}.getCurrentPostId()")
        self.page.evaluate(
            "for (const scope of ['core', 'core/edit-post']) wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false)"
        )
        return self

    def asks(self, words):
        return self.page.evaluate(f"{STORE}.{words}")

    def panel(self):
        """Open the pre-publish panel and wait for its list."""
        self.page.click(PUBLISH)
        self.page.locator(".cutline-panel .cutline-summary").wait_for()
        self.page.wait_for_function("!/^(Checking…)?$/.test(document.querySelector('.cutline-summary').innerText)")
        return self.page.inner_text(".cutline-panel")

    def sidebar(self):
        self.page.evaluate("wp.data.dispatch('core/edit-post').openGeneralSidebar('cutline/cutline')")
        self.page.locator(".cutline-summary").wait_for()

    def says(self, words):
        self.page.locator(".cutline-summary", has_text=words).wait_for()

    def saved(self):
        self.page.wait_for_function(f"!{STORE}.isSavingPost()")

    def content(self):
        """The story as it would be saved, white space between blocks aside."""
        return " ".join(self.asks("getEditedPostContent()").split())


@pytest.fixture
def editor(chromium, newsroom):  # noqa: F811
    page = chromium.new_page(viewport={"width": 1350, "height": 950})
    made = Editor(page, newsroom)
    yield made
    page.close()
    assert made.errors == []


def test_an_error_is_shown_stops_leads_to_its_block_and_the_mended_story_goes_out(editor, newsroom):  # noqa: F811
    number = newsroom.draft("error", "New words.")
    editor.opens(number)
    shown = editor.panel()
    assert "1 error" in shown
    assert "“{{caption}}” stands where a caption belongs." in shown
    assert editor.page.locator(REALLY).first.is_disabled() or editor.asks("isPostSavingLocked()")
    editor.page.get_by_role("button", name="Go to the block").click()
    editor.page.wait_for_function("wp.data.select('core/block-editor').getSelectedBlock()?.name === 'core/image'")
    assert not editor.asks("isPostSavingLocked()"), "the lock lives while the panel is open"
    editor.page.locator(".interface-complementary-area .cutline-finding").wait_for()
    editor.page.evaluate(
        "wp.data.dispatch('core/block-editor').updateBlockAttributes("
        "wp.data.select('core/block-editor').getSelectedBlockClientId(), {caption: 'A tug in Linz. Photo: Jo Lee/Reuters'})"
    )
    editor.says("Nothing found.")
    editor.page.click(PUBLISH)
    editor.page.locator(REALLY).first.click()
    editor.page.wait_for_function(f"{STORE}.isCurrentPostPublished()")
    assert "A tug in Linz." in newsroom.public(number)
    assert newsroom.kinds(number) == []


def test_a_fix_at_a_click_changes_the_blocks_own_words_and_can_be_undone(editor, newsroom):  # noqa: F811
    words = 'A tug passes <em>the old “lock”</em> &amp; bridge at <a href="/linz">Linz</a>. Photo: Jo Lee/<strong>Retuers</strong>'
    number = newsroom.draft("clean", content=paragraph("Said Retuers. " + TEXT) + picture(words))
    editor.opens(number)
    before = editor.content()
    assert "1 warning" in editor.panel()
    editor.page.get_by_role("button", name="Write Reuters").click()
    editor.says("Nothing found.")
    assert editor.content() == before.replace("<strong>Retuers</strong>", "<strong>Reuters</strong>")
    editor.page.evaluate("wp.data.dispatch('core/editor').undo()")
    assert editor.content() == before


def test_a_fix_is_not_offered_where_two_places_are_alike(editor, newsroom):  # noqa: F811
    """What stands round the words may be alike in two places, and less so in a third behind them."""
    words = "One teh old mill, two teh old mill, teh end. Photo: Jo Lee/Retuers"
    editor.opens(newsroom.draft("clean", content=paragraph(TEXT) + picture(words)))
    editor.sidebar()
    editor.says("1 warning")
    offer = """after => { const { report } = wp.data.select('cutline').get(); const [finding] = report.findings;
        const change = { path: '1', where: 'text', before: '… ', old: 'teh', after, new: 'the' };
        const fix = { title: 'Write the', safety: 'ask', changes: [change] };
        wp.data.dispatch('cutline').set({ report: { ...report, findings: [{ ...finding, fix }] } }); }"""
    editor.page.evaluate(offer, " old mill")
    editor.page.get_by_role("button", name="Write Reuters").wait_for(state="detached")
    assert editor.page.get_by_role("button", name="Write the").count() == 0
    editor.page.evaluate(offer, " end. Photo")
    editor.page.get_by_role("button", name="Write the").click()
    editor.page.wait_for_function(f"{STORE}.getEditedPostContent().includes('two teh old mill, the end.')")


def test_the_lines_of_a_poem_stay_lines(editor, newsroom):  # noqa: F811
    verse = '<!-- wp:verse -->\n<pre class="wp-block-verse">Isil came,\nIsil went</pre>\n<!-- /wp:verse -->\n'
    text = paragraph("ISIL left it. ISIL burnt the bridge. ISIL said nothing. " * 4 + TEXT)
    number = newsroom.draft("clean", content=text + verse)
    editor.opens(number)
    editor.panel()
    assert editor.page.get_by_role("button", name="Write ISIL").count() == 0


def test_the_panel_asks_again_by_itself_and_unlocks(editor, newsroom):  # noqa: F811
    newsroom.trouble("down", "closed")
    editor.opens(newsroom.draft("clean"))
    assert "It cannot be published until it has been checked." in editor.panel()
    assert editor.asks("isPostSavingLocked()")
    newsroom.set()
    editor.says("Nothing found.")
    editor.page.wait_for_function(f"!{STORE}.isPostSavingLocked()")


def test_a_reason_survives_the_saving_of_a_draft(editor, newsroom):  # noqa: F811
    number = newsroom.draft("warning", "New words.")
    editor.opens(number)
    editor.sidebar()
    editor.page.get_by_label("Why is it published all the same?").fill(REASON)
    editor.page.evaluate("wp.data.dispatch('core/editor').editPost({title: 'Saved meanwhile'})")
    editor.page.evaluate("wp.data.dispatch('core/editor').savePost()")
    editor.saved()
    assert newsroom.post(number)["post_title"] == "Saved meanwhile"
    assert editor.page.get_by_label("Why is it published all the same?").input_value() == REASON
    editor.panel()
    editor.page.locator(REALLY).first.click()
    editor.page.wait_for_function(f"{STORE}.isCurrentPostPublished()")
    assert newsroom.kinds(number) == ["override"]


def test_a_fix_in_several_places_is_one_step(editor, newsroom):  # noqa: F811
    text = paragraph("Isil held the town. " + "ISIL left it. ISIL burnt the bridge. ISIL said nothing. " * 3 + TEXT)
    number = newsroom.draft(
        "clean", content=text + picture("Isil fighters near Linz. Photo: Jo Lee/Reuters") + paragraph("ISIL.")
    )
    editor.opens(number)
    assert "Isil" in editor.panel()
    editor.page.get_by_role("button", name="Write ISIL").click()
    editor.says("Nothing found.")
    assert "Isil" not in editor.content()


def test_a_warning_goes_out_with_a_reason_and_nobody_is_asked_again(editor, newsroom):  # noqa: F811
    number = newsroom.draft("warning", "New words.")
    editor.opens(number)
    assert "Nobody is asked again about the same words." in editor.panel()
    assert editor.asks("isPostSavingLocked()")
    editor.page.get_by_label("Why is it published all the same?").fill(REASON)
    editor.page.wait_for_function(f"!{STORE}.isPostSavingLocked()")
    editor.page.locator(REALLY).first.click()
    editor.page.wait_for_function(f"{STORE}.isCurrentPostPublished()")
    (line,) = newsroom.job("log", {"id": number})
    assert (line["kind"], line["reason"]) == ("override", REASON)
    editor.opens(number)
    editor.page.evaluate("wp.data.dispatch('core/editor').editPost({title: 'Another headline'})")
    editor.page.evaluate("wp.data.dispatch('core/editor').savePost()")
    editor.saved()
    assert newsroom.post(number)["post_title"] == "Another headline"
    assert newsroom.kinds(number) == ["override"]


def test_how_long_a_reason_has_to_be_is_said_before_it_is_written(editor, newsroom):  # noqa: F811
    editor.opens(newsroom.draft("warning"))
    assert "At least 5 letters" in editor.panel()
    editor.page.get_by_label("Why is it published all the same?").fill("ok")
    assert editor.asks("isPostSavingLocked()")


def test_no_reason_is_asked_for_where_none_helps(editor, newsroom):  # noqa: F811
    newsroom.trouble("key", "closed")
    editor.opens(newsroom.draft("clean"))
    assert "It cannot be published until it has been checked." in editor.panel()
    assert editor.page.get_by_label("Why is it published all the same?").count() == 0


def test_one_who_may_not_override_is_told_so(editor, newsroom):  # noqa: F811
    newsroom.set(override="do_not_allow")
    editor.opens(newsroom.draft("warning"))
    assert "Somebody who may override warnings has to publish this" in editor.panel()
    assert editor.asks("isPostSavingLocked()")


def test_what_went_out_unchecked_is_said_in_the_editor(editor, newsroom):  # noqa: F811
    newsroom.trouble("down")
    number = newsroom.draft("clean", "New words.")
    editor.opens(number)
    assert (
        "This could not be checked. The service cannot be reached. It can be published all the same." in editor.panel()
    )
    editor.page.locator(REALLY).first.click()
    editor.page.locator(".components-notice", has_text="without a check of its captions and credits").wait_for()
    assert "New words." in newsroom.public(number)


def test_while_writing_the_sidebar_follows_with_one_question_at_a_time(editor, newsroom):  # noqa: F811
    number = newsroom.draft("clean", "New words.")
    editor.opens(number)
    editor.sidebar()
    editor.says("Nothing found.")
    for word in ("one", "two", "three"):
        editor.page.evaluate(
            "words => wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/paragraph', {content: words}))",
            word,
        )
        editor.page.wait_for_timeout(300)
    editor.page.evaluate(
        "words => wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.parse(words))",
        picture(CAPTION + " XXX TK"),
    )
    editor.page.wait_for_timeout(1500)
    assert editor.page.locator(".cutline-finding").count() >= 1
    assert editor.most == 1
    assert newsroom.kinds(number) == [], "a look while writing leaves no trace"


def test_a_service_that_hangs_for_half_a_minute_is_in_nobodys_way(editor, newsroom):  # noqa: F811
    number = newsroom.draft("clean", "New words.")
    newsroom.trouble("slow")
    editor.opens(number)
    editor.sidebar()
    editor.page.evaluate(
        "() => { const block = wp.blocks.createBlock('core/paragraph'); window.made = block.clientId;"
        "wp.data.dispatch('core/block-editor').insertBlocks(block); wp.data.dispatch('core/block-editor').selectBlock(block.clientId); }"
    )
    typed, end = "", time.monotonic() + 30
    while time.monotonic() < end:
        editor.page.keyboard.type("The harbour is closed. ", delay=20)
        typed += "The harbour is closed. "
        if typed.count("closed") % 5 == 0:
            editor.page.keyboard.press("Control+s")
            editor.saved()
            assert editor.asks("didPostSaveRequestSucceed()")
            assert typed.strip() in newsroom.post(number)["post_content"]
    assert typed.strip() in editor.content()
    assert typed.count("closed") > 20
    assert editor.most == 1
    editor.page.wait_for_function("/could not be checked/.test(document.querySelector('.cutline-summary').innerText)")


def test_the_panel_and_the_screens_are_accessible(editor, newsroom, axe):  # noqa: F811
    def violations(within):
        editor.page.evaluate(axe)
        found = editor.page.evaluate("within => axe.run(within)", within)["violations"]
        return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]

    editor.opens(newsroom.draft("warning"))
    editor.panel()
    assert violations(".cutline-panel") == []
    newsroom.go("rest_publish", "error")
    for page in ("cutline", "cutline&view=log", "cutline-settings"):
        editor.page.goto(f"{newsroom.site.url}/wp-admin/admin.php?page={page}")
        assert violations(".wrap") == []
