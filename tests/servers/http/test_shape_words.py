"""What is wrong with the values of a request, in words that are no programmer's."""

import httpx
import pytest
from pydantic_core import core_schema

from linter.servers.http import shape_words

CONTENT = {"content": {"html": "<p>x"}}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, [("/document", "It is missing.")]),
        ([1], [("", "It has to hold names and values.")]),
        ({"document": {"content": {"html": 3}}}, [("/document/content/html", "It has to be text.")]),
        ({"document": {"content": {}}}, [("/document/content", "Send either html or article.")]),
        ({"document": {**CONTENT, "images": {"src": "a"}}}, [("/document/images", "It has to be a list.")]),
        (
            {"document": {"content": {"html": "", "kind": "book"}}},
            [("/document/content/kind", 'It has to be "page" or "fragment".')],
        ),
        (
            {"document": CONTENT, "options": {"max_findings": 0, "show_all": "perhaps"}},
            [
                ("/options/max_findings", "It has to be at least 1."),
                ("/options/show_all", "It has to be true or false."),
            ],
        ),
        (
            {"document": CONTENT, "options": {"max_findings": 1.5}},
            [("/options/max_findings", "It has to be a whole number.")],
        ),
    ],
)
def test_each_mistake_is_a_sentence_with_its_place(service, body, told):
    answer = httpx.post(f"{service.url}/v1/lint", json=body)
    assert answer.status_code == 422
    assert [(each["pointer"], each["message"]) for each in answer.json()["errors"]] == told


def test_there_are_words_for_no_mistake_that_the_checker_does_not_know():
    known = set(core_schema.ErrorType.__args__)
    assert set(shape_words._SAYS) <= known


def test_a_mistake_without_words_of_its_own_tells_nothing_of_the_value():
    assert shape_words.sentence({"type": "url_parsing", "msg": "hush", "input": "hush"}) == (
        "It is not what belongs there."
    )
