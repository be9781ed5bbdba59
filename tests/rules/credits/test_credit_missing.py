"""The rule credit-missing beside a lead-in that leads nobody in."""

import pytest

from linter import lint

STORY = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
PICTURE = '<img src="a.jpg" alt="A ferry at the quay" width="640" height="400">'


def told(words, behind=""):
    figure = f"<figure>{PICTURE}{words}</figure>{behind}"
    report = lint(f"<html><body><article><h1>Old ferry</h1>{STORY}{figure}{STORY}</article></body></html>")
    return [row.message for row in report.shown if row.rule == "credit-missing"]


@pytest.mark.parametrize(
    "words",
    [
        '<figcaption>The old bridge. <span class="credit">Foto:</span></figcaption>',
        '<figcaption>The old bridge. <span class="credit">Foto: <span class="name"></span></span></figcaption>',
        "<figcaption>Die alte Brücke. <small>Bild: </small></figcaption>",
        '<figcaption>Le vieux pont.</figcaption><span class="credit">Photo :</span>',
        '<figcaption>古い橋</figcaption><span class="credit">写真：</span>',
        '<figcaption>The old bridge.</figcaption><p class="copyright">©</p>',
    ],
)
def test_a_lead_in_with_nobody_behind_it_is_no_credit(words):
    assert told(words) == ["This picture has no credit."]


@pytest.mark.parametrize(
    "words",
    [
        "<figcaption>The old bridge. <span>Foto:</span> <span>Jo Lee</span></figcaption>",
        "<figcaption>The old bridge.</figcaption><div>Foto:</div><div>Jo Lee</div>",
        "<figcaption>The old bridge.<br>Foto:<br>Jo Lee</figcaption>",
    ],
)
def test_a_lead_in_with_a_name_in_the_next_element_is_a_credit(words):
    assert not told(words)


def test_a_name_behind_a_lead_in_below_the_figure_may_be_the_credit():
    assert not told("<figcaption>The old bridge.</figcaption>", "<p>Foto:</p><p>Jo Lee</p>")
