"""What other programs call: check a page, read it, or fix it, from its HTML alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from linter.engine.check import run
from linter.engine.fixing import FixResult, check_round_trip, mend
from linter.engine.open_page import open_page
from linter.model.finding import Finding, Fix
from linter.model.page import Page
from linter.model.report import Report
from linter.model.source import Source
from linter.reading.files import to_source, unpacked
from linter.settings import Settings

_DEFAULTS = Settings()  # one for all calls, as it keeps what was decided of agencies and names


def lint(
    html: bytes | str,
    *,
    name: str = "<page>",
    settings: Settings | None = None,
    images: Mapping[str, str] | None = None,
    image_files: str | None = None,
) -> Report:
    """Check a page or a fragment; bytes may be in any encoding, or in gzip.

    ``name`` chooses the settings for paths. ``images`` gives a CMS's own id of a picture by its address as the page
    has it: two addresses of one id are one picture. ``image_files`` is a folder of picture files (extra
    ``pictures``): files that look alike may be one picture, whatever their names, and what they say of credit, rights
    and captions is held against the page. Nothing is fetched, and no settings file is looked for: see
    ``Settings.find``. Raises BadInput for a page above ``settings.max_bytes``, and NotHtml, which is one too, for
    what is no HTML: a PDF, JSON, a feed of many stories, words without a single tag (nothing in them could be
    judged), nothing at all.
    """
    settings = _DEFAULTS if settings is None else settings
    looks = files = None
    if image_files is not None:
        from linter.reading.picture_files.finder import FilesOnDisk
        from linter.reading.pictures.perceptual_hash import Looks

        files = FilesOnDisk(image_files)
        looks = Looks(image_files, files)
    return run(to_source(html, name, settings.max_bytes), settings, images, looks, files=files)


def read(html: bytes | str, *, name: str = "<page>", settings: Settings | None = None) -> Page:
    """What is found on a page: its words, and its image blocks with captions and credits."""
    settings = _DEFAULTS if settings is None else settings
    return open_page(to_source(html, name, settings.max_bytes), settings)


def fix(
    html: bytes | str,
    *,
    name: str = "<page>",
    settings: Settings | None = None,
    ask: Callable[[Finding, Fix], bool] | None = None,
) -> FixResult:
    """Apply a page's safe fixes, and of the others those for which ``ask`` says yes.

    The result holds the mended page, what was fixed and refused, and the edits that lead there, in code points
    (``edits``), UTF-16 units or bytes (``edits_in``), for an editor that makes them itself. Raises
    CannotEdit when the page's bytes could not be written back as they came.
    """
    settings = _DEFAULTS if settings is None else settings
    source = to_source(html, name, settings.max_bytes)
    if isinstance(html, bytes):
        check_round_trip(source, unpacked(html, name, settings.max_bytes).data)

    def asked(finding: Finding, fix: Fix, source: Source) -> bool:
        return ask is not None and ask(finding, fix)

    return mend(source, lambda each: run(each, settings), asked if ask else None)
