"""The newsroom of the tests: an editor, a section, two pictures, and every way in which a page goes public."""

import datetime
import json
import uuid
from contextlib import suppress

from django.contrib.auth import get_user_model
from django.core.files.images import ImageFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from news.models import ArticlePage, SectionPage
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, PageLogEntry, Workflow
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from linter.contrib.wagtail import gate

TEXT = "<p>The harbour board of Linz will meet on Monday to hear what the closure of the quay has cost.</p>"
BODIES = {
    "clean": [("paragraph", TEXT), ("photo", "A crane over the quay in Linz", "Photo: Jo Lee/AFP")],
    "error": [("paragraph", TEXT), ("photo", "{{caption}}", "Photo: Jo Lee/AFP")],
    "warning": [("paragraph", TEXT), ("photo", "A crane over the quay in Linz", "Photo: Jo Lee/Retuers")],
}


class Desk:
    """Everything a test does, it does as the editor ``ed`` in the admin, or as the path says."""

    def __init__(self, monkeypatch) -> None:
        self.monkeypatch = monkeypatch
        self.ed = get_user_model().objects.create_superuser("ed", "ed@example.com", "pass")
        root = Page.objects.get(depth=1)
        self.section = root.add_child(instance=SectionPage(title="News", slug=f"news-{uuid.uuid4().hex[:6]}"))
        image = get_test_image_file(filename="quay.png")
        self.image = get_image_model().objects.create(title="Quay", file=ImageFile(image.file, name="quay.png"))
        self.client = Client(raise_request_exception=True)
        self.client.force_login(self.ed)
        self.said: list[str] = []

    # What is in a page

    def blocks(self, kind):
        """The body as StreamField data."""
        found = []
        for block, *words in BODIES[kind]:
            value = words[0] if block == "paragraph" else self.photo(*words)
            found.append({"type": block, "value": value, "id": str(uuid.uuid4())})
        return found

    def photo(self, caption, credit):
        return {"image": self.image.pk, "caption": caption, "credit": credit}

    def form(self, page, kind, **more):
        body = [
            (block, rich_text(words[0]) if block == "paragraph" else self.photo(*words))
            for block, *words in BODIES[kind]
        ]
        said = {"title": page.title, "slug": page.slug, "body": streamfield(body), "lead": "", "lead_caption": ""}
        said |= {"lead_credit": "", "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0, **more}
        return nested_form_data(said)

    def draft(self, kind, title="Story"):
        """A page that is not public, with a revision that holds a body."""
        page = ArticlePage(title=title, slug=uuid.uuid4().hex[:8], live=False, owner=self.ed)
        page.body = json.dumps(self.blocks(kind))
        self.section.add_child(instance=page)
        page.save_revision(user=self.ed)
        gate.begin()
        return page

    def post(self, url, data, **more):
        answer = self.client.post(url, data, follow=True, **more)
        self.said = (
            [str(each) for each in answer.context["messages"]]
            if answer.context and "messages" in answer.context
            else []
        )
        return answer

    # What became of it

    def fresh(self, page):
        return page and ArticlePage.objects.get(pk=page.pk)

    def live(self, page) -> bool:
        return ArticlePage.objects.get(pk=page.pk).live

    def logged(self, page) -> list[str]:
        rows = PageLogEntry.objects.filter(page_id=page.pk, action__startswith="cutline.").order_by("timestamp", "pk")
        return [each.action.removeprefix("cutline.") for each in rows]

    # The paths. Each gives the page and whether it is public (or, of the scheduled path, will be).

    def add(self, kind, reason=""):
        page = ArticlePage(title=f"Added {uuid.uuid4().hex[:6]}", slug=uuid.uuid4().hex[:8])
        url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", self.section.pk])
        answer = self.post(url, self.form(page, kind, **{"action-publish": "1"}))
        page = ArticlePage.objects.get(slug=page.slug)
        self.override(page, answer, reason)
        return page, self.live(page)

    def edit(self, kind, reason=""):
        page = self.draft("clean")
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        answer = self.post(url, self.form(page, kind, **{"action-publish": "1"}))
        self.override(page, answer, reason)
        return page, self.live(page)

    def update(self, kind, reason=""):
        """A page that is public already: its public words must stay as they were."""
        page = self.draft("clean")
        page.get_latest_revision().publish()
        gate.begin()
        before = ArticlePage.objects.get(pk=page.pk).live_revision_id
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        answer = self.post(url, self.form(page, kind, **{"action-publish": "1"}))
        self.override(page, answer, reason)
        assert self.live(page)
        return page, ArticlePage.objects.get(pk=page.pk).live_revision_id != before

    def schedule(self, kind, reason=""):
        page = self.draft("clean")
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        when = (timezone.now() + datetime.timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
        answer = self.post(url, self.form(page, kind, **{"action-publish": "1", "go_live_at": when}))
        self.override(page, answer, reason)
        assert not self.live(page)
        return page, ArticlePage.objects.get(pk=page.pk).scheduled_revision is not None

    def override(self, page, answer, reason):
        if reason and "revision" in (answer.context or {}):
            url = reverse("cutline_override", args=[answer.context["revision"].pk])
            self.post(url, {"reason": reason})

    def cron(self, kind):
        page = self.draft(kind)
        other = self.draft("clean", "Another, after it")
        for each in (page, other):
            revision = each.get_latest_revision()
            revision.approved_go_live_at = timezone.now() - datetime.timedelta(minutes=1)
            revision.save()
        call_command("publish_scheduled")
        assert self.live(other), "a page that was stopped must not stop the others"
        call_command("publish_scheduled")
        return page, self.live(page)

    def bulk(self, kind):
        page = self.draft(kind)
        listing = reverse("wagtailadmin_explore", args=[self.section.pk])
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        self.post(f"{url}?id={page.pk}&next={listing}", {})
        return page, self.live(page)

    def workflow(self, kind):
        page = self.draft(kind)
        workflow = Workflow.objects.first()
        workflow.start(ArticlePage.objects.get(pk=page.pk), self.ed)
        page = ArticlePage.objects.get(pk=page.pk)
        url = reverse(
            "wagtailadmin_pages:workflow_action", args=[page.pk, "approve", page.current_workflow_task_state.pk]
        )
        self.post(url, {"comment": ""})
        return page, self.live(page)

    def api_publish(self, kind):
        page = self.draft(kind)
        answer = self.api("post", f"/api/v3/pages/{page.pk}/actions/publish/", {})
        return page, self.told(answer, page)

    def api_create(self, kind):
        title = f"Made {uuid.uuid4().hex[:6]}"
        meta = {"type": "news.ArticlePage", "parent_id": self.section.pk, "action": "publish"}
        answer = self.api(
            "post",
            "/api/v3/pages/",
            {"meta": meta, "title": title, "slug": uuid.uuid4().hex[:8], "body": self.blocks(kind)},
        )
        page = ArticlePage.objects.filter(title=title).first()
        return (page, self.told(answer, page)) if page else (None, self.refused(answer))

    def api_change(self, kind):
        page = self.draft("clean")
        meta = {"type": "news.ArticlePage", "action": "publish"}
        answer = self.api(
            "patch", f"/api/v3/pages/{page.pk}/", {"meta": meta, "title": page.title, "body": self.blocks(kind)}
        )
        return page, self.told(answer, page)

    def api(self, method, url, data):
        from wagtail.users.views.api_tokens import APIToken

        token = APIToken.generate_token()
        APIToken.objects.create(user=self.ed, name="t", key_hash=APIToken.hash_token(token), prefix=token[:12])
        client = Client(raise_request_exception=False)
        send = getattr(client, method)
        return send(url, json.dumps(data), content_type="application/json", HTTP_AUTHORIZATION=f"Bearer {token}")

    def told(self, answer, page):
        live = self.live(page)
        assert answer.status_code < 300 if live else self.refused(answer) is False
        return live

    def refused(self, answer):
        assert answer.status_code in (400, 422), (answer.status_code, answer.content[:300])
        return False

    def admin_api(self, kind):
        page = self.draft(kind)
        answer = self.client.post(f"/admin/api/main/pages/{page.pk}/action/publish/", {})
        return page, self.told(answer, page)

    def copy(self, kind):
        """A page with a fault that is public already is copied, and the copy is to be public too."""
        page = self.draft(kind)
        ArticlePage.objects.filter(pk=page.pk).update(live=True)
        slug = uuid.uuid4().hex[:8]
        form = {"new_title": "Copy", "new_slug": slug, "new_parent_page": self.section.pk, "publish_copies": "on"}
        gate.begin()
        self.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), form)
        page = ArticlePage.objects.get(slug=slug)
        return page, self.live(page)

    def code(self, kind):
        page = self.draft(kind)
        with suppress(gate.Blocked):
            page.get_latest_revision().publish()
        return page, self.live(page)

    def born_live(self, kind):
        """A row that code makes, live from the start."""
        page = ArticlePage(title="Born", slug=uuid.uuid4().hex[:8], body=json.dumps(self.blocks(kind)))
        self.section.add_child(instance=page)
        return page, self.live(page)
