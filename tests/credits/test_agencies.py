"""The table of agencies: which names it has, and where one of them may stand."""

from linter.model.agency import Agencies


def test_an_agency_may_stand_only_where_all_words_of_one_of_its_forms_do():
    agencies = Agencies.of([{"name": "The Harbour Press", "kind": "agency"}, {"name": "HBP", "kind": "agency"}])
    assert not agencies.may_stand_among({"the", "mayor", "opens", "a", "press"})
    assert agencies.may_stand_among({"the", "mayor", "harbour", "press"})
    assert agencies.may_stand_among({"jo", "lee", "hbp"})
