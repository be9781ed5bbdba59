"""The report on an archive in a real browser: its filter, and that it asks for nothing."""

import pytest

pytest.importorskip("duckdb", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

from small_archive import archive, picture, story

from linter.archive.audit_report import files
from linter.archive.database import opened
from linter.archive.overview import answers, overview


@pytest.mark.parametrize("how", [{}, {"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 800}}])
def test_rows_are_found_by_their_words_and_nothing_is_asked_for_nor_to_mend(chromium, axe, tmp_path, how):
    caption = "The old bridge at the harbour stands open for the ships on Monday."
    credits = ["Photo: Jo Lee/AFP", "Photo: Max Quill/Getty Images", "Photo: Max Quill/Getty"]
    store = archive(
        tmp_path / "out",
        [story(n, picture("the-old-bridge-at-the-harbour", caption, credit)) for n, credit in enumerate(credits)],
    )
    connection = opened(store)
    for name, data in files(overview(store, connection), answers(connection)).items():
        (tmp_path / name).write_bytes(data)
    said = []
    page = chromium.new_page(**how, bypass_csp=True)
    page.on("console", lambda message: said.append(message.text))
    page.on("request", lambda request: request.url.startswith("file:") or said.append(request.url))
    page.goto((tmp_path / "index.html").as_uri())
    every = page.locator("tbody tr:visible").count()
    assert every > 3
    page.get_by_label("Only rows with").fill("max quill")
    few = page.locator("tbody tr:visible").count()
    assert 0 < few < every
    assert page.locator("#shown").inner_text() == f"{few} of {every} rows"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.evaluate(axe)
    assert page.evaluate("axe.run()")["violations"] == []
    page.close()
    assert said == []
