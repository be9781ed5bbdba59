"""One caption under two files of which one bears the number of a second upload, and under the pictures of a series."""

import pytest

from linter import Level, Settings, lint


def levels(*names):
    figure = '<figure><img src="/up/{}" alt=""><figcaption>Mourners outside the court in Linz.</figcaption></figure>'
    html = "<p>The court rose at noon.</p>".join(figure.format(each) for each in names)
    report = lint(f"<article><h1>Court</h1>{html}</article>", settings=Settings(show_all=True))
    return {each.level for each in report.shown if each.rule == "caption-repeated"}


@pytest.mark.parametrize(
    "names",
    [
        ("port.jpg", "port-1.jpg"),
        ("port-2.jpg", "port.jpg"),
        ("port_0.jpg?w=300", "port.jpg"),
        ("port.jpg", "port%20(1).jpg"),
        ("port-300x200.jpg", "port-1-scaled.jpg"),
        ("port.jpg", "port_crop_16x9.jpg"),
        ("port-crop.jpg", "port.jpg"),
        ("port.jpg", "port-e1690000000000-300x200.jpg"),
    ],
)
def test_a_second_upload_is_a_warning(names):
    assert levels(*names) == {Level.WARNING}


@pytest.mark.parametrize(
    "names",
    [
        ("port.jpg", "port-1.jpg", "port-2.jpg"),
        ("port-1.jpg", "port-2.jpg"),
        ("port.jpg", "crane-1.jpg"),
        ("port.jpg", "port-12.jpg"),
        ("port.jpg", "port-1.png"),
        ("port-square.jpg", "port.jpg"),
        ("port.jpg", "port-crop-tower.jpg"),
    ],
)
def test_a_series_and_other_files_are_a_note(names):
    assert levels(*names) == {Level.NOTE}
