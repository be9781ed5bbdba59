"""Parquet files with a column that holds each story's HTML. Needs pyarrow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from linter.model.errors import BadInput, PartlyUnread
from linter.model.installation import adding
from linter.reading.formats.document import Document
from linter.reading.formats.json_lines import COLUMNS, HINT, in_any_case, no_column
from linter.text.printable import harmless

_ROWS = 64  # at once: what is held in memory is a row group of the file, and these
_TOLD = 5  # groups of rows that are named
_FACTS = ("url", "published", "title", "section", "author", "language")


def unreadable() -> tuple[type[Exception], ...]:
    """The errors that tell of a file, or of a group of its rows, that cannot be read: Arrow's, and of wrong letters."""
    from pyarrow import ArrowException

    return ArrowException, OSError, ValueError


def stories(file: IO[bytes], name: str, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The rows one after another. Their places are those of their own HTML: a Parquet file has no lines."""
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise BadInput(
            f"{harmless(name)}: is a Parquet file, which needs pyarrow.", f"Install it: {adding('parquet')}"
        ) from error
    try:
        table = ParquetFile(file)
    except unreadable() as error:
        said = harmless(str(error)).rstrip(".")
        raise BadInput(f"{harmless(name)}: cannot be read: {said}.", "Export it again.") from error
    there = table.schema_arrow.names
    of_html = in_any_case(COLUMNS, there)
    column = next((each for each in of_html if _of_words(table.schema_arrow.field(each).type)), "")
    if not column:
        raise BadInput(f"{harmless(name)}: {no_column(there)}", HINT)
    wanted = [column, *(each for each in in_any_case(("slug", "id", *_FACTS), there) if each != column)]
    broken: list[str] = []
    number = 0
    for group in range(table.num_row_groups):
        ends = number + table.metadata.row_group(group).num_rows
        try:
            for batch in table.iter_batches(_ROWS, row_groups=[group], columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    if html := _text(row.get(column)):
                        yield _document({name.casefold(): value for name, value in row.items()}, html, number)
                    else:
                        left_out["without HTML"] = left_out.get("without HTML", 0) + 1
        except unreadable() as error:  # the groups behind it are whole
            broken.append(
                f"rows {number + 1:,} to {ends:,} cannot be read: {harmless(' '.join(str(error).split())).rstrip('.')}."
            )
        number = ends
    if broken:
        more = [f"{len(broken) - _TOLD:,} more stretches of rows cannot be read."] if broken[_TOLD:] else []
        told = broken[:_TOLD] + more
        raise PartlyUnread(f"{harmless(name)}: {' '.join(told)}", "The other rows were read. Export it again.", broken)


def _document(row: dict[str, Any], html: str, number: int) -> Document:
    url, published, title, section, author, language = (_text(row.get(each)) for each in _FACTS)
    name = _text(row.get("slug")) or _text(row.get("id")) or url or f"row {number}"
    return Document(html, name, url, published, title, section, author, language)


def _of_words(kind: Any) -> bool:
    """Whether a column of an Arrow type holds words or bytes: numbers and tables are no page."""
    said = str(getattr(kind, "value_type", kind) if str(kind).startswith("dictionary") else kind)
    return said.removeprefix("large_").removesuffix("_view") in ("string", "binary", "null")


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        from linter.reading.encoding import decode

        return decode(value).text
    return "" if value is None else str(value)
