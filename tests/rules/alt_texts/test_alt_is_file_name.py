"""Alternative texts with hyphens: names of files, and names of streets and towns. Each page is made up."""

import pytest

from linter import Level, Settings, lint

TEXT = "<p>The ferry to the far bank was cancelled again this morning, said the harbour master of the small town.</p>"


def levels(alt, src, caption, more=""):
    figure = f'<figure><img src="{src}" alt="{alt}"><figcaption>{caption}</figcaption></figure>'
    report = lint(f"<article>{TEXT}{figure}<p>{more}</p></article>", settings=Settings(show_all=True))
    return [each.level for each in report.shown if each.rule == "alt-is-file-name"]


@pytest.mark.parametrize("alt", ["Karl-Quill-Allee", "Linz-upon-Avon", "Linz-en-Provence"])
def test_a_name_with_hyphens_is_no_file_name_where_the_story_writes_it_so(alt):
    assert levels(alt, f"/{alt.lower()}.jpg", "The town.", f"It was in {alt} that they met.") == []
    assert levels(alt, f"/{alt}.jpg", f"{alt}, seen from the river") == []


def test_a_name_with_hyphens_that_the_story_does_not_have_is_a_note():
    assert levels("Karl-Quill-Allee", "/karl-quill-allee.jpg", "The street.") == [Level.NOTE]


def test_a_name_that_the_story_writes_without_hyphens_is_that_of_the_file():
    assert levels("Ada-Maria-Quill", "/ada-maria-quill.jpg", "Ada Maria Quill waves.") == [Level.WARNING]
    assert levels("Ada-Quill-3", "/ada-quill-3.jpg", "Somebody waves.") == [Level.WARNING]
