"""Nothing in a page, a request or a profile opens the gate: what is not checked is told, and is never a pass."""

import json
import os
import signal
import time

import httpx
import pytest

FIGURE = '<figure><img src="/b.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure>'
STORY = "<h1>The bridge</h1><p>It opened on Monday, said the mayor of the town.</p>"
ALLOWED = f'{STORY}<div data-cutline-allow="caption-placeholder -- the desk knows">{FIGURE}</div>'
HOUSES = {
    "closed": 'inline-allows = "files"\n',
    "open": 'inline-allows = "everywhere"\n',
    "strict": 'inline-allows = "everywhere"\nfail-on = "warning"\n',
    "never": 'inline-allows = "everywhere"\nfail-on = "never"\n',
    "observed": 'inline-allows = "everywhere"\nmode = "observe"\n',
    "house": '[[allow]]\nrule = "caption-placeholder"\npaths = ["**"]\nreason = "for a week"\n',
    "select": 'select = "main.story"\n[[for]]\npaths = ["**"]\nselect = "#other"\n',
}


@pytest.fixture(scope="module")
def houses(run_service):
    listed = "".join(f'{name} = "{name}.toml"\n' for name in HOUSES)
    files = {f"{name}.toml": text for name, text in HOUSES.items()}
    return run_service(config=f"workers = 1\n[profiles]\n{listed}", files=files)


def ask(service, content, profile="default", **more):
    body = {"document": {"content": content, **more}, "options": {"profile": profile}}
    return httpx.post(f"{service.url}/v1/lint", content=json.dumps(body), headers=JSON, timeout=60)


JSON = {"Content-Type": "application/json"}


class TestAllowsInThePage:
    @pytest.mark.parametrize(
        "html",
        [
            ALLOWED,
            f"{STORY}<!-- cutline: allow caption-placeholder -- the desk knows -->{FIGURE}",
            f"{STORY}<!-- cutline: allow-page caption-placeholder -->{FIGURE}",
        ],
    )
    @pytest.mark.parametrize("profile", ["default", "closed"])
    def test_the_words_of_a_story_do_not_open_the_gate(self, houses, html, profile):
        found = ask(houses, {"html": html}, profile).json()
        assert (found["decision"], found["allowed"]) == ("stop", [])

    def test_where_the_house_lets_them_each_is_told_with_its_place_and_reason(self, houses):
        found = ask(houses, {"html": ALLOWED}, "open").json()
        (one,) = found["allowed"]
        assert (one["rule"], one["level"], one["by"]) == ("caption-placeholder", "error", "page")
        assert one["reason"] == "the desk knows"
        assert ALLOWED[one["location"]["start"] : one["location"]["end"]] == "{{caption}}"
        assert found["decision"] != "stop"

    @pytest.mark.parametrize(
        ("profile", "words", "level", "decision"),
        [
            ("open", "{{caption}}", "error", "stop"),
            ("open", "A bridge in Linz. Photo: Jo Lee/Retuers", "warning", "ask"),
            ("strict", "A bridge in Linz. Photo: Jo Lee/Retuers", "warning", "stop"),
            ("never", "{{caption}}", "error", "pass"),
            ("observed", "{{caption}}", "error", "pass"),
        ],
    )
    def test_each_says_what_it_is_about_and_what_it_would_have_done(self, houses, profile, words, level, decision):
        figure = FIGURE.replace("{{caption}}", words)
        rule, family = ("caption-placeholder", "captions") if "{{" in words else ("credit-agency-misspelt", "credits")
        allow = f"<!-- cutline: allow-page {rule} -- the desk knows -->"
        (one,) = ask(houses, {"html": STORY + allow + figure}, profile).json()["allowed"]
        assert (one["rule"], one["family"], one["level"], one["decision"]) == (rule, family, level, decision)
        bare = ask(houses, {"html": STORY + figure}, profile).json()["findings"]
        (told,) = [each for each in bare if each["rule"] == rule]
        assert (told["family"], told["level"], told["decision"]) == (family, level, decision)

    def test_what_the_house_itself_allows_is_told_as_the_house_s(self, houses):
        (one,) = ask(houses, {"html": STORY + FIGURE}, "house").json()["allowed"]
        assert (one["by"], one["reason"]) == ("house", "for a week")


STRAYS = ["</article>", "</div></div>", "</main></section>", "</body>", "</html>", "</BODY ></html>", "</head>", "</p>"]


class TestAnArticleThatIsSentAlone:
    @pytest.mark.parametrize("stray", STRAYS)
    def test_no_end_tag_in_it_hides_what_follows(self, houses, stray):
        article = f"{STORY}{stray}<p>More of the story, which goes on for a while.</p>{FIGURE}<p>And its end.</p>"
        found = ask(houses, {"article": article}).json()
        assert (found["decision"], found["pictures"]) == ("stop", 1)
        (one,) = [each for each in found["findings"] if each["rule"] == "caption-placeholder"]
        assert article[one["location"]["start"] : one["location"]["end"]] == "{{caption}}"

    @pytest.mark.parametrize(
        ("opens", "closes"),
        [
            ("<form>", "</form>"),
            ("<form>", ""),
            ("<footer>", "</footer>"),
            ("<nav>", "</nav>"),
            ("<dialog open>", "</dialog>"),
            ("<aside>", "</aside>"),
            *(
                (f'<div class="{name}">', "</div>")
                for name in ("newsletter", "sponsor", "comments", "menu", "nav", "footer", "recommendation")
            ),
        ],
    )
    @pytest.mark.parametrize("figure", [FIGURE, '<figure><img src="/q/pier.jpg" alt=""></figure>'])
    def test_no_tag_and_no_name_round_a_picture_makes_it_another_s(self, houses, opens, closes, figure):
        article = f"{STORY}{opens}{figure}{closes}<p>And the end of the story.</p>"
        assert ask(houses, {"article": article}).json()["pictures"] == 1

    def test_where_a_house_finds_the_articles_of_its_pages_is_not_asked(self, houses):
        assert ask(houses, {"article": STORY + FIGURE}, "select").json()["decision"] == "stop"
        assert ask(houses, {"html": STORY + FIGURE}, "select").status_code == 422

    def test_its_language_is_the_one_that_is_said(self, houses):
        both = [ask(houses, {"article": STORY + FIGURE}, lang=lang).status_code for lang in ("en-GB", "")]
        assert both == [200, 200]

    @pytest.mark.parametrize(
        "content", [{}, {"html": "<p>a</p>", "article": "<p>a</p>"}, {"article": "<p>a</p>", "main_selector": "p"}]
    )
    def test_a_page_and_an_article_are_not_sent_together(self, houses, content):
        answer = ask(houses, content)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/document/content")


@pytest.mark.parametrize("stray", ["</body>", "</html>", "</body></html>"])
def test_what_stands_behind_the_end_of_a_page_is_on_it_for_browsers_and_for_us(houses, stray):
    html = f"<html><body>{STORY}{stray}{FIGURE}"
    assert ask(houses, {"html": html, "kind": "fragment"}).json()["decision"] == "stop"


@pytest.mark.parametrize("field", ["html", "article"])
def test_a_tag_with_thousands_of_attributes_is_refused_and_no_pass(houses, field):
    crowded = f"{STORY}<p {' '.join(f'a{number}' for number in range(1200))}>{FIGURE}"
    answer = ask(houses, {field: crowded})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == f"/document/content/{field}"
    assert "more than 1,000 attributes" in answer.json()["detail"]


class TestWhatIsOnlyTold:
    def test_is_shortened_and_never_refused(self, houses):
        long = "a" * 50_000
        data = f"data:image/png;base64,{long}"
        html = STORY + FIGURE.replace("/b.jpg", f"/{long}.jpg") + FIGURE.replace("/b.jpg", data)
        pictures = [{"src": data, "id": "18", "alt": long, "original": long, "caption": long}] * 5001
        content = {"html": html, "base_url": long}
        more = {"title": long, "url": f"https://paper.example/{long}", "id": long, "revision": long}
        other = {"src": f"/{long}.jpg", "id": "17", "block_path": "body.3"}
        answer = ask(houses, content, images=[other, *pictures[:2]], **more)
        assert answer.status_code == 200, answer.text
        place = answer.json()["findings"][0]["location"]
        assert (place["image_id"], place["block_path"]) == ("17", "body.3")
        assert ask(houses, content, images=[{"src": "/c.jpg"}] * 5001).status_code == 200

    def test_two_ids_that_begin_alike_stay_apart(self, houses):
        html = STORY + FIGURE + FIGURE.replace("/b", "/c").replace("{{caption}}", "A quay in the fog.")
        pictures = [{"src": f"/{name}.jpg", "id": "a" * 2000 + name} for name in "bc"]
        found = ask(houses, {"html": html}, images=pictures).json()["findings"]
        assert "image-block-repeated" not in {each["rule"] for each in found}
        assert len(found[0]["location"]["image_id"]) == 1000


def test_an_address_with_a_stroke_at_its_end_is_none_of_ours(houses):
    assert httpx.get(f"{houses.url}/metrics/", follow_redirects=False).status_code == 404


def test_ready_says_at_once_that_no_process_is_there(run_service):
    service = run_service(config="workers = 2\n")
    for pid in service.workers():
        os.kill(pid, signal.SIGKILL)
    codes = {httpx.get(f"{service.url}/readyz", timeout=30).status_code for _ in range(3)}
    assert codes <= {200, 503}
    end = time.monotonic() + 20
    while httpx.get(f"{service.url}/readyz", timeout=30).status_code != 200 and time.monotonic() < end:
        time.sleep(0.1)
    assert ask(service, {"html": STORY + FIGURE}).status_code == 200


class TestProfilesThatChange:
    def until(self, service, profile, decision):
        end = time.monotonic() + 15
        while time.monotonic() < end:
            answer = ask(service, {"html": STORY + FIGURE}, profile)
            assert answer.status_code == 200, answer.text
            if answer.json()["decision"] == decision:
                return True
            time.sleep(0.2)
        return False

    def test_files_that_lie_elsewhere_are_watched_and_a_bad_edit_is_told(self, run_service, tmp_path):
        beneath = tmp_path / "beneath.toml"
        beneath.write_text('mode = "observe"\n')
        service = run_service(
            config='workers = 1\n[profiles]\ndefault = "house.toml"\n',
            files={"house.toml": f'extends = ["{beneath}"]\n'},
        )
        assert self.until(service, "default", "pass")
        beneath.write_text('mode = "block"\n')
        assert self.until(service, "default", "stop")
        for broken in ("mode = ", "max-bytes = " + "9" * 5000, None):
            beneath.unlink()
            if broken is not None:
                beneath.write_text(broken)
            (service.folder / ".#house.toml").unlink(missing_ok=True)
            (service.folder / ".#house.toml").symlink_to("editor@nowhere.1:2")
            time.sleep(1.2)
            assert self.until(service, "default", "stop")
            assert httpx.get(f"{service.url}/healthz").json()["stale_profiles"] == ["default"]
        assert 'cutline_profile_stale{profile="default"} 1.0' in httpx.get(f"{service.url}/metrics").text
        beneath.write_text('mode = "observe"\n')
        assert self.until(service, "default", "pass")
        assert "stale_profiles" not in httpx.get(f"{service.url}/healthz").json()
