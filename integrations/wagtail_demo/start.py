"""Starts the demonstration site: ``python integrations/wagtail_demo/start.py``. Needs cutline[wagtail].

Makes a small newspaper with pictures and three stories on the first run, in the folder ``data`` beside this file, and
serves it on http://127.0.0.1:8000/. Sign in at /admin/ as ``editor`` with the password ``editor``.
"""

import json
import os
import sys
import uuid
from io import BytesIO
from pathlib import Path

HERE = Path(__file__).resolve().parent
TEXT = "<p>The harbour board of Linz will meet on Monday to hear what the closure of the quay has cost.</p>"
STORIES = (
    ("A story that may go out", "A crane over the eastern quay in Linz on Monday", "Photo: Jo Lee/AFP", "crane"),
    ("A story with an error", "{{caption}}", "Photo: Jo Lee/AFP", "boat"),
    ("A story with a warning", "A tug pulls a barge past the old lock at Linz", "Photo: Jo Lee/Retuers", "tug"),
)


def main(address: str = "127.0.0.1:8000") -> None:
    sys.path.insert(0, str(HERE))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.settings")
    import django
    from django.conf import settings
    from django.core.management import call_command

    Path(settings.HOME).mkdir(parents=True, exist_ok=True)
    django.setup()
    call_command("migrate", verbosity=0)
    fill()
    print(f"http://{address}/admin/ - user editor, password editor", flush=True)
    call_command("runserver", address, use_reloader=False)


def fill() -> None:
    """The newspaper, where it is not there yet."""
    from django.contrib.auth import get_user_model
    from news.models import ArticlePage, SectionPage
    from wagtail.models import Page, Site

    if get_user_model().objects.filter(username="editor").exists():
        return
    editor = get_user_model().objects.create_superuser("editor", "editor@example.com", "editor")
    section = Page.objects.get(depth=1).add_child(instance=SectionPage(title="The Harbour Post", slug="harbour-post"))
    Site.objects.update(root_page=section)
    for title, caption, credit, name in STORIES:
        photo = {"image": drawn(name).pk, "caption": caption, "credit": credit}
        body = [
            {"type": "paragraph", "value": TEXT, "id": str(uuid.uuid4())},
            {"type": "photo", "value": photo, "id": str(uuid.uuid4())},
        ]
        page = ArticlePage(title=title, slug=name, live=False, owner=editor, body=json.dumps(body))
        section.add_child(instance=page)
        page.save_revision(user=editor)


def drawn(name: str):
    """A picture, drawn here, as an image of the library."""
    from django.core.files.images import ImageFile
    from PIL import Image, ImageDraw
    from wagtail.images import get_image_model

    picture = Image.new("RGB", (900, 600), (196, 214, 226))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 420, 900, 600), fill=(62, 92, 112))
    colour = {"crane": (150, 60, 40), "boat": (40, 60, 80), "tug": (90, 80, 40)}[name]
    draw.polygon([(250, 420), (330, 470), (620, 470), (700, 420)], fill=colour)
    draw.rectangle((430, 180, 460, 420), fill=colour)
    draw.rectangle((300, 180, 640, 205), fill=colour)
    data = BytesIO()
    picture.save(data, "JPEG")
    data.seek(0)
    return get_image_model().objects.create(title=name.title(), file=ImageFile(data, name=f"{name}.jpg"))


if __name__ == "__main__":
    main(*sys.argv[1:])
