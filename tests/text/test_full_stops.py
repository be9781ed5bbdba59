"""Which captions lack a full stop whatever the policy of the house is."""

from linter.text.full_stops import stops

STOPPED = ["The mayor waves.", "The band plays on the quay.", "“It is late,” said the captain."]


def sure(captions, policy="consistent"):
    return [stop.caption for stop in stops(captions, policy) if stop.sure]


def test_the_only_caption_without_a_stop_stands_out():
    assert sure([*STOPPED, "The ferry had waited for the crew"]) == [3]


def test_one_of_three_does_not_stand_out():
    assert sure([*STOPPED[:2], "The ferry had waited for the crew"]) == []


def test_a_name_and_a_line_that_ends_in_a_mark_do_not_stand_out():
    assert sure([*STOPPED, "Ada Quill"]) == []
    assert sure([*STOPPED, "The ferry had waited for the crew (archive)"]) == []


def test_a_last_sentence_without_its_stop_is_told_of_any_page():
    assert sure(["The writer waves to the crowd. He was born in the old town"]) == [0]


def test_labels_dates_and_credits_are_no_last_sentence():
    assert sure(["The minister with the head of the office. File image"]) == []
    assert sure(["The fair of the old town was full. It rained on 12 May 2031"]) == []
    assert sure(["The fair of the old town was full. All rights by: Jo Lee and others"]) == []


def test_a_house_that_sets_no_stops_is_not_told_to():
    assert [stop.told for stop in stops(["The writer waves to the crowd. He was born in the old town"], "never")] == []
