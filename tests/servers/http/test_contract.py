"""POST /v1/lint: what a CMS sends, and what it gets."""

import hashlib
import json
from base64 import b64encode
from pathlib import Path

import httpx
import picture_writer as write
import pytest

from linter import read

SAMPLES = Path(__file__).parents[3] / "sample_pages"
WIRE = (SAMPLES / "wire_story.html").read_text("utf-8")
GOOD = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge. Photo: Jo Lee/AFP</figcaption></figure></article>'


def request(html=GOOD, **document):
    return {"schema": "1", "document": {"content": {"html": html}, **document}}


def ask(service, body, **headers):
    return httpx.post(f"{service.url}/v1/lint", json=body, headers=headers, timeout=30)


def test_an_article_with_faults_is_answered_with_200_and_fail(service):
    answer = ask(service, request(WIRE) | {"request_id": "r-1"})
    assert answer.status_code == 200
    found = answer.json()
    assert (found["schema"], found["request_id"], found["verdict"]) == ("1", "r-1", "fail")
    assert found["counts"] == {"error": 1, "warning": 3, "note": 0}
    assert found["content_sha256"] == hashlib.sha256(WIRE.encode()).hexdigest()
    assert [each["level"] for each in found["findings"] if not each["overridable"]] == ["error"]


def test_a_clean_article_passes(service):
    assert ask(service, request()).json()["verdict"] == "pass"


def test_the_answer_says_how_many_pictures_were_read(service):
    assert ask(service, request()).json()["pictures"] == 1
    bare = ask(service, request("<p>The bridge is closed.</p>")).json()
    assert (bare["verdict"], bare["pictures"]) == ("pass", 0)


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("", "What was sent is empty."),
        (json.dumps({"body": GOOD}), "What was sent is JSON, not an HTML page."),
        (f"<rss><channel>{f'<item>{GOOD}</item>' * 2}</channel></rss>", "What was sent is an RSS feed of 2 stories"),
        ("The bridge is closed.", "What was sent is plain text, not an HTML page."),
        ("%PDF-1.7 stream", "What was sent is a PDF, not an HTML page."),
    ],
)
def test_what_is_no_html_is_a_problem_of_the_request_and_never_passes(service, html, told):
    for kind in ("page", "fragment"):
        answer = ask(service, {"document": {"content": {"html": html, "kind": kind}}})
        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
        found = answer.json()
        assert found["detail"].startswith(told)
        assert [each["pointer"] for each in found["errors"]] == ["/document/content/html"]


def test_a_place_is_found_again_in_what_was_sent_and_on_the_page(service):
    from lxml import html

    page = WIRE.replace("<article>", "<article><p>😀</p>")
    wide = page.encode("utf-16-le")
    tree = html.fromstring(page)
    for finding in ask(service, request(page)).json()["findings"]:
        where = finding["location"]
        words = wide[2 * where["start"] : 2 * where["end"]].decode("utf-16-le")
        assert words in page.split("\n")[where["line"] - 1]
        (element,) = tree.cssselect(where["selector"])
        assert words in html.tostring(element, encoding="unicode") or words.startswith("<img")


def test_a_fix_is_made_by_the_caller_with_the_edits(service):
    finding = next(each for each in ask(service, request(WIRE)).json()["findings"] if each["fix"])
    text = WIRE
    for edit in reversed(finding["fix"]["edits"]):
        text = text[: edit["start"]] + edit["new"] + text[edit["end"] :]
    left = {each["id"] for each in ask(service, request(text)).json()["findings"]}
    assert finding["id"] not in left


@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("{{caption}} Photo: Jo Lee/AFP", "captions"),
        ("A bridge in Linz. Photo: Jo Lee/Retuers", "credits"),
        ("A bridge (in Linz, in May. Photo: Jo Lee/AFP", "style"),
    ],
)
def test_a_finding_says_of_which_family_its_rule_is(service, words, family):
    found = ask(service, request(GOOD.replace("A bridge. Photo: Jo Lee/AFP", words))).json()["findings"]
    assert {each["family"] for each in found} == {family}
    rules = httpx.get(f"{service.url}/v1/rules").json()["rules"]
    (rule,) = [each for each in rules if each["id"] == found[0]["rule"]]
    assert rule["family"] == family
    assert found[0]["summary"] == rule["summary"].replace("`", ""), "what it reports, for lists"


def test_the_cms_ids_of_pictures_come_back_with_the_block_they_stand_in(service):
    html = GOOD.replace("A bridge. Photo", "{{caption}} Photo")
    pictures = [{"src": "a.jpg", "id": "17", "block_path": "body.3"}]
    (finding,) = ask(service, request(html, images=pictures)).json()["findings"]
    assert (finding["location"]["image_id"], finding["location"]["block_path"]) == ("17", "body.3")


def test_a_finding_about_a_picture_says_how_sure_the_reading_is(service):
    html = GOOD.replace("A bridge. Photo", "{{caption}} Photo")
    (finding,) = ask(service, request(html)).json()["findings"]
    (block,) = read(html).blocks
    for name in ("picture_sure", "caption_sure", "credit_sure"):
        assert 0 < finding["location"][name] == round(getattr(block, name), 2) <= 1
    bare = '<html><body><p>The bridge was closed.</p><p>[gallery ids="1,2"]</p></body></html>'
    (finding,) = (each for each in ask(service, request(bare)).json()["findings"] if each["rule"] == "image-shortcode")
    assert finding["location"]["picture_sure"] is None


def test_two_renditions_of_one_id_are_one_picture(service):
    figure = '<figure><img src="{}" alt="A bridge"><figcaption>A bridge in Linz at dawn. Photo: Jo Lee/AFP</figcaption></figure>'
    html = f"<article>{figure.format('/m/x1.jpg')}<p>{'Words of the article. ' * 9}</p>{figure.format('/m/y2.jpg')}</article>"
    apart = ask(service, request(html)).json()
    pictures = [{"src": "/m/x1.jpg", "id": "17"}, {"src": "/m/y2.jpg", "id": "17"}]
    together = ask(service, request(html, images=pictures)).json()
    assert "image-block-repeated" not in {each["rule"] for each in apart["findings"]}
    assert "image-block-repeated" in {each["rule"] for each in together["findings"]}


def test_the_worst_findings_are_kept_where_there_are_too_many(service):
    body = request(WIRE) | {"options": {"max_findings": 1}}
    found = ask(service, body).json()
    assert (found["truncated"], [each["level"] for each in found["findings"]]) == (True, ["error"])
    assert sum(found["counts"].values()) == 4


def test_an_id_stays_while_other_parts_change(service):
    ids = [each["id"] for each in ask(service, request(WIRE)).json()["findings"]]
    moved = WIRE.replace("<h1>", "<p>A new line.</p>\n\n<h1>")
    assert [each["id"] for each in ask(service, request(moved)).json()["findings"]] == ids


@pytest.mark.parametrize(
    ("body", "status", "pointer"),
    [
        (b"{", 400, ""),
        (b"\xff\xfe", 400, ""),
        (b"[" * 100_000, 400, ""),
        (b"[]", 422, ""),
        (b"{}", 422, "/document"),
        (b'{"document": {"content": {"html": 7}}}', 422, "/document/content/html"),
        (b'{"document": {"content": {"html": ""}}, "optoins": {}}', 422, "/optoins"),
        (b'{"schema": "2", "document": {"content": {"html": ""}}}', 422, "/schema"),
        (b'{"document": {"content": {"html": ""}}, "options": {"profile": "no-such"}}', 403, ""),
        (
            b'{"document": {"content": {"html": "<p>", "main_selector": "p:::"}}}',
            422,
            "/document/content/main_selector",
        ),
    ],
)
def test_a_request_that_is_not_in_order_is_refused_as_a_problem(service, body, status, pointer):
    answer = httpx.post(f"{service.url}/v1/lint", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    told = answer.json()
    assert told["status"] == status
    assert told["detail"]
    if pointer:
        assert told["errors"][0]["pointer"] == pointer


def test_other_content_types_addresses_and_methods_are_refused(service):
    assert (
        httpx.post(f"{service.url}/v1/lint", content=b"{}", headers={"Content-Type": "text/plain"}).status_code == 415
    )
    assert httpx.get(f"{service.url}/v1/lint").status_code == 405
    assert httpx.get(f"{service.url}/v2/lint").status_code == 404
    assert httpx.get(f"{service.url}/v2/lint").json()["status"] == 404


@pytest.mark.parametrize(
    ("html", "status"),
    [
        ("", 422),
        ("\x00\x01", 422),
        ("<" * 50_000, 422),
        ("<b>" * 1_000, 200),
        ("<b>" * 20_000, 422),
        ("&#x0;" * 1000, 200),
        ("\ud800", 422),
        ("<p>\ud800", 200),
    ],
)
def test_any_html_is_answered_and_what_is_none_refused(service, html, status):
    body = json.dumps(request(html)).encode()
    answer = httpx.post(
        f"{service.url}/v1/lint", content=body, headers={"Content-Type": "application/json"}, timeout=30
    )
    assert answer.status_code == status, answer.text


def test_the_rules_are_listed_and_explained(service):
    found = httpx.get(f"{service.url}/v1/rules").json()["rules"]
    assert len(found) > 80
    one = httpx.get(service.url + found[0]["doc_url"])
    assert one.text.startswith(f"# {found[0]['id']}")
    assert httpx.get(f"{service.url}/v1/rules/no-such").status_code == 404


def test_the_service_tells_how_it_does(service):
    assert httpx.get(f"{service.url}/healthz").json()["status"] == "ok"
    assert httpx.get(f"{service.url}/readyz").json() == {"status": "ok"}
    ask(service, request(WIRE))
    told = httpx.get(f"{service.url}/metrics").text
    assert 'cutline_requests_total{path="/v1/lint",status="200"}' in told
    assert 'cutline_findings_total{level="error",rule="image-block-repeated"}' in told


def test_the_log_has_a_line_a_request_and_no_word_of_an_article(service):
    ask(service, request("<p>Zwetschgenkuchen</p>", id="story-9", title="Zwetschgenkuchen") | {"request_id": "r-9"})
    line = service.until(lambda: next((each for each in service.lines() if each.get("request_id") == "r-9"), None))
    assert (line["what"], line["status"], line["document"], line["verdict"]) == ("request", 200, "story-9", "pass")
    assert "Zwetschgenkuchen" not in service.log.read_text()


def test_the_openapi_document_names_the_contract(service):
    document = httpx.get(f"{service.url}/openapi.json").json()
    answers = document["paths"]["/v1/lint"]["post"]["responses"]
    assert set(answers) >= {"200", "400", "401", "403", "408", "413", "415", "422", "429", "503"}
    assert "application/problem+json" in answers["413"]["content"]


def test_the_openapi_document_says_that_what_is_allowed_has_what_a_finding_is_judged_by(service):
    shapes = httpx.get(f"{service.url}/openapi.json").json()["components"]["schemas"]
    found, allowed = shapes["FindingOut"], shapes["AllowedOut"]
    for key in ("rule", "family", "level", "decision"):
        assert allowed["properties"][key].get("enum") == found["properties"][key].get("enum")
        assert key in allowed["required"]


FILE = {"src": "a.jpg", "metadata": {"creator": ["Al Day"], "instructions": "MANDATORY CREDIT: Al Day/Reuters"}}


def test_what_the_file_of_a_picture_says_is_held_against_the_page(service):
    found = ask(service, request(images=[FILE])).json()
    assert {"picture-mandatory-credit", "picture-credit-differs"} <= {each["rule"] for each in found["findings"]}
    data = write.jpeg(iim=write.iim((40, "MANDATORY CREDIT: Al Day/Reuters")))
    found = ask(service, request(images=[{"src": "a.jpg", "file": b64encode(data).decode()}])).json()
    assert "picture-mandatory-credit" in {each["rule"] for each in found["findings"]}
    found = ask(service, request(images=[{"src": "a.jpg", "file": b64encode(b"no picture").decode()}])).json()
    assert found["unread"] == [{"src": "a.jpg", "message": "It is no picture of a kind that is read."}]


def test_a_file_sent_with_one_address_of_a_picture_goes_for_all_its_addresses(service):
    data = b64encode(write.jpeg(iim=write.iim((40, "MANDATORY CREDIT: Al Day/Reuters")))).decode()
    images = [{"src": "other.jpg", "id": "7", "file": data}, {"src": "a.jpg", "id": "7"}, {"src": "b.jpg", "id": "8"}]
    found = ask(service, request(images=images)).json()
    assert "picture-mandatory-credit" in {each["rule"] for each in found["findings"]}


@pytest.mark.parametrize(
    "said",
    [{"metadata": {"creater": "Jo"}}, {"file": "https://example.org/a.jpg"}, {"file": "§"}, {"metadata": {"alt": 3}}],
)
def test_what_is_no_field_and_no_file_is_refused_with_its_place(service, said):
    answer = ask(service, request(images=[{"src": "a.jpg", **said}]))
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"].startswith("/document/images/0/")


@pytest.mark.parametrize("said", ["tomorrow", "2031-05-02 noon", "2031-13-40", "0001-01-01T00:00:00+14:00"])
def test_an_hour_that_is_none_is_refused_and_not_taken_for_now(service, said):
    answer = ask(service, request() | {"event": {"type": "schedule", "scheduled_for": said}})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/event/scheduled_for")


def test_a_name_that_stands_in_the_wrong_place_is_told_its_own(service):
    answer = ask(service, request() | {"images": [{"src": "a.jpg"}], "profile": "default"})
    assert [each["message"] for each in answer.json()["errors"]] == [
        "It is not known here, but as /document/images.",
        "It is not known here, but as /options/profile.",
    ]


def test_an_embargo_is_held_to_the_hour_of_a_schedule(service):
    picture = {"src": "a.jpg", "metadata": {"release": "2061-05-01"}}
    for hour, told in (("2061-04-30T10:00:00Z", True), ("2061-05-02T10:00:00Z", False)):
        body = request(images=[picture]) | {"event": {"type": "schedule", "scheduled_for": hour}}
        rules = {each["rule"] for each in ask(service, body).json()["findings"]}
        assert ("picture-embargoed" in rules) is told
