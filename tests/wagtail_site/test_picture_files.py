"""Pages held to the original files of their pictures."""

from datetime import UTC, datetime
from io import BytesIO

import picture_writer as write
import pytest

pytestmark = pytest.mark.filterwarnings("ignore")  # Wagtail's and Django's own


def with_words(site, words):
    """The desk's picture with words in its file, whose renditions have none of them."""
    from django.core.files.images import ImageFile
    from wagtail.images import get_image_model

    with site.image.file.open("rb") as file:
        data = file.read()
    packet = write.png_packet(write.xmp({"photoshop:Instructions": words, "dc:creator": ["Jo Lee"]}))
    file = ImageFile(BytesIO(data[:33] + packet + data[33:]), name="quay-in-linz.png")
    site.image = get_image_model().objects.create(title="Quay", file=file)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("EMBARGOED UNTIL 2 May 2061", "has an embargo: “EMBARGOED UNTIL 2 May 2061”"),
        ("MANDATORY CREDIT: Harbour News", "demands a credit (“MANDATORY CREDIT: Harbour News”"),
    ],
)
def test_a_picture_whose_original_asks_for_it_stops_the_page_with_the_file_s_words(site, words, told):
    from linter.contrib.wagtail.gate import look

    with_words(site, words)
    page = site.draft("clean")
    found = look(page.get_latest_revision_as_object())
    assert found.stops
    assert any(told in each["message"] for each in found.of("stop"))
    assert site.edit("clean")[1] is False


def test_an_embargo_is_held_to_the_hour_at_which_a_page_goes_live(site):
    from linter.contrib.wagtail.gate import look

    with_words(site, "EMBARGOED UNTIL 2 May 2061")
    page = site.draft("clean").get_latest_revision_as_object()
    page.go_live_at = datetime(2061, 5, 4, tzinfo=UTC)
    assert not look(page).stops


def test_a_picture_whose_file_is_gone_stops_nothing_and_is_told(site, caplog):
    from django.urls import reverse

    from linter.contrib.wagtail.checking import as_json
    from linter.contrib.wagtail.gate import look

    page = site.draft("clean").get_latest_revision_as_object()
    look(page)
    site.image.file.storage.delete(site.image.file.name)
    found = look(page)
    assert not found.stops
    assert "No such file" in caplog.text
    assert "No such file" in as_json(found)["unread"]
    page = site.draft("clean")
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = site.client.post(edit, site.form(page, "clean", **{"action-publish": "1"}), follow=True)
    assert site.live(page)
    assert "Published; not all of it was checked." in answer.content.decode()


def test_a_picture_that_lies_elsewhere_is_left_alone(site, monkeypatch):
    from linter.contrib.wagtail.gate import look

    with_words(site, "EMBARGOED UNTIL 2 May 2061")
    page = site.draft("clean").get_latest_revision_as_object()

    from django.core.files.storage import FileSystemStorage

    def elsewhere(*_):
        raise NotImplementedError("This backend doesn't support absolute paths.")

    monkeypatch.setattr(FileSystemStorage, "path", elsewhere)
    assert not look(page).stops
