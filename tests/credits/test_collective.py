"""A line that credits all pictures of a page speaks for each of them."""

import pytest

from linter import lint
from linter.credits.agencies import ours
from linter.credits.collective import credits_all, may_credit_all
from linter.data import table

LONG = "The harbour office said on Tuesday that the old ferry would be taken out of service before the winter."


def told(line, language="en", element="p"):
    pictures = "".join(f'<img src="{at}.jpg" alt="" width="640" height="360"><p>{LONG}</p>' for at in range(3))
    page = f"<article><h1>Old ferry to be withdrawn</h1>{pictures}<{element}>{line}</{element}></article>"
    return {each.rule for each in lint(f'<html lang="{language}">{page}</html>').shown}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Photos: Jo Lee"),
        ("en", "All photos by Jo Lee"),
        ("en", "Text and photos: Jo Lee"),
        ("en", "Words and pictures by Jo Lee"),
        ("en", "Photographs were supplied by AA."),
        ("en", "Photos courtesy of the Orlen Museum"),
        ("de", "Text und Fotos: Jo Lee"),
        ("de", "Text: Ann Day. Fotos: Jo Lee"),
        ("de", "Die Fotos stammen von Jo Lee."),
        ("fr", "Texte et photos de Jo Lee"),
        ("fr", "Texte et photos : Jo Lee"),
        ("es", "Texto y fotos: Jo Lee"),
        ("pl", "Tekst i zdjęcia: Jan Kowalski"),
        ("sv", "Text & Foto: Jo Lee"),
        ("ru", "Текст и фото: Иван Клюев"),
        ("en", "Words by Jo Lee, photos by Ann Day"),
        ("en", "Words by Jo Lee; photos by Ann Day."),
        ("en", "Words: Jo Lee / Photos: Ann Day"),
        ("en", "By Jo Lee, photos by Ann Day"),
        ("de", "Text von Jo Lee, Fotos von Ann Day"),
        ("fr", "Texte : Jo Lee – Photos : Ann Day"),
        ("en", 'Photos: <a href="/authors/ann-day">Ann Day</a>'),
        ("en", '<a name="credits"></a>Photos: Ann Day'),
        ("en", 'All photos by <a href="/photos/ann-day">Ann Day</a>'),
        ("en", "Photography by Jo Lee"),
        ("en", "Written by Jo Lee; photographs by Ann Day"),
        ("en", "All photographs by Jo Lee unless otherwise noted"),
        ("en", "All images courtesy of the artist"),
        ("it", "Testo di Anna Rossi e foto di Marco Bianchi"),
        ("it", "Testi di Anna Rossi. Foto di Marco Bianchi"),
        ("fr", "Texte Marie Roux, photos Jean Blanc"),
        ("de", "Ada Quill (Text) und Jo Lee (Fotos)"),
        ("de", "Fotos: Jo Lee (2), Ann Day (1)"),
        ("es", "Texto: Ana Ruiz / Fotografía: Luis Gil"),
        ("nl", "Tekst en beeld Ada Quill"),
        ("sv", "Text: Ada Quill Foto: Jo Lee"),
        ("cs", "Text a foto Jan Novák"),
        ("id", "Teks dan foto: Budi Santoso"),
        ("vi", "Bài và ảnh: Nguyễn An"),
        ("ar", "جميع الصور: رويترز"),
        ("zh", "全部图片：新华社"),
        ("zh", "本文图片均由李明提供"),
        ("zh", "文/图 李明"),
        ("zh", "撰文／李大華　攝影／王小明"),
        ("ko", "사진 모두 연합뉴스"),
        ("ko", "글·사진 홍길동 기자"),
        ("ko", "글 홍길동 사진 김철수"),
        ("ja", "写真はすべて山田太郎撮影"),
        ("ja", "文・写真＝山田太郎"),
        ("ja", "文／山田太郎　写真／佐藤花子"),
    ],
)
def test_no_credit_is_missing_where_a_line_credits_all_pictures(language, line):
    assert "credit-missing" not in told(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "Photos de Marie Dupont",
        "Fotos de Jorge Luis Borges",
        "Photos of the ferry",
        "Photos: See how the ferry left",
        "Pictures by the hundred were taken",
        "The photos by Jo Lee show the ferry in the harbour.",
        '<a href="/gallery">Photos: Orlen Ferry Disaster</a>',
        "Text messages and photos: what we know",
        "Photography by moonlight",
        "Words and Pictures Festival Opens",
        "All images are for illustration",
        "Testo di legge e foto di scena",
        "صور: الفيضان في تارن",
        "本文图片仅供参考",
        "图片由新到旧排列",
        "사진 모두 보기",
        "写真はすべてイメージです",
        "Story and photos: page 4",
        'Photos: <a href="/gallery/orlen-ferry-disaster">Orlen Ferry Disaster</a>',
        'Photos: <a href="https://www.example.org/photos/ada-quill">Ada Quill</a>',
    ],
)
def test_other_lines_about_pictures_credit_none(line):
    assert "credit-missing" in told(line)


def test_a_line_that_credits_all_pictures_is_short():
    assert not credits_all("Photos: Jo Lee " + "and others " * 20, ours())


def figure(name):
    return f'<figure><img src="{name}.jpg" alt="" width="640" height="360"><figcaption>At {name} Quay.</figcaption></figure>'


def without_credit(body):
    page = f"<article><h1>Old ferry to be withdrawn</h1>{body}</article>"
    found = [each for each in lint(f'<html lang="en">{page}</html>').shown if each.rule == "credit-missing"]
    return sum(1 + len(each.related) for each in found)


@pytest.mark.parametrize(
    "gallery",
    [
        '<div class="gallery">{}{}<p>{}</p></div>',
        '<ul class="gallery"><li>{}</li><li>{}</li><li>{}</li></ul>',
        "<section><h2>The quays</h2>{}{}<p>{}</p></section>",
    ],
)
def test_a_line_in_a_gallery_credits_its_pictures_and_no_others(gallery):
    text = f"<p>{LONG}</p>" * 2
    shown = gallery.format(figure("East"), figure("West"), "Photos: Ann Day")
    assert without_credit(f"{figure('North')}{text}{shown}{text}{figure('South')}{text}") == 2
    whole = gallery.format(figure("East"), figure("West"), "Text and photos: Ann Day")
    assert without_credit(f"{figure('North')}{text}{whole}{text}{figure('South')}{text}") == 0


def test_a_line_in_the_box_of_the_whole_text_credits_the_picture_in_front_of_it_too():
    text = f"<p>{LONG}</p>" * 2
    box = f'<div class="text">{figure("East")}{text}{figure("West")}{text}<p>Photos: Ann Day</p></div>'
    assert without_credit(figure("North") + box) == 0


def test_the_quick_look_passes_every_word_for_pictures_in_whatever_letters():
    rows = table("credit_cues")["collective"]
    for word in (*rows["pictures"], *rows["picture"]):
        assert all(map(may_credit_all, (word, word.upper(), word.capitalize(), f"Text und {word}: Jo Lee")))
    assert may_credit_all("FOTOĞRAFLAR: Jo Lee")
    assert not may_credit_all("Jo Lee reports from Orlen")
