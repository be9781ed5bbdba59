"""The table of agencies: which names it has, and where one of them may stand."""

from linter.model.agency import Agencies


def test_an_agency_may_stand_only_where_all_words_of_one_of_its_forms_do():
    agencies = Agencies.of([{"name": "The Harbour Press", "kind": "agency"}, {"name": "HBP", "kind": "agency"}])
    assert not agencies.may_stand_among({"the", "mayor", "opens", "a", "press"})
    assert agencies.may_stand_among({"the", "mayor", "harbour", "press"})
    assert agencies.may_stand_among({"jo", "lee", "hbp"})


def test_the_forms_that_go_on_behind_some_words_are_found_with_their_agencies():
    rows = [
        {"name": "Harbour Press", "kind": "agency", "variants": ["Harbour Press Images", "HBP"]},
        {"name": "Harbour Pictures", "kind": "stock"},
    ]
    agencies = Agencies.of(rows)
    found = {(form, agency.name) for form, agency, _ in agencies.going_on("Harbour P")}
    assert found == {
        ("Harbour Press", "Harbour Press"),
        ("Harbour Press Images", "Harbour Press"),
        ("Harbour Pictures", "Harbour Pictures"),
    }
    assert [form for form, _, _ in agencies.going_on("Harbour Press")] == ["Harbour Press Images"]
    assert not list(agencies.going_on("Quay"))
