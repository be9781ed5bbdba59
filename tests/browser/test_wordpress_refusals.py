"""An editor in WordPress whose publish the server refused: what is told, and what can still be saved."""

from wordpress_site.conftest import newsroom, newsroom_of_all, wordpress  # noqa: F401 -- fixtures
from wordpress_site.newsroom import story

from .test_wordpress import PUBLISH, STORE, editor  # noqa: F401 -- a fixture


def test_a_refused_publish_leaves_a_draft_that_can_be_saved(editor, newsroom):  # noqa: F811
    """The pre-publish panel can be switched off; then the server refuses, and the editor must not go on publishing."""
    number = newsroom.draft("error", "New words.")
    editor.opens(number)
    editor.page.evaluate("wp.data.dispatch('core/editor').disablePublishSidebar()")
    editor.page.click(PUBLISH)
    editor.page.locator(".components-notice", has_text="Mend this first: “{{caption}}”").wait_for()
    editor.page.locator(".interface-complementary-area .cutline-finding").wait_for()
    editor.page.wait_for_function(f"{STORE}.getEditedPostAttribute('status') === 'draft'")
    editor.page.evaluate("wp.data.dispatch('core/editor').editPost({title: 'Kept'})")
    editor.page.evaluate("wp.data.dispatch('core/editor').savePost()")
    editor.saved()
    assert editor.asks("didPostSaveRequestSucceed()")
    post = newsroom.post(number)
    assert (post["post_status"], post["post_title"]) == ("draft", "Kept")
    editor.page.evaluate("wp.data.dispatch('core/editor').enablePublishSidebar()")


def test_a_new_story_that_is_refused_can_be_saved_as_a_draft(editor, newsroom):  # noqa: F811
    editor.new()
    editor.page.evaluate("wp.data.dispatch('core/editor').disablePublishSidebar()")
    editor.page.evaluate(
        "words => { wp.data.dispatch('core/editor').editPost({title: 'A new story'});"
        "wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(words)); }",
        story("error", "New words."),
    )
    editor.page.click(PUBLISH)
    editor.page.locator(".components-notice", has_text="Mend this first").wait_for()
    editor.page.wait_for_function(f"{STORE}.getEditedPostAttribute('status') === 'draft'")
    editor.page.evaluate("wp.data.dispatch('core/editor').savePost()")
    editor.saved()
    number = editor.asks("getCurrentPostId()")
    assert newsroom.post(number)["post_status"] == "draft"
    assert "New words." in newsroom.post(number)["post_content"]
    editor.page.evaluate("wp.data.dispatch('core/editor').enablePublishSidebar()")


def test_an_update_of_a_public_story_is_refused_and_the_new_words_stay_on_the_screen(editor, newsroom):  # noqa: F811
    number = newsroom.live()
    editor.opens(number)
    editor.page.evaluate(
        "words => wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(words))",
        story("error", "New words."),
    )
    editor.page.evaluate("wp.data.dispatch('core/editor').savePost()")
    editor.page.locator(".components-notice", has_text="Readers keep what they had.").wait_for()
    editor.page.locator(".interface-complementary-area .cutline-finding").wait_for()
    assert "New words." in editor.content()
    assert editor.asks("getEditedPostAttribute('status')") == "publish"
    assert "As it was." in newsroom.public(number)
    editor.page.evaluate("wp.data.dispatch('core/editor').autosave()")
    editor.saved()
    assert "New words." in newsroom.job("autosave", number)["post_content"], "autosave is free on a public story too"
