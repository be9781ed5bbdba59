"""Put in by its zip, used, deleted: nothing is left of it; and a network of sites with one service."""

import hmac
import json
import re

import httpx
import newspaper
import pytest
from lxml import html as lxml_html

from linter.contrib.wordpress_zip import plugin

from .newsroom import INSIDE, SECRET, story
from .stand_ins import Answering
from .test_rendering import jpeg


def job(site, name, said=None, script="job.php"):
    out = site.script(INSIDE / script, name, "1", given=json.dumps(said))
    return json.loads(out.rpartition("\x1e")[2])


@pytest.fixture
def bare(tmp_path):
    """A WordPress that has never heard of Cutline."""
    site = newspaper.WordPress(newspaper.fetched(tmp_path / "www"), plugin=False)
    yield site
    site.stop()


def browse(site):
    browser = httpx.Client(base_url=site.url, follow_redirects=True, timeout=60)
    browser.get("/wp-login.php")
    browser.post("/wp-login.php", data={"log": "editor", "pwd": "editor", "testcookie": "1"})
    return browser


@pytest.mark.parametrize("forget", [False, True])
def test_uploaded_as_a_zip_used_and_deleted_it_leaves_nothing(bare, newsroom, forget):
    browser = browse(bare)
    page = browser.get("/wp-admin/plugin-install.php?tab=upload").text
    form = next(each for each in lxml_html.fromstring(page).forms if "upload-plugin" in (each.action or ""))
    done = browser.post(
        form.action, data=dict(form.fields), files={"pluginzip": ("cutline.zip", plugin(), "application/zip")}
    )
    assert "Plugin installed successfully." in done.text
    job(bare, "activate")
    job(
        bare,
        "settings",
        {"url": newsroom.service.url, "key": "post", "secret": SECRET, "mode": "block", "forget_credits": forget},
    )
    number, _, _ = job(bare, "picture", {"name": "a.jpg", "data": jpeg({"2:110": b"AFP"})})
    assert number
    job(bare, "insert", {"post_title": "Stopped", "post_content": story("error"), "post_status": "publish"})
    job(bare, "settings", {"url": "http://127.0.0.1:9", "mode": "block", "forget_credits": forget})
    job(bare, "insert", {"post_title": "Unchecked", "post_content": story("clean"), "post_status": "publish"})
    there = job(bare, "left")
    assert sorted(there["tables"]) == ["wp_cutline_findings", "wp_cutline_log"]
    assert all(there[what] for what in ("options", "posts", "jobs", "credits"))
    job(bare, "uninstall")
    left = job(bare, "left")
    assert left.pop("credits") == ([] if forget else ["AFP"])
    assert not any(left.values()), left
    assert browser.get("/wp-admin/edit.php").status_code == 200


def no_site_has_the_networks_requests_signed_for_an_address_of_its_own(site, newsroom):
    def third(*ports, **settings):
        return job(site, "third", {"settings": settings, "ports": ports}, script="many.php")

    with Answering({"findings": []}) as theirs:
        port = theirs.server_port
        assert third(url=theirs.url) == "off", "a site may send to no address within the house"
        assert theirs.asked == []
        assert third(port, url=theirs.url) == "checked"
        assert third(port, url=theirs.url, key="post") == "checked"
        assert third(port, url=theirs.url, key="own", secret="a secret of the third") == "checked"
        signed = [(head.get("X-Cutline-Key"), head.get("X-Cutline-Signature")) for head, _ in theirs.asked]
        assert signed[:2] == [(None, None)] * 2
        at = signed[2][1].partition(",")[0].removeprefix("t=").encode()
        own = hmac.new(b"a secret of the third", at + b"." + theirs.asked[2][1], "sha256").hexdigest()
        assert signed[2] == ("own", f"t={at.decode()},v1={own}")
    assert third(profile="default") == "checked", "with the network's address, key and secret"
    assert third(key="post") == "checked"
    assert third(key="post", secret=SECRET) == "checked"
    assert third(key="post", secret="another secret") == "refused"
    third(url="http://127.0.0.1:9")


def test_in_a_network_one_service_serves_every_site_and_nothing_is_left_in_any(tmp_path, newsroom):
    site = newspaper.WordPress(newspaper.fetched(tmp_path / "www"), settings={"WP_ALLOW_MULTISITE": "true"})
    try:
        host = f"127.0.0.1:{site.port}"
        assert site.script(INSIDE / "network.php", host).endswith("done")
        config = site.www / "wp-config.php"
        constants = f"define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '{host}' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );"
        config.write_text(config.read_text().replace("$table_prefix", constants + "\n$table_prefix", 1))
        job(site, "network", script="many.php")
        browser = browse(site)
        page = browser.get("/wp-admin/network/settings.php?page=cutline-network")
        form = next(each for each in lxml_html.fromstring(page.text).forms if "action=cutline" in (each.action or ""))
        fields = {name: value for name, value in form.fields.items() if name}
        fields |= {
            f"cutline_network[{name}]": value
            for name, value in (("url", newsroom.service.url), ("key", "post"), ("secret", SECRET))
        }
        saved = browser.post(form.action, data=fields).text
        assert "Settings saved." in saved
        assert SECRET not in saved
        first, second, third = job(site, "publish", story("error"), script="many.php")
        assert first == ["draft", "stopped"]
        assert second == ["draft", "stopped"]
        assert third == ["publish", "unchecked"], "this site has set a service of its own, which is not there"
        no_site_has_the_networks_requests_signed_for_an_address_of_its_own(site, newsroom)
        page = browser.get("/wp-admin/network/settings.php?page=cutline-network")
        form = next(each for each in lxml_html.fromstring(page.text).forms if "action=cutline" in (each.action or ""))
        fields = {name: value for name, value in form.fields.items() if name}
        page = browser.post(form.action, data={**fields, "cutline_network[forget_secret]": "1"}).text
        assert "Kept. Type a new one to replace it." not in page
        before = job(site, "left", script="many.php")
        assert len(before["tables"]) == 6
        job(site, "uninstall", script="many.php")
        assert job(site, "left", script="many.php") == {"tables": [], "options": [], "network": []}
    finally:
        site.stop()


def test_every_setting_of_the_connection_can_stand_in_wp_config(tmp_path, newsroom):
    constants = {
        "CUTLINE_SERVICE_URL": f"'{newsroom.service.url}'",
        "CUTLINE_KEY": "'post'",
        "CUTLINE_SECRET": f"'{SECRET}'",
        "CUTLINE_PROFILE": "'default'",
    }
    site = newspaper.WordPress(newspaper.fetched(tmp_path / "www"), settings=constants)
    try:
        job(site, "settings", {"mode": "block", "url": "http://127.0.0.1:9", "secret": "wrong"})
        number = job(
            site, "insert", {"post_title": "A story", "post_content": story("error"), "post_status": "publish"}
        )
        assert job(site, "post", number)["post_status"] == "draft"
        page = browse(site).get("/wp-admin/admin.php?page=cutline-settings").text
        assert len(re.findall(r"Set in wp-config\.php \(CUTLINE_\w+\)\.", page)) == 4
        assert SECRET not in page
    finally:
        site.stop()
