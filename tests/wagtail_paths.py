"""The paths by which a page goes public in Wagtail."""

import importlib.util

EDITOR = ("add", "edit", "update", "schedule")


OTHERS = ("cron", "bulk", "workflow", "admin_api", "copy", "code", "born_live")


HAS_API = importlib.util.find_spec("wagtail.api.v3") is not None  # since Wagtail 8


API = ("api_publish", "api_create", "api_change") if HAS_API else ()


EVERY = (*EDITOR, *OTHERS, *API)


def go(site, path, kind, **more):
    page, public = getattr(site, path)(kind, **more)
    return site.fresh(page), public
