"""Systems that tell of a publish when it is done, and Superdesk, which asks before."""

import base64
import hashlib
import hmac
import json

import pytest

from linter.contrib.superdesk import story, validate
from linter.contrib.webhooks import Call, Refused, checked, receive

AT = 1767225600.0
SECRET = "a" * 32 + "b" * 32
CAPTIONLESS = "<figure><img src='a.jpg' alt='A bridge'><figcaption>{{caption}}</figcaption></figure>"

# Made by @contentful/node-apps-toolkit 3.x: signRequest(SECRET, request, 1767225600000).
CONTENTFUL = Call(
    '{"fields":{"body":{"en-US":"<p>Grüße</p>"}}}'.encode(),
    {
        "Content-Type": "application/json",
        "X-Contentful-Topic": " ContentManagement.Entry.publish ",
        "x-contentful-signature": "fec3fa747b9665cee18d1da7b8c539bcffe9822c317c6aaeac7a3c0a00985111",
        "x-contentful-signed-headers": "content-type,x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic",
        "x-contentful-timestamp": "1767225600000",
    },
    "/hooks/contentful?site=a b",
)
# Made by @sanity/webhook 4.x: encodeSignatureHeader(body, 1767225600000, "the secret").
SANITY = Call(
    '{"html":"<p>Grüße</p>"}'.encode(),
    {"sanity-webhook-signature": "t=1767225600000,v1=XIdNqIqb8v37Q5n8t8JZuFw116b-AiHvKDD7C2up5pY"},
)


def ghost(body: bytes, secret: str = SECRET, at: int = 1767225600000) -> Call:
    """As Ghost's WebhookTrigger signs: the body and the time, with nothing between."""
    digest = hmac.new(secret.encode(), body + str(at).encode(), hashlib.sha256).hexdigest()
    return Call(body, {"X-Ghost-Signature": f"sha256={digest}, t={at}"})


POST = json.dumps({"post": {"current": {"id": "7", "title": "The bridge", "html": CAPTIONLESS}}}).encode()


def test_a_call_that_contentfuls_own_package_signed_is_taken():
    found = receive("contentful", CONTENTFUL, SECRET, AT, field="fields.body.en-US")
    assert found.html == "<p>Grüße</p>"


def test_a_call_that_sanitys_own_package_signed_is_taken():
    assert receive("sanity", SANITY, "the secret", AT, field="html").html == "<p>Grüße</p>"


def test_ghost_tells_of_a_post_and_it_is_checked():
    found = receive("ghost", ghost(POST), SECRET, AT)
    assert (found.id, found.title) == ("7", "The bridge")
    answer = checked(found)
    assert (answer["verdict"], answer["findings"][-1]["rule"]) == ("fail", "caption-placeholder")


def test_strapi_has_a_secret_header():
    body = json.dumps({"entry": {"id": 3, "title": "The bridge", "body": "<p>It opened.</p>"}}).encode()
    call = Call(body, {"Authorization": "Bearer hush"})
    assert receive("strapi", call, "hush", AT, field="entry.body").id == "3"
    with pytest.raises(Refused, match="not that of this body"):
        receive("strapi", call, "other", AT, field="entry.body")
    with pytest.raises(Refused, match="Strapi signs nothing"):
        receive("strapi", call, "", AT, field="entry.body")


@pytest.mark.parametrize("secret", ["", " "])
def test_what_is_signed_with_no_secret_is_refused_for_anybody_could_sign_it(secret):
    body, at = b'{"html": "<p>It opened.</p>"}', str(int(AT))
    digest = hmac.new(secret.encode(), f"{at}000.".encode() + body, hashlib.sha256).digest()
    signed = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    with pytest.raises(Refused, match="No secret is set here"):
        receive("sanity", Call(body, {"sanity-webhook-signature": f"t={at}000,v1={signed}"}), secret, AT, field="html")


@pytest.mark.parametrize(
    ("system", "call", "secret", "field"),
    [
        ("contentful", CONTENTFUL, SECRET, "fields.body.en-US"),
        ("sanity", SANITY, "the secret", "html"),
        ("ghost", ghost(POST), SECRET, ""),
    ],
)
class TestSigned:
    def test_another_body_is_refused(self, system, call, secret, field):
        changed = Call(call.body + b" ", call.headers, call.path)
        with pytest.raises(Refused, match="not that of this body and secret"):
            receive(system, changed, secret, AT, field=field)

    def test_another_secret_is_refused(self, system, call, secret, field):
        with pytest.raises(Refused):
            receive(system, call, secret + "x", AT, field=field)

    def test_an_old_call_is_refused(self, system, call, secret, field):
        with pytest.raises(Refused, match="older than"):
            receive(system, call, secret, AT + 301, field=field)

    def test_a_call_without_a_signature_is_refused(self, system, call, secret, field):
        with pytest.raises(Refused, match="missing or malformed"):
            receive(system, Call(call.body, {}), secret, AT, field=field)

    def test_a_field_that_is_not_there_is_refused(self, system, call, secret, field):
        with pytest.raises(Refused, match=r"There is no HTML at no\.such"):
            receive(system, call, secret, AT, field="no.such")


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"7", b"[" * 100_000, b"\xff", b'{"post": []}', b'{"post": {"current": null}}']
)
def test_a_signed_body_of_another_shape_is_refused(body):
    with pytest.raises(Refused):
        receive("ghost", ghost(body), SECRET, AT)


ITEM = {
    "headline": "The bridge <opens>",
    "body_html": "<p>It opened at noon.</p>",
    "associations": {
        "featuremedia": {
            "_id": "urn:1",
            "type": "picture",
            "description_text": "{{caption}}",
            "byline": "Jo Lee/AFP",
            "alt_text": "A bridge",
            "renditions": {"original": {"href": "https://pics.example/bridge.jpg"}},
        },
        "editor_0": None,
    },
}


class TestSuperdesk:
    def test_an_item_with_an_error_is_stopped_with_a_sentence(self):
        response: list[str] = []
        validate(None, ITEM, response, error_fields=[])
        assert response == ["“{{caption}}” stands where a caption belongs."]

    def test_a_clean_item_is_not(self):
        media = {**ITEM["associations"]["featuremedia"], "description_text": "The new bridge at Linz"}
        response: list[str] = []
        validate(None, {**ITEM, "associations": {"featuremedia": media}}, response)
        assert response == []

    def test_an_item_that_cannot_be_checked_goes_out(self, monkeypatch):
        monkeypatch.setattr("linter.contrib.superdesk.check", lambda job: 1 / 0)
        response: list[str] = []
        validate(None, ITEM, response)
        assert response == []

    @pytest.mark.parametrize(
        "item", [{}, {"associations": None}, {"associations": {"a": 7}, "headline": 3, "body_html": None}]
    )
    def test_any_item_is_borne(self, item):
        response: list[str] = []
        validate(None, item, response)
        assert response == []

    def test_a_picture_that_the_body_shows_is_not_told_twice(self):
        body = '<figure><img src="https://pics.example/bridge.jpg"><figcaption>The bridge</figcaption></figure>'
        html, pictures = story({**ITEM, "body_html": body})
        assert html.count("<figure>") == 1
        assert pictures == [("https://pics.example/bridge.jpg", "urn:1", "featuremedia")]
