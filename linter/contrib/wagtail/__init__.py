"""Cutline in Wagtail: no page with an error goes public, on whichever path. Needs the extra ``wagtail``.

Add ``linter.contrib.wagtail`` to INSTALLED_APPS, ``linter.contrib.wagtail.middleware.CutlineMiddleware`` to
MIDDLEWARE, and ``CutlineMixin`` (of ``.mixin``) in front of ``Page`` in the page types that are to be checked. The
setting ``CUTLINE`` says the rest; see ``options.py``.
"""
