"""A real Wagtail: the demonstration site, its database in memory, an editor and pictures."""

import os
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "integrations" / "wagtail_demo"


@pytest.fixture(scope="session")
def django(tmp_path_factory):
    os.environ["CUTLINE_DEMO"] = str(tmp_path_factory.mktemp("demo"))
    os.environ["DJANGO_SETTINGS_MODULE"] = "demo.settings"
    # The browser tests leave an event loop in this thread, in which nothing of ours runs.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    sys.path.insert(0, str(DEMO))
    import django
    from django.conf import settings

    if not os.environ.get("CUTLINE_DEMO_POSTGRES"):
        settings.DATABASES["default"]["NAME"] = ":memory:"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.DEBUG = False
    django.setup()
    from django.db import connection
    from django.test.utils import setup_test_environment, teardown_test_environment

    setup_test_environment(debug=False)
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, serialize=False)
    yield django
    connection.creation.destroy_test_db(name, verbosity=0)
    teardown_test_environment()


@pytest.fixture
def site(django, monkeypatch):
    """What a test works on; all of it is gone afterwards."""
    from django.conf import settings
    from django.core import mail
    from django.core.cache import cache
    from django.db import transaction

    from linter.contrib.wagtail import gate, options

    monkeypatch.setattr(settings, "CUTLINE", {"MODE": "block", "NOTIFY": ["desk@example.com"], "BUDGET": 20})
    options._house.cache_clear()
    cache.clear()  # renditions of pictures that are gone
    mail.outbox = []
    gate.begin()
    with transaction.atomic():
        from .desk import Desk

        yield Desk(monkeypatch)
        transaction.set_rollback(True)
