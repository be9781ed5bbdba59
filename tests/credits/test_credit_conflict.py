"""Credits that name nobody in common: when that is sure, and when it only looks so."""

import re
from datetime import UTC, datetime

import pytest

from linter.credits.credit_conflict import is_nobody
from linter.credits.picture_credits import credit_of
from linter.data import table
from linter.engine.check import run
from linter.model.picture_file import PictureFile, PictureFiles, Said
from linter.model.source import Source
from linter.settings import Settings

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


def picture(**fields):
    values = {name: (Said((words,), "XMP"),) for name, words in fields.items()}
    return PictureFile("quay.jpg", "JPEG", values)


def level(printed, **fields):
    html = f'<figure><img src="/quay.jpg" alt=""><figcaption>A ferry at the quay. {printed}</figcaption></figure>'
    files = PictureFiles({"/quay.jpg": picture(**fields)}, NOON)
    done = run(Source("a.html", html), Settings(), files=lambda _: files)
    return next((each.level.value for each in done.shown if each.rule == "picture-credit-differs"), None)


def test_two_photographers_of_one_first_name_are_two_but_one_of_them_may_have_married():
    assert level("Photo: Anna Oldham", creator="Anna Quigley") == "warning"
    assert level("Photo: Anna Oldham/Reuters", creator="Anna Quigley", credit="Harbour News") == "warning"
    assert level("Photo: Anna Quigley-Oldham", creator="Anna Quigley") is None
    assert level("Photo: Anna Q.", creator="Anna Quigley") is None


def test_a_house_that_sounds_like_an_agency_is_another():
    assert level("Photo: Nora Quibble/Harbour Gazette", creator="Jo Lee", credit="Getty Images") == "error"
    assert level("Photo: Max Oldham/Reuters", copyright="2031 Anna Quigley", credit="Getty Images") == "warning"


def test_a_few_capitals_may_be_a_house_s_short_form():
    assert level("Foto: Hafenzeitung", creator="Anna Quigley", credit="HZ") is None
    assert level("Foto: Kurier am Hafen", creator="Anna Quigley", credit="HZ") == "warning"


def test_a_family_names_nobody_and_one_that_is_named_does():
    assert level("Courtesy of the family", creator="Anna Quigley", credit="Harbour News") is None
    assert level("Courtesy of the Oldham family", creator="Anna Quigley", credit="Harbour News") == "warning"


def test_what_a_pool_took_is_handed_on_by_several_agencies():
    assert level("Photo: Pool via Reuters", creator="POOL", credit="AFP") is None
    assert level("Photo: Reuters", creator="POOL", credit="AFP") == "warning"


def test_another_photographer_of_another_name_is_an_error():
    assert level("Photo: Al Day", creator="Jo Lee") == "error"
    assert level("Photo: Al Day/Reuters", creator="Jo Lee", credit="AFP") == "error"
    assert level("Foto: Анна Кузнецова", creator="Иван Петров") == "error"


@pytest.mark.parametrize(
    ("printed", "creator"),
    [
        ("Photo: Max Mueller", "M. Müller"),
        ("Photo: Mueller", "Max Müller"),
        ("Photo: Jörgen Mueller", "Joergen Müller"),
        ("Photo: Søren Jørgensen", "Soeren Joergensen"),
        ("Photo: S Jorgensen", "Søren Jørgensen"),
        ("Photo: Per Aaland", "P. Åland"),
        ("Photo: Sergei Ivanoff", "Serguei Ivanov"),
        ("Photo: Yuri Chekhov", "Juri Tschechow"),
        ("Photo: Mohammed Saleh", "Mohamad Salih"),
        ("Photo: Иван Петров", "Ivan Petrov"),
        ("Photo: Ivan Petrov", "Иван Петров"),
        ("Photo: Giorgos Papas", "Γιώργος Παπάς"),
        ("Photo: 张伟", "Wei Zhang"),
        ("Photo: Marija Kovačević", "Marija Kovacevic"),
    ],
)
def test_one_name_in_other_letters_is_no_other_name(printed, creator):
    assert level(printed, creator=creator) is None


@pytest.mark.parametrize(
    "creator",
    [
        *("Canon EOS R5", "NIKON D850", "iPhone 12 Pro", "SM-G991B", "DJI Mavic", "OLYMPUS DIGITAL CAMERA"),
        *("Adobe Photoshop", "Microsoft Office User", "Picasa", "GIMP 2.10", "Instagram"),
        *("Photographer", "photographer", "staff", "Staff Photographer", "The author", "Administrator", "Owner"),
        *("Redaktion", "Press Office", "Photo Desk", "Marketing", "Unknown", "Fotograf", "User", "jlee01", "jlee"),
        *("jo.lee@example.com", "@jolee", "IMG_1234", "DSC01234.JPG", "123", "STRINGER", "STR", "-"),
    ],
)
def test_what_is_no_name_where_a_creator_belongs_names_nobody(creator):
    assert is_nobody(creator, "creator")
    assert level("Photo: Jo Lee", creator=creator) is None
    assert level("Photo: Jo Lee/Reuters", creator=creator, credit="Reuters") is None
    assert credit_of(picture(creator=creator)) == ""
    assert credit_of(picture(creator=creator, credit="Harbour News")) == "Harbour News"


@pytest.mark.parametrize(
    "creator",
    ["Red Bull", "Rotes Kreuz", "Picture Editor", "Digital Camera", "Web Master", "Lab Technician", "Fotostudio Huber"],
)
def test_two_words_with_capitals_are_no_other_person_where_none_is_a_given_name(creator):
    assert level("Photo: Ann Quill", creator=creator) is None


@pytest.mark.parametrize(
    "name",
    [
        "Jo Lee",
        "JO LEE",
        "Ann Quill",
        "Иван Петров",
        "张伟",
        "AFP",
        "Harbour News",
        "Marta",
        "Lee, Jo",
        "D. Day",
        "Le Monde",
    ],
)
def test_a_name_is_somebody(name):
    assert not is_nobody(name, "creator")


@pytest.mark.parametrize(
    "name",
    [
        "Sony Pictures",
        "Microsoft",
        "dpa",
        "imago",
        "Adobe Stock",
        "FreeFoto.com",
        "www.example.org",
        "Die Presse",
        "BILD",
        "The Press",
    ],
)
def test_a_house_or_a_maker_that_gives_pictures_is_somebody(name):
    assert not is_nobody(name, "credit")
    assert credit_of(picture(creator="Jo Lee", credit=name)) == f"Jo Lee/{name}"


@pytest.mark.parametrize(
    ("printed", "fields"),
    [
        ("Photo: AFP/Getty", {"creator": "Jo Lee", "credit": "Jo Lee/AFP via Getty Images"}),
        ("Photo: Getty Images", {"creator": "STRINGER", "credit": "AFP"}),
        ("Photo: AFP", {"credit": "Getty Images"}),
        ("Photo: Jo Lee/Reuters", {"creator": "STRINGER", "credit": "REUTERS"}),
        ("Photo: Jo Lee", {"creator": "STR", "credit": "AFP"}),
        ("Photo: Alamy", {"credit": "Quill Pictures"}),
        ("Photo: Shutterstock", {"creator": "Jo Lee"}),
    ],
)
def test_a_house_that_hands_on_pictures_is_no_other_house(printed, fields):
    assert level(printed, **fields) is None


def test_a_house_that_is_plainly_another_is_a_warning():
    assert level("Photo: Reuters", credit="Harbour News") == "warning"
    assert level("Photo: Reuters", credit="AFP") == "warning"
    assert level("Photo: Jo Lee/Reuters", creator="STRINGER", credit="AFP") == "warning"
    assert level("Photo: Reuters", creator="Jo Lee") == "warning"


def test_every_pattern_has_its_source_and_can_be_read():
    for row in table("picture_files")["nobody"]:
        assert row["source"]
        re.compile(row["pattern"])
