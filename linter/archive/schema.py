"""The tables of an archive: which columns each has, of which kind, and what they hold. docs/archive.md shows them."""

from __future__ import annotations

from typing import NamedTuple

VERSION = 2  # of the tables; rows of another version are not mixed with these

TEXT, LIST, WHOLE, TRUTH, DAY = "text", "list of text", "whole number", "truth", "day"
STATUSES = ("read", "again", "older", "refused", "crashed", "revisit", "broken")
FATES = ("shown", "hidden", "allowed")
FILES = ("read", "unread", "none")  # what became of a picture's file


class Column(NamedTuple):
    """A column's name, its kind, and what it holds."""

    name: str
    kind: str
    holds: str


_PAGE = Column("page", TEXT, "the page: the first 16 bytes of the SHA-256 of its bytes, as hex")
_BLOCK = Column("block", WHOLE, "the picture's number on the page, from 0")

TABLES: dict[str, tuple[Column, ...]] = {
    "captures": (
        Column("page", TEXT, "the page, empty where nothing was read"),
        Column("url", TEXT, "the address, as the archive has it; the page's own, or its file, where it has none"),
        Column("crawled", TEXT, "when it was taken, as the archive says it"),
        Column("archive", TEXT, "the file or folder that holds it"),
        Column("place", TEXT, "where in that: an offset, #number of the record, or the file's path"),
        Column(
            "status",
            TEXT,
            f"{', '.join(STATUSES)}; again: the bytes of an earlier capture; older: not since the day asked for",
        ),
        Column("said", TEXT, "why it, or a file of its pictures, was not read"),
    ),
    "pages": (
        _PAGE,
        Column("url", TEXT, "the address of its first capture"),
        Column("host", TEXT, "the house: the address's host without www., m. or amp."),
        Column("section", TEXT, "as the export says, else the first folder of the address"),
        Column("published", DAY, "the day it was published, in UTC where a zone is told"),
        Column("published_said", TEXT, "the same, in the page's words"),
        Column("language", TEXT, "as the page says"),
        Column("headline", TEXT, "its headline"),
        Column("byline", TEXT, "its byline"),
        Column("story", TEXT, "the story: a digest of prose, picture keys and captions; print views share it"),
        Column("bytes", WHOLE, "how large it is, unpacked"),
        Column("encoding", TEXT, "in which encoding it was read"),
    ),
    "blocks": (
        _PAGE,
        _BLOCK,
        Column("role", TEXT, "photo, graphic, video-poster, logo or portrait"),
        Column("keys", LIST, "what tells the picture apart on its page"),
        Column("strong_keys", LIST, "what tells it apart in an archive; the house in front, but for digests"),
        Column("url", TEXT, "its first address"),
        Column("alt", TEXT, "the alternative text"),
        Column("caption", TEXT, "the caption"),
        Column("credit", TEXT, "the credit"),
        Column("stated_credit", TEXT, "the credit in the page's metadata"),
        Column("line", WHOLE, "the line of its tag"),
        Column("start", WHOLE, "the offset of its tag, in code points"),
        Column("copies", WHOLE, "how many more times the page holds it"),
        Column("gallery", TRUTH, "whether it stands in a gallery"),
        Column("lead", TEXT, "the credit's lead-in"),
        Column("joint", TEXT, "what stands between two parties of the credit"),
        Column("sequence", TEXT, "photographers (p) and organisations (o) in order"),
        Column("brackets", TEXT, "round, square or none"),
        Column("stop", TEXT, "stop or none: how the caption ends, of 30 letters and more"),
        Column("file", TEXT, f"its file: {', '.join(FILES)}; empty where the audit was given no files"),
    ),
    "parts": (
        _PAGE,
        _BLOCK,
        Column("part_no", WHOLE, "its number in the credit, from 0"),
        Column("part", TEXT, "prefix, photographer, client, provider, distributor, licence, status, placeholder"),
        Column("words", TEXT, "as written"),
        Column("name", TEXT, "an agency's own form, else the words"),
        Column("folded", TEXT, "for comparing: without case, accents, stops, hyphens and what nobody sees"),
        Column("known", TRUTH, "whether the table of agencies has it"),
    ),
    "mentions": (
        _PAGE,
        Column("term", TEXT, "the group of spellings"),
        Column("family", WHOLE, "which spelling of the group, from 0"),
        Column("words", TEXT, "as written"),
        Column("place", TEXT, "headline, paragraph, caption, alt …"),
        Column("voice", TEXT, "house, quotation, definition, title or embed"),
        Column("times", WHOLE, "how often so"),
    ),
    "findings": (
        _PAGE,
        Column("finding_no", WHOLE, "its number on the page, from 0"),
        Column("rule", TEXT, "the rule"),
        Column("level", TEXT, "error, warning or note"),
        Column("sure", TEXT, "how sure the rule is"),
        Column("fate", TEXT, ", ".join(FATES)),
        Column("message", TEXT, "what it says"),
        Column("words", TEXT, "the source at its place, 100 letters of it at most"),
        Column("line", WHOLE, "the line"),
        Column("start", WHOLE, "where it begins, in code points"),
        Column("stop", WHOLE, "where it ends"),
        Column("fix", TEXT, "how safe its fix is"),
        Column("facts", TEXT, "what the rule measured, as JSON"),
    ),
}
