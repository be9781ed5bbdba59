"""The questions that no page answers: for each a small archive in which it speaks, and one in which it is silent."""

import re

import pytest

pytest.importorskip("duckdb", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

import picture_writer as write
from small_archive import archive, picture, story

from linter.archive import audit_report
from linter.archive.asking import Answer, ask, question, questions
from linter.archive.database import export, opened
from linter.archive.origin import Origin
from linter.archive.store import Store
from linter.archive.tables_out import as_text
from linter.archive.work import Item, Job
from linter.model.errors import BadInput
from linter.settings import Settings

BRIDGE = "the-old-bridge-at-the-harbour"
CRANE = "the-great-crane-of-the-harbour"
CAPTION = "The old bridge at the harbour stands open for the ships on Monday."
OTHER = "The great crane of the harbour lifts a boat out of the water."


def stories(count, *pictures, begin=0, **how):
    return [story(begin + number, *pictures, **how) for number in range(count)]


def credited(*credits, name=BRIDGE, begin=0):
    return [story(begin + number, picture(name, CAPTION, credit)) for number, credit in enumerate(credits)]


SPEAKS = {
    "photograph-two-photographers": [
        credited("Photo: Jo Lee/AFP", "Photo: Max Quill/AFP"),
        credited("Photo: Christopher Lunn/AFP", "Photo: Christopher Lark/AFP"),  # a long first name in common
        credited("Фото: Анна Гебелина/AFP", "Фото: Анна Лодочкина/AFP"),
    ],
    "photograph-two-agencies": [
        credited("Photo: Jo Lee/AP", "Photo: Jo Lee/Reuters"),
    ],
    "photograph-credited-once": [
        credited("Photo: Jo Lee/AFP", ""),
    ],
    "photographer-spelt-several-ways": [
        credited("Photo: Jo P Lee", "Photo: Jo P. Lee"),
        credited(*["Photo: Ann Gebeily"] * 6, "Photo: Ann Gebeilly"),
        credited("Photo: Ada Quíll/AFP", "Photo: Ada Quill/AFP"),
        credited(*["Фото: Анна Гебелина/AFP"] * 6, "Фото: Анна Гебеллина/AFP"),  # two bytes a letter
        credited(*["Photo: Ann Gebeily"] * 6, "Photo: Ann Gebelily"),  # two letters that changed places
    ],
    "agency-forms": [
        credited("Photo: Getty Images", "Photo: Getty"),
    ],
    "agency-unknown": [
        [story(n, picture(f"{BRIDGE}-{n}", CAPTION, "Photo: Jo Lee/Quayside Pictures")) for n in range(5)],
    ],
    "name-against-archive": [
        [
            *stories(10, words="The mayor of Kyiv spoke. Kyiv is large."),
            *stories(1, words="The mayor of Kiev spoke. Kiev is large.", begin=20),
        ],
    ],
    "caption-under-other-picture": [
        [story(1, picture(BRIDGE, CAPTION)), story(2, picture(CRANE, CAPTION))],
    ],
    "findings-over-time": [
        [story(n, picture(f"{BRIDGE}-{n}", "", "")) for n in range(6)],
    ],
    "findings-by-section": [
        [story(n, picture(f"{BRIDGE}-{n}", "", "")) for n in range(6)],
    ],
    "findings-by-photographer": [
        [
            story(n, picture(f"{BRIDGE}-{n}", "The bridge at the the harbour stands ,open.", "Photo: Jo Lee"))
            for n in range(6)
        ],
    ],
    "old-agency-pictures": [
        credited("Photo: Jo Lee/AFP"),
    ],
    "pictures-restricted": [
        credited("Photo: Jo Lee/AFP", "Photo: Jo Lee/AFP"),
    ],
}

SILENT = {
    "photograph-two-photographers": [
        credited("Photo: Jo Lee/AFP", "Photo: Jo Lee"),
        credited("Photo: Jo Lee/AFP", "Photo: J. Lee/AFP"),  # an initial
        credited("Photo: Jo Lee/AFP", "Photo: Jo Lée/AFP"),
        credited("Photo: Georg Hochmuth/APA", "Photo: Georg Hochmut/APA"),  # a slip, not a second person
        credited("Фото: Анна Гебелина/AFP", "Фото: Анна Гебилина/AFP"),
        credited("Photo: Ann Marie Gebeily/AFP", "Photo: Marie Gebeily/AFP"),
        credited("Photo: Quill Max/AFP", "Photo: Max Quill/AFP"),
        credited("Photo: Min Jung Quill/AFP", "Photo: Minjung Quill/AFP"),
        credited("Photo: Jo Lee and Max Quill", "Photo: Max Quill"),
        [  # two photographs of weak names
            story(1, picture("2024/05/photos", CAPTION, "Photo: Jo Lee")),
            story(2, picture("2024/05/photos", OTHER, "Photo: Max Quill")),
        ],
        [  # two houses
            story(1, picture(BRIDGE, CAPTION, "Photo: Jo Lee")),
            story(2, picture(BRIDGE, CAPTION, "Photo: Max Quill"), host="https://ledger.example"),
        ],
        [  # a placeholder with many captions
            story(n, picture(BRIDGE, f"{'ABCDEFGH'[n] * 30} stands here today.", f"Photo: {who}"))
            for n, who in enumerate(["Jo Lee", "Max Quill", "Ada Lovell", "Ben Stone", "Eve Marsh"])
        ],
    ],
    "photograph-two-agencies": [
        credited("Photo: Jo Lee/AFP", "Photo: Jo Lee/AFP via Getty Images"),
        credited("Photo: AFP", "Photo: Getty Images"),  # one sells for the other
    ],
    "photograph-credited-once": [
        credited("Photo: Jo Lee/AFP", "Photo: Jo Lee/AFP"),
    ],
    "photographer-spelt-several-ways": [
        credited(*["Photo: Jon Lee"] * 6, "Photo: Jan Lee"),  # two people
        credited("Photo: Ann Gebeily", "Photo: Ann Gebeilly"),  # nobody knows which
        credited("Photo: Jo Lee", "PHOTO: JO LEE"),
    ],
    "agency-forms": [
        credited("Photo: Getty Images", "Photo: Getty Images"),
    ],
    "agency-unknown": [
        [story(n, picture(f"{BRIDGE}-{n}", CAPTION, "Photo: Jo Lee/AFP")) for n in range(5)],
    ],
    "name-against-archive": [
        [
            *stories(5, words="The mayor of Kyiv spoke. Kyiv is large."),
            *stories(1, words="The mayor of Kiev spoke. Kiev is large.", begin=20),
        ],
    ],
    "caption-under-other-picture": [
        [story(1, picture(BRIDGE, CAPTION)), story(2, picture(BRIDGE, CAPTION))],
        [story(1, picture(BRIDGE, CAPTION)), story(2, picture(CRANE, OTHER))],
    ],
    "findings-over-time": [
        [story(1, picture(BRIDGE, "", ""))],
    ],
    "findings-by-section": [
        [story(1, picture(BRIDGE, "", ""))],
    ],
    "findings-by-photographer": [
        [story(n, picture(f"{BRIDGE}-{n}", "", "")) for n in range(6)],
    ],
    "old-agency-pictures": [
        [story(1, picture(BRIDGE, CAPTION, "Photo: Jo Lee/AFP"), day="2999-01-01")],
        [story(1, picture(BRIDGE, CAPTION, "Photo: Jo Lee/AFP"), day="")],
    ],
    "pictures-restricted": [
        [story(1, picture(CRANE, CAPTION, "Photo: Jo Lee/AFP"))],
    ],
}


def asked(tmp_path, name, items, **thresholds):
    files = tmp_path / "files"
    files.mkdir()
    (files / f"{BRIDGE}.jpg").write_bytes(write.jpeg(iim=write.iim((40, "NO INTERNET"))))
    job = Job(Settings(), images=str(files))
    return ask(opened(archive(tmp_path / "out", items, job)), question(name), thresholds)


@pytest.mark.parametrize(("name", "number"), [(name, n) for name in SPEAKS for n in range(len(SPEAKS[name]))])
def test_a_question_speaks_where_it_should(tmp_path, name, number):
    assert asked(tmp_path, name, SPEAKS[name][number]).rows


@pytest.mark.parametrize(("name", "number"), [(name, n) for name in SILENT for n in range(len(SILENT[name]))])
def test_a_question_is_silent_where_it_should(tmp_path, name, number):
    assert asked(tmp_path, name, SILENT[name][number]).rows == ()


def test_every_question_has_both_archives_a_reason_and_thresholds_that_it_uses():
    assert set(questions()) == set(SPEAKS) == set(SILENT) == set(audit_report._CHARTS)
    for each in questions().values():
        assert each.says.endswith(".")
        assert each.why
        assert set(re.findall(r"\$(\w+)", each.sql)) == {one.name for one in each.takes}


def test_no_question_calls_anything_an_infringement():
    assert not any("infring" in each.sql.lower() for each in questions().values())


def test_a_conflict_leads_to_its_stories_and_their_lines(tmp_path):
    (row,) = asked(tmp_path, "photograph-two-photographers", SPEAKS["photograph-two-photographers"][0]).rows
    assert row[:4] == (f"harbour.example/{BRIDGE}", "Jo Lee", "Max Quill", 2)
    assert row[4] == ["https://www.harbour.example/news/0:1", "https://www.harbour.example/news/1:1"]


def test_a_restricted_picture_comes_with_its_files_words(tmp_path):
    (row,) = asked(tmp_path, "pictures-restricted", SPEAKS["pictures-restricted"][0]).rows
    assert row[0] == f"https://img.example/{BRIDGE}.jpg"
    assert (row[1], row[3]) == ("picture-restricted", 2)
    assert "“NO INTERNET”" in row[2]


def test_a_file_that_cannot_be_read_is_told_with_its_page(tmp_path):
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / f"{BRIDGE}.jpg").write_bytes(b"")
    job = Job(Settings(), images=str(tmp_path / "files"))
    store = archive(tmp_path / "out", credited("Photo: Jo Lee/AFP"), job)
    (row,) = opened(store).execute("select status, said from captures").fetchall()
    assert row[0] == "read"
    assert BRIDGE in row[1]


@pytest.mark.parametrize("name", ["photograph-two-photographers", "photograph-two-agencies"])
def test_every_story_of_a_conflict_is_counted_and_shown_once(tmp_path, name):
    one, other = ("Jo Lee/AP", "Max Quill/AP") if name.endswith("photographers") else ("Jo Lee/AP", "Jo Lee/Reuters")
    (row,) = asked(tmp_path, name, credited(*[f"Photo: {one}", f"Photo: {other}"] * 2)).rows
    assert (row[3], len(row[4])) == (4, 4)
    assert len(set(row[4])) == 4


def test_a_caption_under_many_pictures_counts_every_story_once(tmp_path):
    items = [story(number, picture(f"{BRIDGE}-{number}{number}{number}", CAPTION)) for number in range(4)]
    (row,) = asked(tmp_path, "caption-under-other-picture", items).rows
    assert (row[1], len(set(row[2]))) == (4, 4)


def test_each_spelling_is_corrected_to_the_most_frequent_one_alone(tmp_path):
    names = ["Ann P. Gebeily"] * 4 + ["Ann P Gebeily"] * 2 + ["Ann P. Gebéily", "Ann P.Gebeily"]
    found = asked(tmp_path, "photographer-spelt-several-ways", credited(*(f"Photo: {each}/AFP" for each in names))).rows
    assert {row[0] for row in found} == {"Ann P. Gebeily"}
    assert sorted(row[1] for row in found) == ["Ann P Gebeily", "Ann P. Gebéily", "Ann P.Gebeily"]


def test_a_story_without_an_address_is_found_by_its_archive_and_section(tmp_path):
    items = [
        Item(Origin("/export/feed.xml", f"#{number}"), data=each.data) for number, each in enumerate(credited("", ""))
    ]
    items += [Item(Origin("/pages", "sport/a.html", section="Sport"), data=credited("", begin=7)[0].data)]
    store = archive(tmp_path / "out", items)
    found = ask(opened(store), question("findings-by-section"), {"least_pictures": 1}).rows
    examples = {row[0]: row[-1] for row in found}
    assert examples == {"unknown": ["/export/feed.xml#0:1", "/export/feed.xml#1:1"], "Sport": ["/pages/sport/a.html:1"]}


def test_print_views_of_a_story_count_once(tmp_path):
    (one,) = credited("Photo: Jo Lee/Quayside Pictures")
    views = [
        type(one)(type(one.origin)("small", str(n), f"{one.origin.url}?view={n}"), data=one.data + b" " * n)
        for n in range(6)
    ]
    assert asked(tmp_path, "agency-unknown", views).rows == ()


def test_thresholds_can_be_others(tmp_path):
    items = credited("Photo: Jo Lee/Quayside Pictures", "Photo: Jo Lee/Quayside Pictures")
    assert asked(tmp_path, "agency-unknown", items, least_stories=2).rows


def test_a_question_that_there_is_not_is_refused_with_the_nearest():
    with pytest.raises(BadInput, match="did you mean") as refused:
        question("photograph-two-photographer")
    assert "agency-forms" in refused.value.hint


def test_an_archive_without_a_page_is_asked_without_harm(tmp_path):
    store = Store(tmp_path / "out")
    with store.writing():
        pass
    connection = opened(store)
    assert all(ask(connection, each).rows == () for each in questions().values())


def test_all_tables_go_into_one_file_of_duckdb(tmp_path):
    import duckdb

    store = archive(tmp_path / "out", credited("Photo: Jo Lee/AFP"))
    export(store, str(tmp_path / "a.duckdb"))
    with duckdb.connect(str(tmp_path / "a.duckdb"), read_only=True) as connection:
        assert connection.execute("select count(*), any_value(credit) from blocks").fetchall() == [
            (1, "Photo: Jo Lee/AFP")
        ]
    assert (tmp_path / "a.duckdb").stat().st_mode & 0o077 == 0


def test_the_document_names_every_column_question_and_threshold():
    from consoles import ROOT

    from linter.archive.schema import TABLES

    text = (ROOT / "docs" / "archive.md").read_text("utf-8")
    for name, columns in TABLES.items():
        rows = [f"| `{column.name}` | {column.kind} | {column.holds} |" for column in columns]
        assert "\n".join([f"### {name}", "", "| column | kind | holds |", "|---|---|---|", *rows]) in text
    for each in questions().values():
        assert f"| `{each.name}`: {each.says} {each.why} |" in text
        assert all(f"{one.name} = {one.value:g} ({one.means})" in text for one in each.takes)


def test_what_is_not_known_of_a_row_is_left_out_of_its_words():
    asked = questions()["old-agency-pictures"]
    words = as_text(Answer(asked, ("agency", "oldest"), (("AFP", None),)))
    assert words.endswith("\n  agency: AFP\n")
