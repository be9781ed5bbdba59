#!/usr/bin/env bash
# MarkItDown, turning a list of pictures into Markdown, escapes bars in a CSV file and not in the same list as a workbook or an
# HTML table: "Jo Vell | AP" becomes two cells there, and the agency stands under the next heading.
#
# Expected: the same list gives the same table, whatever file it came in.
# Instead:  from CSV: "Jo Vell \| AP". From XLSX and HTML: "Jo Vell | AP", so "AP" is the date, and the date is in no column. The
#           workbook loses more, as it goes through pandas: the job number "007", a text in the file, is 7, and the
#           initials "NA" are NaN.
# Matters:  picture desks keep such lists in workbooks, credits have bars, and what reads the Markdown is a machine that will not
#           ask.
# Versions: markitdown 0.1.9, openpyxl 3.1.5, pandas 3.1.1 (PyPI). Seen on Python 3.11.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --no-compile 'markitdown[xlsx]==0.1.9' openpyxl==3.1.5 pandas==3.1.1
cat > lists.py <<'PY'
import csv
import io
from importlib.metadata import version
from markitdown import MarkItDown
from openpyxl import Workbook

print("markitdown", version("markitdown"))
ROWS = [["job", "credit", "date"], ["007", "Jo Vell | AP", "3 May"], ["012", "NA", "4 May"]]
book, text = Workbook(), io.StringIO()
for row in ROWS:
    book.active.append(row)
csv.writer(text).writerows(ROWS)
sheet = io.BytesIO()
book.save(sheet)
html = "<table>" + "".join(f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in row)}</tr>"
                           for tag, row in zip(("th", "td", "td"), ROWS)) + "</table>"

def lines(data, ending):
    found = MarkItDown().convert_stream(io.BytesIO(data), file_extension=ending).text_content
    found = [line for line in found.splitlines() if line.startswith("|") and "---" not in line]
    print(ending, found)
    return found[1:]

assert lines(text.getvalue().encode(), ".csv") == [r"| 007 | Jo Vell \| AP | 3 May |", "| 012 | NA | 4 May |"]
assert lines(sheet.getvalue(), ".xlsx") == ["| 7 | Jo Vell | AP | 3 May |", "| 12 | NaN | 4 May |"]
assert lines(html.encode(), ".html") == ["| 007 | Jo Vell | AP | 3 May |", "| 012 | NA | 4 May |"]
print("as recorded")
PY
env/bin/python lists.py 2> /dev/null
