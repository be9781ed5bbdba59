"""What is wrong with many alternative texts in the same words is told once, with all places."""

import pytest

from linter import lint

TEXT = "<p>The council closed the port on Monday after a storm broke two of its piles, and boats land at the mill.</p>"


def told(rule, *alts):
    figures = "".join(f'{TEXT}<figure><img src="port-{n}.jpg" alt="{alt}"></figure>' for n, alt in enumerate(alts))
    report = lint(f"<article><h1>The old port of Linz closes in May</h1>{figures}{TEXT}</article>")
    return [(each.message, len(each.related)) for each in report.shown if each.rule == rule]


def test_three_headlines_for_alternative_texts_are_one_finding():
    alt = "The old port of Linz closes in May"
    message = "This alternative text is the headline, not what the picture shows."
    assert told("alt-is-headline", alt, alt) == [(message, 0), (message, 0)]
    assert told("alt-is-headline", alt, alt, alt) == [(f"{message} So it is in 2 more.", 2)]


def test_many_file_names_are_one_finding_and_what_is_another_fault_is_not_among_them():
    names = ["IMG_8299.jpeg", "IMG_8303.jpeg", "IMG_8860.jpeg"]
    message = "The alternative text “IMG_8299.jpeg” is a file name. So it is in 2 more."
    assert told("alt-is-file-name", *names) == [(message, 2)]
    other = ("The alternative text “JPEG - 172.1 ko” is a file’s kind and size.", 0)
    assert told("alt-is-file-name", *names, "JPEG - 172.1 ko") == [(message, 2), other]


@pytest.mark.parametrize("allowed", [0, 1, 3])
@pytest.mark.parametrize(
    ("rule", "alts", "more"),
    [
        (
            "alt-is-file-name",
            ["IMG_8299.jpeg", "IMG_8303.jpeg", "IMG_8860.jpeg", "IMG_8871.jpeg"],
            "So it is in 2 more.",
        ),
        ("alt-is-headline", ["The old port of Linz closes in May"] * 4, "So it is in 2 more."),
        ("alt-machine-written", ["May be an image of 2 people and outdoors"] * 4, "So it is in 2 more."),
        ("alt-generic", ["image"] * 4, "(3 pictures)."),
    ],
)
def test_a_picture_that_the_page_allows_is_told_apart_from_the_others(rule, alts, more, allowed):
    allow = f"<!-- cutline: allow {rule} -- a museum's number -->"
    figures = [f'<figure><img src="port-{n}.jpg" alt="{alt}"></figure>' for n, alt in enumerate(alts)]
    figures[allowed] = allow + figures[allowed]
    report = lint(f"<article><h1>The old port of Linz closes in May</h1>{TEXT.join(figures)}{TEXT}</article>")
    (together,) = (each for each in report.shown if each.rule == rule)
    assert together.message.endswith(more)
    assert len(together.related) == 2
    (kept,) = report.allowed
    assert kept.finding.where.start > report.source.text.index(allow)
    assert not kept.finding.related
    assert report.idle_allows == ()
