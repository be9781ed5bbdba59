"""The oldest and the newest PHP that are supported, on a real WordPress. CUTLINE_PHP_WASM names the main.js of @php-wasm/cli."""

import json
import os
import shutil
import stat
import subprocess

import newspaper
import pytest

from .newsroom import INSIDE, REASON, SECRET, story

MAIN = os.environ["CUTLINE_PHP_WASM"]


@pytest.fixture(scope="module", params=["7.4", "8.0", "8.1", "8.3", "8.4"])
def php(request, tmp_path_factory):
    """The program php of a version."""
    program = tmp_path_factory.mktemp("php") / f"php{request.param}"
    program.write_text(f'#!/bin/sh\nPHP={request.param} exec node "{MAIN}" "$@"\n')
    program.chmod(program.stat().st_mode | stat.S_IEXEC)
    told = subprocess.run([program, "-r", "echo PHP_VERSION;"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith(request.param)
    return program


@pytest.fixture
def site(php, tmp_path, monkeypatch, newsroom):
    """Jobs within a WordPress on that PHP."""
    monkeypatch.setenv("CUTLINE_PHP", str(php))
    www = newspaper.fetched(tmp_path / "www")
    (www / "wp-content" / "mu-plugins").mkdir(exist_ok=True)
    shutil.copy(INSIDE / "always.php", www / "wp-content" / "mu-plugins")
    made = newspaper.WordPress(www, served=False)

    def job(name, said=None, user=1):
        out = made.script(INSIDE / "job.php", name, str(user), given=json.dumps(said))
        return json.loads(out.rpartition("\x1e")[2])

    job("settings", {"url": newsroom.service.url, "key": "post", "secret": SECRET, "mode": "block"})
    yield job
    log = tmp_path / "debug.log"
    said = [line for line in log.read_text().splitlines() if "cutline" in line] if log.exists() else []
    assert not said, "\n".join(said)


def insert(site, kind, **more):
    return site(
        "insert", {"post_title": "A story", "post_content": story(kind, "New words."), "post_status": "publish", **more}
    )


def test_stories_are_stopped_let_through_and_kept(site):
    assert site("post", insert(site, "clean"))["post_status"] == "publish"
    stopped = insert(site, "error")
    assert site("post", stopped)["post_status"] == "draft"
    assert [row["kind"] for row in site("log", {"id": stopped})] == ["stopped"]
    assert site("findings", stopped)[0]["rule"] == "caption-placeholder"
    warned = insert(site, "warning")
    assert [row["kind"] for row in site("log", {"id": warned})] == ["warned"]


def test_a_public_story_keeps_its_words_and_a_scheduled_one_waits(site):
    live = insert(site, "clean")
    post = site("post", live)
    kept = {name: post[name] for name in ("post_date", "post_date_gmt", "post_name")}
    insert(site, "error", ID=live, **kept)
    assert "{{caption}}" not in site("post", live)["post_content"]
    assert "{{caption}}" in site("autosave", live)["post_content"]
    due = insert(site, "clean", post_status="draft")
    site("due", {due: story("error")})
    site("cron")
    assert site("post", due)["post_status"] == "pending"


def test_the_rest_api_and_the_screens(site):
    draft = insert(site, "warning", post_status="draft")
    asked = site("rest", ["POST", f"/wp/v2/posts/{draft}", {"status": "publish"}])
    assert (asked["status"], asked["data"]["code"]) == (422, "cutline_asked")
    given = site("rest", ["POST", f"/wp/v2/posts/{draft}", {"status": "publish", "cutline_reason": REASON}])
    assert (given["status"], given["data"]["status"]) == (200, "publish")
    checked = site("rest", ["POST", f"/cutline/v1/check/{draft}", {"content": story("error")}])
    assert [each["rule"] for each in checked["data"]["findings"]] == ["caption-placeholder"]
    screens = site("screens")
    assert "Overridden" in screens["log"]
    assert "Try the service" in screens["settings"]
