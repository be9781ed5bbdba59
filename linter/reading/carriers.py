"""Tells content that carries HTML in its strings, cells or fields, and is none: programs, dumps, tables, YAML.

Two things must meet: it opens as its kind does, and no tag stands outside its strings or cells. A page that begins with
such words, or has data in front of it, has tags of its own behind them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from linter.model.lazy_regex import lazy, one_of
from linter.reading.html.tokenizer import VOID

HasTag = Callable[[str], bool]

_ROWS = 50  # of a table are looked at
_STRING = (  # one that is never closed goes on to the end
    r'"""[\s\S]*?(?:"""|\Z)|\'\'\'[\s\S]*?(?:\'\'\'|\Z)|`(?:[^`\\]|\\(?:.|\Z))*+(?:`|\Z)'
    r'|"(?:[^"\\]|\\(?:.|\Z)|"")*+(?:"|\Z)|\'(?:[^\'\\]|\\(?:.|\Z)|\'\')*+(?:\'|\Z)'
)
_STRINGS = lazy(rf"{_STRING}|/\*[\s\S]*?(?:\*/|\Z)|(?<![:\w])//[^\n]*", re.S)
_REMARKS = lazy(r"""(?:\s++|/\*[\s\S]*?\*/;?|(?://|--|\#)[^\n]*(?:\n|\Z)|["']use strict["'];?)*+""")
_PARTED = r"\s*(?:=(?!=)|;|:\s*\w+\s*=)"
_OF_SCRIPTS = one_of(
    ("a variable", rf"(?:const|let|var)\s+(?:[\w$]+|[\[{{][^\]}}\n]*[\]}}]){_PARTED}", "const page ="),
    ("a function", r"(?:async\s+)?function\b\s*\*?[\w$\s]*\(", "async function page("),
    ("a class", r"class\s+\w+[^\n<]*\{", "class Page extends View {"),
    (
        "a function that is called at once",
        r"[!;(+]+\s*(?:async\s+)?(?:function\b|\([\w$,\s]*\)\s*=>)",
        "!function(",
    ),
    ("an arrow with brackets", r"\([\w$,\s]*\)\s*=>", "(a, b) =>"),
    ("an arrow", r"[\w$]+\s*=>\s*[{(]", "a => {"),
    ("what a module gives", r"(?:module\.)?exports\s*[.=]", "module.exports ="),
    ("the browser's objects", r"(?:window|document|self|globalThis|jQuery|\$)\s*[.(\[]", "window.page"),
    ("what a module takes", r"(?:define|require)\s*\(", "define("),
)
_SCRIPT = lazy(rf"(?:export\s+)?(?:{_OF_SCRIPTS})")
_MODULE = lazy(
    r"""import\s*(?:[\w$*{][^'"<]*\bfrom\s*)?["'][^"'<\n]+["']|export\s+(?:default|const|function|class)\b"""
)
_OF_SQL = one_of(
    (
        "rows",
        r"(?:insert|replace)\s+(?:ignore\s+)?into\s+\S+\s*(?:\([^)<]*\)\s*)?(?:values|select)\b",
        "insert into pages (id) values",
    ),
    (
        "a table",
        r"(?:create|drop|alter|truncate|lock)\s+(?:temporary\s+|unique\s+)?(?:table|tables|database|schema|index|view)\s+[^<;]*[;(]",
        "create table pages (",
    ),
    ("a setting", r"set\s+(?:names\s|@|\w+\s*(?:=|to\s)[^<\n]*;)", "set names utf8"),
    ("a transaction", r"(?:begin|start)(?:\s+transaction)?\s*;", "start transaction;"),
    ("a database", r"use\s+\S+\s*;", "use paper;"),
    ("SQLite's settings", r"pragma\s+\w+", "pragma foreign_keys"),
    ("PostgreSQL's rows", r"copy\s+\S+\s*(?:\([^)<]*\)\s*)?from\s+stdin", "copy pages (id) from stdin"),
    ("a change", r"update\s+\S+\s+set\s+\S+\s*=", "update pages set title ="),
    ("a removal", r"delete\s+from\s+\S+", "delete from pages"),
)
_SQL = lazy(rf"(?:{_OF_SQL})", re.I)
_COPY = lazy(r"^copy[ ]+\S+[ ]*(?:\([^)<\n]*\)[ ]*)?from[ ]+stdin[^\n]*;[ \t\r]*$", re.I | re.M)
_OF_PROGRAMS = one_of(
    ("Python's imports from", r"from\s+[\w.]+\s+import\s", "from pages import story"),
    ("Python's imports", r"import\s+[\w.]+(?:\s+as\s+\w+)?\s*\n", "import pages as p\n"),
    ("a function", r"(?:def|fn|func|sub)\s+\w+\s*[({]", "def page("),
    ("a package", r"package\s+[\w.]+;?\s*\n", "package pages;\n"),
    (
        "a string or a list that is given a name",
        r"(?:(?:public|private|static|final|auto|my|our|local|val|char|const|String|string)\s+)*[$@]?[A-Za-z_][\w.]*(?:\[[^\]\n<]*\])*"
        r"\s*(?::=|\+?=(?!=))\s*(?:[rbufRBUF]{0,2}[\"'`]|[\[{(]\s*[\"'`{\[])",
        'static String page = "',
    ),
    ("a string that is printed", r"(?:echo|print|printf|puts)\s*\(?\s*[\"']", "echo '"),
    ("a call with a string", r"[$\w.]+\(\s*[\"'`]", "page.write('"),
    ("a section of settings", r"\[[\w.-]+\]\s*\n\s*[\w.-]+\s*=", "[page]\ntitle ="),
    ("an object", r"[({\[]*\{\s*[A-Za-z_$][\w$]*\s*:\s*[\"'`\[{]", "({ title: '"),
    ("PHP's stored values", r"(?:a:\d+:\{|O:\d+:\"|s:\d+:\")", 's:9:"<p>'),
    ("translations", r"msg(?:id|ctxt)\s+\"", 'msgid "'),
)
_PROGRAM = lazy(rf"(?:{_OF_PROGRAMS})")
_CELL = r'"(?:[^"]|"")*+"'
_NAME = r"[^\s,;|\t\"<>{}()][^,;|\t\"<>{}()\n]{0,60}"
_FIELD = lazy(r"(?:- +)?[\w.@$-]+:(?:\s|$)")
_BLOCK = r"<(?:p|div|figure|h[1-6]|article|section|ul|ol|table|blockquote|html|body|!doctype|img|main)\b"
_HOLDS = lazy(
    r"^(?:[ ]*+-[ ]++)*+[ ]*+[\w.@$-]++:[ ]++"
    rf"(?:[|>][-+\d]*[ ]*+\r?\n(?:[ \t]*\r?\n)*+[ \t]++<|[\"']?{_BLOCK})",
    re.M | re.I,
)
_TAGGED_BLOCK = lazy(_BLOCK, re.I)


def carrier_of(body: str, has_tag: HasTag) -> str:
    """What kind of content carries HTML in it, with its article; empty where the content may be HTML itself."""
    if body.startswith("<"):
        return ""
    if _is_string(body):
        return "JSON" if body[0] == '"' else "a string of a program"
    at = _REMARKS.match(body)
    code = body[at.end() :] if at else body
    if _SQL.match(code) and (_COPY.search(code[:200_000]) or not has_tag(_STRINGS.sub('""', code))):
        return "SQL"
    if _MODULE.match(code):
        return "JavaScript"
    if (_SCRIPT.match(code) or _PROGRAM.match(code)) and not has_tag(_STRINGS.sub('""', code)):
        return "JavaScript" if _SCRIPT.match(code) else "a program or its data"
    return "YAML" if _is_yaml(body) else "a table (CSV)" if _is_table(body, has_tag) else ""


def is_code_alone(body: str) -> str:
    """What a file is that holds nothing outside comments and a server's code; empty for others."""
    code = re.sub(r"<!--[\s\S]*?(?:-->|\Z)", "", body)
    rest = re.sub(r"<\?(?:php\b|=|\s)[\s\S]*?(?:\?>|\Z)|<%[\s\S]*?(?:%>|\Z)", "", code)
    if rest.strip(" \t\r\n\f\v\0\ufeff"):
        return ""
    return "a comment alone" if not code.strip() else "code of a server without any markup"


def _is_string(body: str) -> bool:
    """True for a string literal whose words are blocks of HTML: no quotation marks stand round a paragraph element."""
    text = body.strip()
    mark = text[0]
    if len(text) < 5 or mark not in "\"'`" or text[-1] != mark or text[-2:-1] != ">":
        return False
    if mark == '"':
        try:
            text = f'"{json.loads(text)}"'
        except ValueError:
            return False
    elif re.search(rf"(?<!\\){mark}", text[1:-1]):
        return False
    return bool(_TAGGED_BLOCK.match(text[1:].lstrip()))


def _is_yaml(body: str) -> bool:
    """True where each line that is not indented is a field's, and a field holds a block of HTML.

    What stands behind a second line of dashes is a page with its data in front.
    """
    head, *more = re.split(r"^---[ \t]*\r?$", body, maxsplit=2, flags=re.M)
    if not head.strip() and len(more) == 2 and more[1].strip() and not _FIELD.match(more[1].lstrip()):
        return False
    fields = 0
    for line in body.splitlines():
        if not line.strip() or line[0] in " \t#" or line.rstrip() in ("---", "..."):
            continue
        if not _FIELD.match(line):
            return False
        fields += 1
    return (fields > 1 or body.startswith("---")) and _HOLDS.search(body) is not None


def _is_table(body: str, has_tag: HasTag) -> bool:
    """True for rows of as many cells each, in which no tag reaches from one cell into another."""
    first = body[: body.find("\n")] if "\n" in body else body
    if not has_tag(body):
        return False
    return any(mark in first and _is_parted(body, mark, has_tag) for mark in "\t,;|")


def _is_parted(body: str, mark: str, has_tag: HasTag) -> bool:
    part = re.escape(mark)
    cells: list[str] = []

    def kept(hit: re.Match[str]) -> str:
        cells.append(hit.group())
        return "\x01" if has_tag(hit.group()) else "\x02"

    bare = re.sub(rf"(?:(?<=[\n{part}])|\A){_CELL}(?=[ \t]*(?:[\r\n{part}]|\Z))", kept, body)
    rows = [row for row in bare.splitlines() if row.strip()][:_ROWS]
    counts = {row.count(mark) for row in rows}
    if len(counts) != 1 or (marks := counts.pop()) < 1 or re.search(rf"{part}[ ]\S", "\n".join(rows)):
        return False
    head = len(rows) > 1 and re.fullmatch(rf"{_NAME}(?:{part}{_NAME})+", rows[0]) is not None
    if "\x01" in bare and not has_tag(bare):
        whole = all(cell in ("\x01", "\x02", "") or cell.isdigit() for cell in rows[0].split(mark))
        return head or (whole and (marks > 1 or len(rows) > 1))
    if len(rows) < 2 or not all(_is_whole(cell) for row in rows for cell in row.split(mark)):
        return False
    return (head or marks > 1) if mark == "\t" else head and marks > 1 and mark != "|"


def _is_whole(cell: str) -> bool:
    """True for a cell that closes what it opens: a tag that is opened in one cell is no tag of another."""
    opened = re.findall(r"<([a-z]\w*)\b[^<>]*(?<!/)>", cell, re.I)
    closed = re.findall(r"</([a-z]\w*)\s*>", cell, re.I)
    return cell.count("<") == cell.count(">") and sorted(
        each.lower() for each in opened if each.lower() not in VOID
    ) == sorted(each.lower() for each in closed)
