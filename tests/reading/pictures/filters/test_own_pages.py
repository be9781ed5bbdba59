"""A link from a picture to the page that a system makes of it leads to no other story."""

import pytest
from whole_stories import seen, whole


@pytest.mark.parametrize("href", ["/ferry-leaves-alone/attachment/pier/", "/?attachment_id=412"])
def test_a_picture_that_leads_to_its_own_page_is_a_picture_of_the_story(href):
    figure = (
        f'<a href="{href}"><figure><img src="/up/b.jpg" alt=""><figcaption>The pier at noon</figcaption></figure></a>'
    )
    assert seen(whole(figure)) == ["/up/b.jpg"]


@pytest.mark.parametrize("file", ["Pier-at-Noon", "Pier-at-Noon-e1560792012225-1024x681", "pier_at_noon-640x480"])
def test_a_picture_of_a_gallery_may_lead_to_the_page_that_bears_its_files_name(file):
    link = f'<a href="https://paper.example/pier-at-noon/"><img src="/up/{file}.jpg" alt=""></a>'
    assert seen(whole(f'<dl class="gallery-item"><dt class="gallery-icon">{link}</dt></dl>')) == [f"/up/{file}.jpg"]
    assert seen(whole(f"<dl><dt>{link}</dt></dl>")) == []


def test_a_picture_of_a_gallery_that_leads_to_another_story_is_a_teaser():
    link = '<a href="https://paper.example/the-mill-pond/"><img src="/up/pier-at-noon.jpg" alt=""></a>'
    assert seen(whole(f'<dl class="gallery-item"><dt class="gallery-icon">{link}</dt></dl>')) == []


def test_a_link_that_wordpress_marks_as_an_attachments_leads_to_the_pictures_own_page():
    link = '<a href="https://paper.example/noon/quay-2/#main" rel="{}"><img src="/up/b.jpg" alt="" width="1300"></a>'
    assert seen(whole(f"<p>{link.format('attachment wp-att-24472')}</p>")) == ["/up/b.jpg"]
    assert seen(whole(f"<p>{link.format('bookmark')}</p>")) == []
