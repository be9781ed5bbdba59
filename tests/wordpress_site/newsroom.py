"""The newsroom of the tests: a running WordPress, stories, and every way in which a story goes public."""

import datetime
import json
import re
import time
import xmlrpc.client
from pathlib import Path

import httpx
from lxml import html as lxml_html

INSIDE = Path(__file__).parent / "inside"
TEXT = "The harbour board of Linz will meet on Monday to hear what the closure of the quay has cost."
CREDIT = {"clean": "Photo: Jo Lee/Reuters", "error": "Photo: Jo Lee/Reuters", "warning": "Photo: Jo Lee/Retuers"}
CAPTION = "A tug pulls a barge past the old lock at Linz."
REASON = "The agency spells it so itself"
SECRET = "a secret of the tests"
MOST = 60_000  # bytes that the service of the tests takes


def paragraph(words: str) -> str:
    return f"<!-- wp:paragraph -->\n<p>{words}</p>\n<!-- /wp:paragraph -->\n"


def picture(caption: str, src: str = "/wp-content/uploads/tug.jpg", number: int = 0) -> str:
    """An image block, as the editor writes it."""
    attributes = f' {{"id":{number}}}' if number else ""
    named = f' class="wp-image-{number}"' if number else ""
    words = f'<figcaption class="wp-element-caption">{caption}</figcaption>' if caption else ""
    image = f'<img src="{src}" alt="A tug on the river"{named}/>'
    return (
        f'<!-- wp:image{attributes} -->\n<figure class="wp-block-image">{image}{words}</figure>\n<!-- /wp:image -->\n'
    )


def story(kind: str, mark: str = "") -> str:
    """The content of a story that is clean, or has an error or a warning, or is larger than the service takes."""
    if kind == "large":
        return paragraph(TEXT) * (MOST // 100) + paragraph(mark)
    caption = "{{caption}}" if kind == "error" else CAPTION
    return paragraph(TEXT) + picture(f"{caption} {CREDIT[kind]}") + paragraph(mark)


class Newsroom:
    """A WordPress and a service; ``go`` publishes a story on one of the PATHS and says what became of it."""

    def __init__(self, site, service, hanging) -> None:
        self.site, self.service, self.hanging = site, service, hanging
        self.older = 0
        self.password = self.job("password")
        self.browser = httpx.Client(base_url=site.url, follow_redirects=True, timeout=60)
        self.browser.get("/wp-login.php")
        form = {"log": "editor", "pwd": "editor", "testcookie": "1"}
        assert "wp-admin" in str(self.browser.post("/wp-login.php", data=form).url)
        self.set()

    # The server

    def job(self, name: str, said=None, user: int = 0):
        """Run a job of inside/job.php and give its answer."""
        out = self.site.script(INSIDE / "job.php", name, str(user), given=json.dumps(said))
        return json.loads(out.rpartition("\x1e")[2])

    def set(self, **more):
        """Set the plugin: a service that answers, and the mode block, unless told otherwise."""
        known = {"url": self.service.url, "key": "post", "secret": SECRET, "mode": "block"}
        return self.job("settings", {**known, **more})

    def trouble(self, kind: str, policy: str = "open") -> None:
        """The service is down or slow or refuses the key; a story that is too large is trouble by itself."""
        wrong = {
            "down": {"url": "http://127.0.0.1:9"},
            "slow": {"url": self.hanging.url},
            "key": {"secret": "another secret"},
            "large": {},
        }
        self.set(unchecked=policy, unchecked_elsewhere=policy, **wrong[kind])

    def rest(self, method: str, path: str, data=None, user: str = "editor", password: str = ""):
        auth = (user, password or self.password)
        return httpx.request(method, f"{self.site.url}/?rest_route={path}", json=data, auth=auth, timeout=60)

    def draft(self, kind: str, mark: str = "", title: str = "A story", **more) -> int:
        words = {"title": title, "content": story(kind, mark), "status": "draft", **more}
        answer = self.rest("POST", "/wp/v2/posts", words)
        assert answer.status_code == 201, answer.text
        return answer.json()["id"]

    def live(self, mark: str = "As it was.", kind: str = "clean") -> int:
        number = self.draft(kind, mark)
        assert self.rest("POST", f"/wp/v2/posts/{number}", {"status": "publish"}).status_code == 200
        return number

    def post(self, number: int) -> dict:
        return self.job("post", number)

    def public(self, number: int) -> str:
        """What readers get of a story; empty where there is none for them."""
        answer = httpx.get(f"{self.site.url}/?p={number}", follow_redirects=True, timeout=60)
        return answer.text if answer.status_code == 200 else ""

    def kinds(self, number: int, title: str = "") -> list[str]:
        """What the log says of a story."""
        return [row["kind"] for row in self.job("log", {"id": number, "title": title})]

    def letters(self) -> list[dict]:
        file = self.site.www / "wp-content" / "letters.jsonl"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    def asked(self, *, forget: bool = False) -> list[str]:
        """Every address that WordPress asked, since they were forgotten."""
        file = self.site.www / "wp-content" / "asked.txt"
        found = file.read_text().splitlines() if file.exists() else []
        if forget:
            file.unlink(missing_ok=True)
        return found

    # The paths: each takes a kind of story, and gives its number and what its user was told.

    def rest_create(self, kind, reason=""):
        words = {"title": f"New {kind} {time.time()}", "content": story(kind, "New words."), "status": "publish"}
        answer = self.rest("POST", "/wp/v2/posts", {**words, "cutline_reason": reason})
        said = answer.json()
        if answer.status_code == 201:
            return said["id"], ""
        assert answer.status_code == 422
        return 0, said["message"]

    def rest_publish(self, kind, reason=""):
        number = self._prepared(kind, reason)
        return number, self._change(number, {"status": "publish", "cutline_reason": reason})

    def rest_schedule(self, kind, reason=""):
        number = self._prepared(kind, reason)
        then = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=2)).isoformat()[:19]
        told = self._change(number, {"status": "publish", "date_gmt": then, "cutline_reason": reason})
        return number, told

    def rest_update(self, kind, reason=""):
        number = self.older or self.live()
        return number, self._change(number, {"content": story(kind, "New words."), "cutline_reason": reason})

    def _change(self, number, words):
        answer = self.rest("POST", f"/wp/v2/posts/{number}", words)
        assert answer.status_code in (200, 422), answer.text
        return answer.json()["message"] if answer.status_code == 422 else ""

    def _prepared(self, kind, reason):
        """A draft; with a reason, one that was published with it before, for paths that cannot take one themselves."""
        return self.draft(kind, "New words.")

    def _overridden(self, kind, reason):
        number = self.draft(kind, "New words.")
        if reason:
            assert not self._change(number, {"status": "publish", "cutline_reason": reason})
            assert not self._change(number, {"status": "draft"})
        return number

    def classic_publish(self, kind, reason=""):
        number = self.draft(kind, "New words.")
        return number, self._classic(number, {"publish": "Publish", "cutline_reason": reason})

    def classic_update(self, kind, reason=""):
        number = self.older or self.live()
        words = {"save": "Update", "content": story(kind, "New words."), "cutline_reason": reason}
        return number, self._classic(number, words)

    def _classic(self, number, words):
        page = self.browser.get(f"/wp-admin/post.php?post={number}&action=edit&classic=1")
        form = lxml_html.fromstring(page.text).get_element_by_id("post")
        fields = {name: value for name, value in form.fields.items() if name and value is not None}
        for gone in ("save", "publish", "wp-preview", "addmeta"):
            fields.pop(gone, None)
        answer = self.browser.post("/wp-admin/post.php", data={**fields, **words})
        assert answer.status_code == 200, answer.text[-500:]
        return self._notice(answer.text)

    def _notice(self, page):
        return " ".join(each.text_content() for each in lxml_html.fromstring(page).find_class("cutline-notice"))

    def quick(self, kind, reason=""):
        number = self._overridden(kind, reason)
        page = self.browser.get("/wp-admin/edit.php").text
        today = datetime.datetime.now(datetime.UTC)
        words = {
            "action": "inline-save", "_inline_edit": re.search(r'name="_inline_edit" value="(\w+)"', page)[1],
            "post_ID": number, "post_type": "post", "post_title": "A story", "post_name": "", "_status": "publish",
            "post_author": 1, "mm": f"{today:%m}", "jj": f"{today:%d}", "aa": f"{today:%Y}", "hh": f"{today:%H}",
            "mn": f"{today:%M}", "ss": "00", "screen": "edit-post", "post_view": "list",
        }  # fmt: skip
        answer = self.browser.post("/wp-admin/admin-ajax.php", data=words).text
        return number, "" if "<tr" in answer else answer

    def bulk(self, kind, reason=""):
        number = self._overridden(kind, reason)
        page = self.browser.get("/wp-admin/edit.php").text
        words = {
            "post_type": "post", "_wpnonce": re.search(r'id="_wpnonce"[^>]*value="(\w+)"', page)[1], "action": "edit",
            "bulk_edit": "Update", "post[]": number, "_status": "publish", "post_author": -1, "comment_status": "",
            "ping_status": "", "sticky": -1, "post_format": -1,
        }  # fmt: skip
        return number, self._notice(self.browser.get("/wp-admin/edit.php", params=words).text)

    def xmlrpc_new(self, kind, reason=""):
        words = {
            "post_title": f"Sent {time.time()}",
            "post_content": story(kind, "New words."),
            "post_status": "publish",
        }
        try:
            return int(self._xmlrpc().wp.newPost(1, "editor", "editor", words)), ""
        except xmlrpc.client.Fault as fault:
            (number,) = re.findall(r"post (\d+) keeps your words", fault.faultString)
            return int(number), fault.faultString

    def xmlrpc_edit(self, kind, reason=""):
        number = self._overridden(kind, reason)
        try:
            assert self._xmlrpc().wp.editPost(1, "editor", "editor", number, {"post_status": "publish"}) is True
        except xmlrpc.client.Fault as fault:
            return number, fault.faultString
        return number, ""

    def _xmlrpc(self):
        return xmlrpc.client.ServerProxy(f"{self.site.url}/xmlrpc.php")

    def code_insert(self, kind, reason=""):
        words = {"post_title": "By a program", "post_content": story(kind, "New words."), "post_status": "publish"}
        return self.job("insert", words, user=1), ""

    def code_publish(self, kind, reason=""):
        number = self._overridden(kind, reason)
        post = self.post(number)
        kept = {name: post[name] for name in ("ID", "post_title", "post_content", "post_type")}
        return self.job("insert", {**kept, "post_status": "publish"}), ""

    def code_update(self, kind, reason=""):
        number = self.older or self.live()
        post = self.post(number)
        kept = {name: post[name] for name in ("ID", "post_title", "post_date", "post_date_gmt", "post_name")}
        words = {**kept, "post_content": story(kind, "New words."), "post_status": "publish"}
        self.job("insert", words, user=1)
        return number, ""

    def schedule(self, kind, reason=""):
        number = self._overridden(kind, reason)
        self.job("due", {number: story(kind, "New words.")})
        self.browser.get("/wp-cron.php")
        return number, ""

    def go(self, path: str, kind: str, reason: str = "", older: int = 0):
        """Publish; gives the story's number, whether its new words are for readers, and what was told.

        ``older`` is a public story, for the paths that update one: by itself each makes its own.
        """
        self.older = older
        number, told = getattr(self, path)(kind, reason)
        if path == "rest_schedule":
            return number, self.post(number)["post_status"] == "future", told
        return number, bool(number) and "New words." in self.public(number), told
