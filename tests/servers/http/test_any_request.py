"""Any request at all is answered: with 200, or with a problem that gives its reason; never with 500."""

import json
from urllib.parse import quote

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "",
            "http://[",
            "//[x]/",
            "\ud800",
            "\0",
            "</article>",
            "<p>a",
            "<p>\ud800",
            "p:::",
            "a" * 3000,
            "default",
            "1",
        ]
    ),
)
HTML = st.one_of(
    WORDS, st.lists(st.sampled_from(["<p>", "</html>", "<img src=a>", "a", "<figure>", "<!--", "&#0;"])).map("".join)
)
ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=5,
)


def some(**values):
    """A table with some of its keys, rarely with a value of another kind."""
    return st.fixed_dictionaries({}, optional={key: st.one_of(each, each, each, ANY) for key, each in values.items()})


CONTENT = st.one_of(
    st.fixed_dictionaries(
        {"html": HTML}, optional={"main_selector": WORDS, "kind": st.sampled_from(["page", "fragment"])}
    ),
    st.fixed_dictionaries({"article": HTML}),
    some(html=HTML, article=HTML, main_selector=WORDS, base_url=WORDS),
)
PICTURE = some(src=WORDS, id=WORDS, block_path=WORDS, alt=WORDS)
DOCUMENT = st.fixed_dictionaries(
    {"content": CONTENT},
    optional={"url": WORDS, "title": WORDS, "lang": WORDS, "images": st.lists(PICTURE, max_size=2)},
)
WANTED = some(profile=st.sampled_from(["default", "none"]), max_findings=st.integers(), locale=WORDS)
REQUEST = st.fixed_dictionaries({"document": DOCUMENT}, optional={"options": WANTED, "request_id": WORDS})
BODY = st.one_of(
    REQUEST.map(json.dumps).map(str.encode),
    REQUEST.map(json.dumps).map(str.encode),
    ANY.map(json.dumps).map(str.encode),
    st.binary(max_size=20),
    st.sampled_from([b"9" * 6000, b"[" * 20_000, b'{"document": ' * 3000, b'{"a": 1e999}', b"NaN", b'"\\ud800"']),
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(body=BODY)
def test_any_body_is_answered_with_a_judgement_or_a_reason(service, body):
    answer = httpx.post(
        f"{service.url}/v1/lint", content=body, headers={"Content-Type": "application/json"}, timeout=60
    )
    if answer.status_code == 200:
        assert {"decision", "findings", "allowed"} <= answer.json().keys()
        return
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


PATHS = st.one_of(
    st.text(max_size=8), st.sampled_from(["v1/lint/", "metrics/", "v1/rules/%00", "v1/rules/a/b", "%ff", "//"])
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(path=PATHS, method=st.sampled_from(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "POST"]))
def test_any_address_and_method_is_answered(service, path, method):
    path = quote(path, safe="/%")
    answer = httpx.request(method, f"{service.url}/{path}", timeout=60)
    assert answer.status_code < 500
