"""Pages of many pictures with files: work grows with them, and not with their square."""

from datetime import UTC, datetime

from effort import steps

from linter.engine.check import run
from linter.model.picture_file import PictureFile, PictureFiles, Said
from linter.model.source import Source
from linter.settings import Settings

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


def checked(number):
    words = [f"word{each}a word{each}b word{each}c" for each in range(number)]
    blocks = "".join(
        f'<figure><img src="/photo-of-{each}-harbour.jpg" alt=""><figcaption>Ann Quill{each} at {words[each - 1]}</figcaption>'
        f"</figure><p>Some words of the story stand here, number {each}.</p>"
        for each in range(number)
    )
    by_url = {}
    for each in range(number):
        said = {"caption": f"{words[each]} Bo Quell", "creator": f"Jo Lee{each}", "instructions": "MANDATORY CREDIT"}
        name = f"/photo-of-{each}-harbour.jpg"
        by_url[name] = PictureFile(name, "JPEG", {field: (Said((value,), "IIM"),) for field, value in said.items()})
    found = run(
        Source("a.html", f"<article>{blocks}</article>"), Settings(), files=lambda _: PictureFiles(by_url, NOON)
    )
    return [each.rule for each in found.shown]


def test_work_grows_with_the_pictures_and_not_with_their_square():
    assert [checked(3).count(rule) for rule in ("picture-mandatory-credit", "picture-caption-swapped")] == [3, 3]
    few, many = (steps(checked, number) for number in (80, 320))
    assert many < 6 * few
