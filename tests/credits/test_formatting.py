"""A credit line printed with its words put right, and as a house prints it."""

import pytest
from by_our_table import parse, printed

from linter.credits.formatting import House
from linter.model.source import Chart, Text

PRINTED = [
    ("Photo by JAN VAN DER BERG /AFP via Getty", "Photo by Jan van der Berg/AFP via Getty Images"),
    ("Retuers/Jo Lee", "Reuters/Jo Lee"),
    ("STRINGER / AFP", "AFP"),
    ("© Jo Lee/dpa | Jo Lee", "© Jo Lee/dpa"),
    ("AP Photo/Jo Lee, File", "AP Photo/Jo Lee, File"),
    ("(Jo Lee/Getty", "Jo Lee/Getty Images"),
    ("（山田太郎撮影）", "（山田太郎撮影）"),
    ("写真：ロイター", "写真：ロイター"),
    ("left: JOAN LEEDS/AFP, right: Al Day/AP", "left: Joan Leeds/AFP, right: Al Day/AP"),
    ("Photo: Jo Lee/Shutterstock (13914242dh)", "Photo: Jo Lee/Shutterstock"),
    ("Supplied", "Supplied"),
    ("STRINGER", "STRINGER"),
]


@pytest.mark.parametrize(("line", "wanted"), PRINTED)
def test_a_line_is_printed_with_its_words_put_right(line, wanted):
    assert printed(parsed(line)) == wanted


HOUSES = [
    ({"form": "Photograph: {photographers}/{providers}"}, "(AP Photo/Jo Lee)", "Photograph: Jo Lee/AP Photo"),
    ({"form": "Photograph: {photographers}/{providers}"}, "Photo: Reuters", "Photograph: Reuters"),
    ({"form": "Photograph: {photographers}/{providers}"}, "Jo Lee and Al Day/AFP via Getty", "Photograph: Jo Lee and Al Day/AFP via Getty Images"),
    ({"form": "Photograph: {photographers}/{providers}"}, "Illustration: Jo Lee", "Illustration: Jo Lee"),
    ({"form": "Photograph: {photographers}/{providers}"}, "Jo Lee/Flickr (CC BY 2.0)", "Photograph: Jo Lee/Flickr, CC BY 2.0"),
    ({"form": "({providers} | {photographers})"}, "Jo Lee/AFP", "(AFP | Jo Lee)"),
    ({"lead_in": "Foto:"}, "© Jo Lee/dpa", "Foto: Jo Lee/dpa"),
    ({"lead_in": "none"}, "Photo: Jo Lee/AFP", "Jo Lee/AFP"),
    ({"lead_in": "Foto:"}, "Grafik: Jo Lee/dpa", "Grafik: Jo Lee/dpa"),
    ({"separator": " / "}, "Jo Lee/AFP", "Jo Lee / AFP"),
    ({"order": "agency-first"}, "Jo Lee/AFP", "AFP/Jo Lee"),
    ({"order": "photographer-first"}, "REUTERS/Jo Lee", "Jo Lee/Reuters"),
    ({"order": "agency-first"}, "Jo Lee and Al Day/AFP", "Jo Lee and Al Day/AFP"),
    ({"brackets": "round"}, "Jo Lee (Keystone)", "(Jo Lee (Keystone))"),
    ({"brackets": "none"}, "(Jo Lee/AFP)", "Jo Lee/AFP"),
    ({"initials": "none"}, "C. P. Moss/AFP", "CP Moss/AFP"),
    ({"initials": "stops"}, "J Moss/AFP", "J. Moss/AFP"),
    ({"copyright": False}, "Photo: © Jo Lee", "Photo: Jo Lee"),
]  # fmt: skip


@pytest.mark.parametrize(("choices", "line", "wanted"), HOUSES)
def test_a_house_prints_a_line_its_own_way(choices, line, wanted):
    assert printed(parsed(line), house=House(**choices)) == wanted


def parsed(line):
    return parse(Text(line, lambda: Chart(())))
