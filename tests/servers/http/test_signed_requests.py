"""The requests that the documents show in four languages are taken by a service that runs."""

import json
import os
import subprocess
import sys

import httpx
import pytest
from consoles import ROOT, write_files

SECRET = "0123456789abcdef0123456789abcdef"
CONFIG = f'[[key]]\nid = "daily"\nsecrets = ["{SECRET}"]\n'


@pytest.fixture(scope="module")
def service(run_service):
    return run_service(config=CONFIG)


@pytest.mark.parametrize(
    ("program", "file"),
    [("sh", "signed.sh"), (sys.executable, "signed.py"), ("node", "signed.mjs"), ("php", "signed.php")],
)
def test_a_signed_request_of_the_documents_is_answered(service, tmp_path, program, file):
    """Needs curl, openssl, Node and PHP, as whoever tries the documents' examples does; CI installs them."""
    write_files((ROOT / "docs" / "publishing-hook.md").read_text("utf-8"), tmp_path)
    environment = {**os.environ, "CUTLINE_SECRET": SECRET, "CUTLINE_URL": service.url, "NO_PROXY": "*", "no_proxy": "*"}
    done = subprocess.run([program, file], cwd=tmp_path, capture_output=True, text=True, env=environment, timeout=60)
    answer = json.loads(done.stdout)
    assert answer["verdict"] == "fail", done.stderr
    wrong = {**environment, "CUTLINE_SECRET": SECRET[::-1]}
    done = subprocess.run([program, file], cwd=tmp_path, capture_output=True, text=True, env=wrong, timeout=60)
    assert json.loads(done.stdout)["detail"] == "The signature is not that of this body and key."


def test_the_log_says_why_a_request_was_turned_away(run_service):
    service = run_service(config=CONFIG)
    for headers in ({}, {"Content-Type": "text/plain"}):
        httpx.post(f"{service.url}/v1/lint", content=b"{}", headers=headers)
    httpx.get(f"{service.url}/healthz")

    def rows():
        return [row for row in service.lines() if row["what"] == "request"]

    assert service.until(lambda: len(rows()) == 2)
    assert {row["why"] for row in rows()} == {"The signature is missing, or not of the form t=UNIXSECONDS,v1=HEX."}


def test_the_service_tells_where_to_open_it_and_where_its_log_goes(run_service):
    service = run_service()
    told = (service.log.parent / "out.txt").read_text()
    assert f"Open http://127.0.0.1:{service.port}/ to try a page." in told
    assert "log" in told
    assert "standard error" in told


@pytest.mark.parametrize(
    ("host", "secret", "warns"),
    [("0.0.0.0", "a" * 20, True), ("0.0.0.0", SECRET, False), ("127.0.0.1", "a" * 20, False)],
)
def test_a_short_secret_is_warned_of_where_others_can_reach_the_service(run_service, host, secret, warns):
    service = run_service("--host", host, config=CONFIG.replace(SECRET, secret))
    assert any(row["what"] == "short secret" for row in service.lines()) is warns
    told = (service.log.parent / "out.txt").read_text()
    assert ("A secret of the key daily is short where others can reach" in told) is warns
    assert secret not in told
