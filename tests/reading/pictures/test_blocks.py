"""Pictures with their captions and credits in the forms of real pages, with figures and without."""

from whole_pages import blocks, both, only, page, told

# Figures in their real forms


def test_caption_and_credit_in_one_text_are_told_apart():
    html = '<figure><img src="a.jpg" alt=""><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></figure>'
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_caption_and_credit_in_elements_of_their_own():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><span class="caption__text">The ferry at noon.</span>'
        '<span class="caption__credit">Jo Lee/The Quay</span></figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/The Quay")


def test_two_figcaptions_are_caption_and_credit():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry at noon.</figcaption>'
        "<figcaption>Photo: Jo Lee/AFP</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_figcaption_beside_the_figure():
    html = '<div><figure><img src="a.jpg" alt=""></figure><figcaption>The ferry. Photo: Jo Lee/AFP</figcaption></div>'
    assert both(html) == ("The ferry.", "Photo: Jo Lee/AFP")


def test_credit_in_a_sibling_div_belongs_to_the_picture():
    html = (
        '<div class="media"><figure><img src="a.jpg" alt=""><figcaption>The ferry at noon.</figcaption></figure>'
        '<div class="credit">Jo Lee/AFP</div></div>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_credit_between_picture_and_caption():
    html = (
        '<figure><img src="a.jpg" alt=""><div class="photo-credit">Jo Lee/AFP</div>'
        "<figcaption>The ferry at noon.</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_credit_before_the_caption_in_one_element():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><cite>Jo Lee/AFP</cite> '
        '<span class="text">The ferry at noon.</span></figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_caption_above_the_picture():
    html = '<figure><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption><img src="a.jpg" alt=""></figure>'
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_credit_in_small_print_without_a_class():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry at noon. <small>Jo Lee/AFP</small></figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_words_with_tags_between_are_joined_without_losing_blanks():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><p>The <b>f</b>erry</p><p>at   <i>noon</i>.</p></figcaption>'
        "</figure>"
    )
    assert both(html) == ("The ferry at noon.", None)


def test_a_large_first_letter_is_part_of_its_word():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><span class="dropcap">T</span>he <a href="/f">ferry</a> at noon.'
        "</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", None)


def test_a_figcaption_that_holds_only_a_credit_is_no_caption():
    html = '<figure><img src="a.jpg" alt=""><figcaption>Photo: Jo Lee/AFP</figcaption></figure>'
    assert both(html) == (None, "Photo: Jo Lee/AFP")


def test_an_empty_figcaption_is_known_as_empty():
    block = only('<figure><img src="a.jpg" alt=""><figcaption>&nbsp;</figcaption></figure>')
    assert block.caption is None
    assert block.empty_caption is not None


# Pages without figures


def test_div_markup_without_any_figure():
    html = (
        '<div class="image"><img src="a.jpg" alt=""><div class="caption">The ferry at noon.</div>'
        '<div class="credit">Jo Lee/AFP</div></div>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_hashed_class_names_hide_no_word():
    html = (
        '<div class="css-1x7ab StoryImage_wrap__9d2"><img src="a.jpg" alt="">'
        '<span class="css-p3 StoryImage_caption__x81">The ferry at noon.</span>'
        '<span class="css-q4 StoryImage_credit__m22">Jo Lee/AFP</span></div>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_class_names_that_say_nothing_leave_the_words_to_speak():
    html = '<div class="x1"><div class="x2"><img src="a.jpg" alt=""></div><div class="x3">The ferry at noon. Foto: Jo Lee/dpa</div></div>'
    assert both(html) == ("The ferry at noon.", "Foto: Jo Lee/dpa")


def test_caption_in_the_paragraph_behind_a_line_break():
    html = '<p><img src="a.jpg" alt=""><br><em>The ferry at noon. Photo: Jo Lee/AFP</em></p>'
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_wordpress_caption_shortcode_output():
    html = (
        '<div id="attachment_7" class="wp-caption alignnone"><img class="wp-image-7" src="a-1024x683.jpg" alt="">'
        '<p id="caption-attachment-7" class="wp-caption-text">The ferry at noon. Photo: Jo Lee/AFP</p></div>'
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_wordpress_image_block():
    html = (
        '<figure class="wp-block-image size-large"><img src="a-1024x683.jpg" alt="" class="wp-image-9">'
        '<figcaption class="wp-element-caption">The ferry at noon. <span class="credit">Jo Lee</span></figcaption>'
        "</figure>"
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee")


def test_wordpress_gallery_shortcode_output():
    html = (
        '<div class="gallery galleryid-7 gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon landscape">'
        '<a href="/a.jpg"><img src="/a-150x150.jpg" alt="" class="attachment-thumbnail"></a></dt>'
        '<dd class="wp-caption-text gallery-caption">The ferry at noon. Photo: Jo Lee</dd></dl></div>'
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee")


def test_a_caption_that_the_image_says_describes_it():
    html = '<div><img src="a.jpg" alt="" aria-describedby="c9"></div><div id="c9">The ferry at noon. Photo: Jo Lee/AFP</div>'
    assert told(only(page(html))) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_microdata_says_what_is_caption_and_what_credit():
    html = (
        '<div itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="a.jpg" alt="">'
        '<span itemprop="caption">The ferry at noon.</span> <span itemprop="copyrightHolder">The Quay</span></div>'
    )
    assert both(html) == ("The ferry at noon.", "The Quay")


def test_json_ld_is_a_hint_and_never_a_caption():
    script = (
        '<script type="application/ld+json">{"@type":"ImageObject","url":"a.jpg","caption":"Unseen words"}</script>'
    )
    assert blocks(page('<figure><img src="a.jpg" alt=""></figure>', head=script)) == [(None, None)]


def test_hidden_by_css_counts():
    html = '<figure><img src="a.jpg" alt=""><figcaption style="display:none">The ferry at noon.</figcaption></figure>'
    assert both(html) == ("The ferry at noon.", None)


def test_words_in_scripts_do_not():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry.<script>var a = "Photo: Jo Lee/AFP";</script>'
        "<style>p{color:red}</style><template>Not yet</template></figcaption></figure>"
    )
    assert both(html) == ("The ferry.", None)


def test_comments_in_a_caption_are_no_words():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry<!-- Photo: Jo Lee/AFP --> at noon.</figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", None)
