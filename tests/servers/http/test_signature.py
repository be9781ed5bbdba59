"""Who signed a request: what counts as signed, what is refused, and that no secret is logged."""

import json
import socket
import time

import httpx
import pytest

from linter.servers.http import signature

HTML = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure></article>'


BODY = json.dumps({"document": {"content": {"html": HTML}}}).encode()


JSON = {"Content-Type": "application/json"}


def post(service, body=BODY, timeout=30, **headers):
    return httpx.post(f"{service.url}/v1/lint", content=body, headers={**JSON, **headers}, timeout=timeout)


@pytest.fixture(scope="module")
def signed(run_service):
    config = (
        'concurrent = 16\n[profiles]\nsport = "sport.toml"\n'
        '[[key]]\nid = "daily"\nsecrets = ["the-new-secret-of-it", "the-old-secret-of-it"]\nprofiles = ["default", "sport"]\n'
        '[[key]]\nid = "weekly"\nsecrets-env = "WEEKLY"\n'
    )
    return run_service(config=config, files={"sport.toml": 'mode = "observe"\n'}, WEEKLY="from-outside-by-env")


class TestSignatures:
    def ask(self, service, body=BODY, key="daily", secret="the-new-secret-of-it", age=0):
        headers = {
            "X-Cutline-Key": key,
            "X-Cutline-Signature": signature.sign(body, secret.encode(), int(time.time()) - age),
        }
        return post(service, body, **headers)

    def test_a_signed_request_is_answered(self, signed):
        assert self.ask(signed).json()["verdict"] == "fail"
        assert self.ask(signed, key="weekly", secret="from-outside-by-env").status_code == 200

    def test_while_a_secret_is_replaced_both_count(self, signed):
        assert self.ask(signed, secret="the-old-secret-of-it").status_code == 200
        both = signature.sign(BODY, b"wrong", 1).split(",")[1]
        now = int(time.time())
        headers = {
            "X-Cutline-Key": "daily",
            "X-Cutline-Signature": f"{signature.sign(BODY, b'the-new-secret-of-it', now)},{both}",
        }
        assert post(signed, **headers).status_code == 200

    @pytest.mark.parametrize(
        "wrong",
        [
            {"secret": "stolen"},
            {"key": "nobody"},
            {"key": "weekly"},
            {"age": 310},
            {"age": -400},
        ],
    )
    def test_a_wrong_key_or_an_old_signature_is_refused(self, signed, wrong):
        answer = self.ask(signed, **wrong)
        assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")

    def test_a_body_that_was_changed_on_the_way_is_refused(self, signed):
        header = signature.sign(BODY, b"the-new-secret-of-it", int(time.time()))
        changed = BODY.replace(b"bridge", b"fridge")
        assert post(signed, changed, **{"X-Cutline-Key": "daily", "X-Cutline-Signature": header}).status_code == 401

    @pytest.mark.parametrize("header", ["", "t=1", "v1=" + "a" * 64, "t=1,v1=zz", "t=" + "9" * 40 + ",v1=" + "a" * 64])
    def test_a_malformed_signature_is_refused(self, signed, header):
        answer = post(signed, **{"X-Cutline-Key": "daily", "X-Cutline-Signature": header})
        assert answer.status_code == 401

    def test_a_profile_is_for_the_keys_that_have_it(self, signed):
        body = json.dumps({**json.loads(BODY), "options": {"profile": "sport"}}).encode()
        assert self.ask(signed, body).json()["verdict"] == "pass"
        assert self.ask(signed, body, key="weekly", secret="from-outside-by-env").status_code == 403

    @pytest.mark.parametrize("path", ["/metrics", "/openapi.json", "/v1/rules", "/v1/rules/caption-missing"])
    def test_what_tells_of_the_service_asks_for_a_key_where_there_are_keys(self, signed, path):
        assert httpx.get(f"{signed.url}{path}").status_code == 401
        known = signature.sign(b"", b"the-new-secret-of-it", int(time.time()))
        headers = {"X-Cutline-Key": "daily", "X-Cutline-Signature": known}
        assert httpx.get(f"{signed.url}{path}", headers=headers).status_code == 200
        assert {httpx.get(f"{signed.url}{each}").status_code for each in ("/healthz", "/readyz")} == {200}

    def test_an_address_may_be_set_to_answer_without_a_key(self, run_service):
        config = 'unsigned = ["/metrics"]\nworkers = 1\n[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\n'
        told = run_service(config=config)
        assert httpx.get(f"{told.url}/metrics").status_code == 200
        assert httpx.get(f"{told.url}/openapi.json").status_code == 401

    def test_an_unknown_key_is_refused_before_its_page_is_kept(self, signed):
        large = b"x" * (3 * 1024 * 1024)
        assert self.ask(signed, large, key="nobody").status_code == 401
        assert self.ask(signed, large).status_code == 413

    def test_a_stranger_who_knows_a_keys_name_takes_none_of_its_pages(self, run_service):
        config = 'workers = 1\nbudget = 20\n[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\nconcurrent = 2\n'
        service = run_service(config=config)
        lines = []
        for _ in range(4):
            line = socket.create_connection((service.host, service.port))
            head = (
                "POST /v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n"
                f"X-Cutline-Key: a\r\nX-Cutline-Signature: t={int(time.time())},v1={'0' * 64}\r\n\r\n{{"
            )
            line.sendall(head.encode())
            lines.append(line)
        time.sleep(0.3)
        assert self.ask(service, key="a", secret="a-secret-of-the-desk").status_code == 200
        for line in lines:
            line.close()

    def test_there_is_no_page_to_try_it_on(self, signed):
        assert httpx.get(f"{signed.url}/").status_code == 404

    def test_no_secret_is_logged(self, signed):
        self.ask(signed, secret="stolen-secret")
        assert "stolen-secret" not in signed.log.read_text()
        assert "from-outside" not in signed.log.read_text()

    def test_a_secret_that_was_sent_for_the_key_s_name_is_not_logged(self, signed):
        assert self.ask(signed, key="the-new-secret-of-it").status_code == 401
        assert self.ask(signed, key="evening").status_code == 401
        assert signed.until(lambda: [line.get("key") for line in signed.lines()[-2:]] == ["unknown", "evening"])
        assert "the-new-secret" not in signed.log.read_text()
