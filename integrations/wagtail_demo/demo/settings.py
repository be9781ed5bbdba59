"""Settings of the demonstration site: not for anything that others can reach."""

import importlib.util
import os
from pathlib import Path

HOME = Path(os.environ.get("CUTLINE_DEMO", Path(__file__).resolve().parent.parent / "data"))

SECRET_KEY = "only for the demonstration on this machine"
DEBUG = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
INSTALLED_APPS = [
    "news",
    "linter.contrib.wagtail",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
HAS_API = importlib.util.find_spec("wagtail.api.v3") is not None  # since Wagtail 8
if HAS_API:
    INSTALLED_APPS.insert(2, "wagtail.api.v3")
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "linter.contrib.wagtail.middleware.CutlineMiddleware",
]
ROOT_URLCONF = "demo.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": HOME / "demo.sqlite3"}}
if url := os.environ.get("CUTLINE_DEMO_POSTGRES"):
    user, _, rest = url.partition("@")
    host, _, name = rest.partition("/")
    host, _, port = host.partition(":")
    DATABASES["default"] = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": user,
        "HOST": host,
        "PORT": port,
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS: list[dict[str, str]] = []
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
STATIC_URL = "/static/"
MEDIA_URL = "/media/"
MEDIA_ROOT = HOME / "media"
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
WAGTAIL_SITE_NAME = "The Harbour Post"
WAGTAILADMIN_BASE_URL = "http://localhost:8000"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

CUTLINE = {
    "MODE": "block",
    "NOTIFY": ["desk@example.com"],
    "BUDGET": float(os.environ.get("CUTLINE_DEMO_BUDGET", "4")),
}
