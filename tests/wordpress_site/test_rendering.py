"""What is checked is what readers get: credits of the media library, shortcodes, reused blocks; and what each block made."""

import base64
import io

import pytest
from PIL import Image

from .newsroom import CAPTION, TEXT, paragraph, picture

CREDIT = "Photo: Jo Lee/Reuters"


def jpeg(iptc: dict[str, bytes] | None = None, size=(900, 600)) -> str:
    """A photograph of its own look, with IPTC fields as an agency writes them, for the job "picture"."""
    file = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(file, "JPEG")
    data = file.getvalue()
    if iptc:
        fields = b"".join(
            b"\x1c" + bytes(map(int, name.split(":"))) + len(value).to_bytes(2, "big") + value
            for name, value in iptc.items()
        )
        block = (
            b"Photoshop 3.0\x008BIM\x04\x04\x00\x00"
            + len(fields).to_bytes(4, "big")
            + fields
            + b"\x00" * (len(fields) % 2)
        )
        data = data[:2] + b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block + data[2:]
    return base64.b64encode(data).decode()


def found(newsroom, content, **more):
    """The rules that are reported on a story."""
    number = newsroom.draft("clean", content=content, **more)
    answer = newsroom.rest("POST", f"/cutline/v1/check/{number}", {})
    assert answer.status_code == 200, answer.text
    assert answer.json()["unchecked"] == "", answer.text
    return answer.json()["findings"]


@pytest.fixture
def library(newsroom):
    """Makes pictures of the media library: number and addresses in two sizes."""
    yield lambda name="tug.jpg", iptc=None, caption="": newsroom.job(
        "picture", {"name": name, "data": jpeg(iptc), "caption": caption}
    )
    newsroom.job("options", {"test_newspack": None, "test_theme_breaks": None})


def test_a_credit_that_newspack_prints_is_there(newsroom, library):
    number, large, _ = library()
    newsroom.set(credits="off")
    newsroom.job("meta", {"id": number, "meta": {"_media_credit": "Jo Lee/Reuters"}})
    content = paragraph(TEXT) + picture(CAPTION, large, number)
    (missing,) = found(newsroom, content)
    assert (missing["rule"], missing["library"], missing["attachment"]) == ("credit-missing", "Jo Lee/Reuters", number)
    assert missing["media"].endswith(f"post={number}&action=edit")
    newsroom.job("options", {"test_newspack": 1})
    assert found(newsroom, content) == []


def test_a_picture_is_the_same_at_every_size_by_its_number(newsroom, library):
    number, large, medium = library()
    words = f"{CAPTION} {CREDIT}"
    (twice,) = found(newsroom, picture(words, large, number) + paragraph(TEXT) * 3 + picture(words, medium, number))
    assert (twice["rule"], twice["level"], twice["path"], twice["block"]) == (
        "image-block-repeated",
        "error",
        "4",
        "core/image",
    )


def test_a_picture_that_is_loaded_late_is_known_by_its_real_address(newsroom, library):
    number, large, medium = library()
    late = picture(f"{CAPTION} {CREDIT}", large, number).replace(
        "src=", 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src='
    )
    page = newsroom.job("render", {"content": late})
    assert {(each["src"], each["id"]) for each in page["pictures"]} >= {(large, str(number))}
    (twice,) = found(newsroom, late + paragraph(TEXT) * 3 + picture(f"{CAPTION} {CREDIT}", medium, number))
    assert twice["rule"] == "image-block-repeated"


def test_an_embed_is_fetched_from_nowhere(newsroom):
    address = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
    embed = f'<!-- wp:embed {{"url":"{address}"}} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n{address}\n</div></figure>\n<!-- /wp:embed -->\n'
    content = paragraph(TEXT) + embed + f"\n\n{address}\n\n[embed]{address}[/embed]\n" + paragraph(TEXT)
    newsroom.asked(forget=True)
    assert address in newsroom.job("render", {"content": content})["html"]
    assert newsroom.asked() == []
    assert found(newsroom, content) == []


def test_a_classic_caption_is_read_from_its_shortcode(newsroom, library):
    number, large, _ = library()
    image = f'<img class="wp-image-{number}" src="{large}" alt="A tug on the river" width="900" height="600" />'
    content = f'<p>{TEXT}</p>\n\n[caption id="attachment_{number}" align="alignnone" width="900"]{image} {{{{caption}}}} {CREDIT}[/caption]\n\n<p>{TEXT}</p>'
    (wrong,) = found(newsroom, content)
    assert (wrong["rule"], wrong["path"], wrong["block"]) == ("caption-placeholder", "0", "core/freeform")


def test_a_gallery_of_the_classic_editor_is_seen_with_its_numbers(newsroom, library):
    one, two = library("one.jpg", None, "A tug at the old quay in Linz")[0], library("two.jpg", None, "{{caption}}")[0]
    page = newsroom.job("render", {"content": f'<p>{TEXT}</p>[gallery ids="{one},{two}" size="large"]'})
    assert [each["id"] for each in page["pictures"]] == [str(one), str(two)]
    assert "{{caption}}" in page["html"]


def test_every_block_knows_what_it_made(newsroom):
    inside = paragraph("Words in a column.") + picture("A tug. " + CREDIT)
    columns = f"<!-- wp:columns --><div class='wp-block-columns'><!-- wp:column --><div class='wp-block-column'>{inside}</div><!-- /wp:column --></div><!-- /wp:columns -->"
    content = paragraph("The first — “quoted” 😀.") + "\n\n\n" + columns + "<p>Left over.</p>" + paragraph("The last.")
    words = ["The first", "Words in a column.", "A tug.", "Left over.", "The last.", "A story"]
    blocks = newsroom.job("render", {"content": content, "words": words})["blocks"]
    assert {name: (block["path"], block["name"]) for name, block in blocks.items()} == {
        "The first": ("0", "core/paragraph"),
        "Words in a column.": ("1.0.0", "core/paragraph"),
        "A tug.": ("1.0.1", "core/image"),
        "Left over.": ("2", "core/freeform"),
        "The last.": ("3", "core/paragraph"),
        "A story": ("title", ""),
    }


def test_the_page_holds_no_mark_of_ours(newsroom):
    html = newsroom.job("render", {"content": paragraph(TEXT) + picture(CAPTION)})["html"]
    assert "<!--" not in html.partition("<h1>")[2]
    assert html.count("<figcaption") == 1


def test_a_reused_block_is_checked_and_leads_to_the_block_that_holds_it(newsroom):
    words = {"title": "Kept", "content": picture("{{caption}} " + CREDIT), "status": "publish"}
    kept = newsroom.rest("POST", "/wp/v2/blocks", words).json()["id"]
    (wrong,) = found(newsroom, paragraph(TEXT) + f'<!-- wp:block {{"ref":{kept}}} /-->')
    assert (wrong["rule"], wrong["path"], wrong["block"]) == ("caption-placeholder", "1", "core/block")


def test_the_featured_image_is_checked_where_the_theme_prints_it(newsroom, library):
    number, _, _ = library("lead.jpg", None, "{{caption}}")
    assert found(newsroom, paragraph(TEXT), featured_media=number) == []
    newsroom.set(featured=True, credits="off")
    rules = [each["rule"] for each in found(newsroom, paragraph(TEXT), featured_media=number)]
    assert "caption-placeholder" in rules


def test_a_theme_that_breaks_is_no_reason_to_lose_a_story(newsroom):
    number = newsroom.draft("clean")
    newsroom.job("options", {"test_theme_breaks": 1})
    try:
        said = newsroom.rest("POST", f"/cutline/v1/check/{number}", {}).json()
    finally:
        newsroom.job("options", {"test_theme_breaks": None})
    assert said["unchecked"] == "The page could not be made (RuntimeException)."


def test_places_are_right_behind_letters_of_every_width(newsroom):
    content = paragraph("Ж漢字😀é " * 5 + TEXT) + picture(f"😀 {CAPTION} Photo: Jo Lee/Retuers")
    (wrong,) = found(newsroom, content, title="Über 😀 Linz")
    (change,) = wrong["fix"]["changes"]
    assert (change["old"], change["new"], change["path"], change["where"]) == ("Retuers", "Reuters", "1", "text")
    assert change["before"].endswith("Photo: Jo Lee/")


def test_a_fix_of_an_alternative_text_says_so(newsroom):
    content = paragraph(TEXT) + picture(f"{CAPTION} {CREDIT}").replace(
        "A tug on the river", "Photo of a tug on the river"
    )
    number = newsroom.draft("clean", content=content)
    said = newsroom.rest("POST", f"/cutline/v1/check/{number}", {}).json()["findings"]
    changes = [each["fix"]["changes"] for each in said if each["rule"] == "alt-begins-with-image-of"]
    for (change,) in changes:
        assert (change["where"], change["path"]) == ("alt", "1")
    newsroom.set(mode="observe")
    assert newsroom.rest("POST", f"/cutline/v1/check/{number}", {}).json()["findings"] == []


# Credits of our own


@pytest.mark.parametrize(
    ("iptc", "credit"),
    [
        ({"2:80": b"Jo Lee", "2:110": b"AFP"}, "Jo Lee/AFP"),
        ({"2:80": b"Jo Lee", "2:110": b"Jo Lee/AFP via Getty Images"}, "Jo Lee/AFP via Getty Images"),
        ({"2:110": b"AFP"}, "AFP"),
        ({"2:80": "José Ærø".encode("cp1252"), "2:110": b"AP"}, "José Ærø/AP"),
        ({"1:90": b"\x1b%G", "2:80": "Zoë Łoś".encode()}, "Zoë Łoś"),
        ({"2:80": b"<script>alert(1)</script>"}, None),
        ({"2:105": b"A headline"}, None),
        (None, None),
    ],
)
def test_the_credit_comes_out_of_the_file(newsroom, library, iptc, credit):
    number, _, _ = library("iptc.jpg", iptc)
    assert newsroom.post(number)["meta"].get("_media_credit", [None])[0] == credit


def test_it_is_printed_once_under_the_picture(newsroom, library):
    number, large, _ = library("printed.jpg", {"2:80": b"Jo & Lee", "2:110": b"AFP"})
    page = newsroom.job("render", {"content": picture("A tug in Linz.", large, number)})["html"]
    assert 'A tug in Linz. <span class="cutline-credit">Photo: Jo &amp; Lee/AFP</span></figcaption>' in page
    bare = newsroom.job("render", {"content": picture("", large, number)})["html"]
    assert '<figcaption class="wp-element-caption"><span class="cutline-credit">Photo: Jo &amp; Lee/AFP</span>' in bare
    said = newsroom.job("render", {"content": picture("A tug. Jo &amp; Lee/AFP", large, number)})["html"]
    assert "cutline-credit" not in said
    newsroom.set(print_credits=False)
    assert "cutline-credit" not in newsroom.job("render", {"content": picture("A tug.", large, number)})["html"]
    newsroom.set(credit_words="({credit})")
    assert ">(Jo &amp; Lee/AFP)<" in newsroom.job("render", {"content": picture("A tug.", large, number)})["html"]


def test_a_credit_with_its_own_lead_in_gets_no_second_one(newsroom, library):
    number, large, _ = library("lead-in.jpg", {"2:110": b"Photo: Jo Lee/AFP"})
    page = newsroom.job("render", {"content": picture("A tug.", large, number)})["html"]
    assert ">Photo: Jo Lee/AFP<" in page


def test_where_another_plugin_keeps_credits_there_is_no_field_of_ours(newsroom, library):
    newsroom.job("options", {"test_newspack": 1})
    number, large, _ = library("theirs.jpg", {"2:110": b"AFP"})
    assert "_media_credit" not in newsroom.post(number)["meta"]
    screen = newsroom.browser.get(f"/wp-admin/post.php?post={number}&action=edit").text
    assert "cutline_credit" not in screen
    newsroom.job("options", {"test_newspack": None})
    assert "cutline_credit" in newsroom.browser.get(f"/wp-admin/post.php?post={number}&action=edit").text
    assert "cutline-credit" not in newsroom.job("render", {"content": picture("A tug.", large, number)})["html"]


def test_paragraphs_of_classic_content_are_made_as_they_are_for_readers(newsroom):
    html = newsroom.job("render", {"content": "One.\n\nTwo."})["html"]
    assert html.replace("\n", "") == "<h1>A story</h1><p>One.</p><p>Two.</p>"
