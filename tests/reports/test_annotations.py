"""The words of a text, cut where a place of a finding begins or ends."""

from effort import steps

from linter import lint, read
from linter.model.finding import Finding, Level, Related, Sure
from linter.reports.annotations import Placed, excerpt, pieces


def alternatives(number):
    figures = "".join(f"<figure><img src='pier-{at}-north.jpg' alt='The pier'></figure>" for at in range(number))
    page = read(f"<article><h1>The pier</h1><p>The harbour office said so.</p>{figures}</article>")
    return [block.image.alt for block in page.blocks]


def marked(texts):
    first, *others = (text.where for text in texts)
    again = tuple(Related(where, again=True) for where in others)
    placed = Placed([Finding("alt-repeated", Level.NOTE, Sure.LIKELY, first, "All the same.", again)])
    return [[*pieces(text, placed.marks(text.where))] for text in texts]


def test_each_of_the_places_of_one_finding_is_marked_in_its_own_text():
    for [piece] in marked(alternatives(3)):
        assert piece.words == "The pier"
        assert [each.rule for each in piece.findings] == ["alt-repeated"]


def test_a_text_is_cut_without_a_look_at_a_findings_places_in_other_texts():
    few, many = alternatives(20), alternatives(80)
    assert steps(marked, many) < 5 * steps(marked, few)


def test_a_stray_space_is_shown_where_a_place_is():
    for credit in ("Foto: Jo Lee / AFP", "Foto: Jo Lee\n/\nAFP"):
        figures = "".join(
            f"<figure><img src={at}.jpg alt=Cais><figcaption>O cais ,\nontem. {line}</figcaption></figure>"
            for at, line in enumerate(("Foto: Jo Lee/AFP", "Foto: Ada Quill/AFP", credit))
        )
        report = lint(f"<article lang=pt>{figures}</article>")
        shown = {each.rule: excerpt(report.source, each.where)[1] for each in report.shown}
        assert shown["caption-spacing"] == " ,"
        assert shown["credit-separator"] == " / "
