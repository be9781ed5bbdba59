"""A small archive of invented stories, written into a store without processes."""

from linter.archive.origin import Origin
from linter.archive.records import Reached
from linter.archive.rows import digest_of
from linter.archive.store import Mark, Store
from linter.archive.work import Item, Job, as_arrow, rows_for
from linter.settings import Settings

HOUSE = "https://www.harbour.example"
_JOB = Job(Settings())


def picture(name, caption="", credit=""):
    words = f"<figcaption>{caption} <span class=credit>{credit}</span></figcaption>" if caption or credit else ""
    return f'<figure><img src="https://img.example/{name}.jpg" alt="">{words}</figure>'


def story(number, *pictures, words="", host=HOUSE, day="2024-05-07", section="news"):
    return Item(
        Origin("small", str(number), f"{host}/{section}/{number}", published=day),
        data=(
            f'<html lang="en"><body><article><h1>Story number {number}</h1>'
            f"<p>The harbour master said number {number} was in order, and the ships went out again. {words}</p>"
            f"{''.join(pictures)}</article></body></html>"
        ).encode(),
    )


def archive(folder, items, job=_JOB):
    items = [Item(each.origin, digest_of(each.data), each.data) for each in items]
    store = Store(folder)
    with store.writing():
        tables = as_arrow([rows_for(item, job) for item in items])
        rows = {name: table.num_rows for name, table in tables.items()}
        store.write(Mark("small", 0, Reached(len(items)), True, 1, (0, ""), "", {"page": len(items)}, rows), tables)
    return store
