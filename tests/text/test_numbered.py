"""Measures and parts of titles, with the number that is meant."""

from linter.text.numbered import measures, parts_of_titles


def test_part_two_is_one_part_however_it_is_written():
    found = [next(parts_of_titles(f"Quay: Part {number} opens")) for number in ("2", "Two", "II")]
    assert len({each.key for each in found}) == 1
    assert [each.form for each in found] == ["figure", "word", "Roman"]


def test_lb_and_lbs_are_one_form_and_pounds_another():
    forms = [next(measures(f"She lost {words} in May")).form for words in ("130lb", "130 lbs", "130 pounds")]
    assert forms == ["lb", "lb", "pounds"]


def test_money_is_no_weight():
    assert not list(measures("It cost £130 pounds of flesh"))
