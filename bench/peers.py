"""How long other programs take for the same pages, side by side in one run, and a chart of it.

    python bench/peers.py PAGES NODE_MODULES [--repeat 3] [--chart docs/pictures/speed.svg]

Needs selectolax and trafilatura, and a folder of node's modules with htmlhint and html-validate (``npm install
htmlhint html-validate``). Every program sees each page in turn, those of node in one process that stays; the least of
the repeats of its processor time is held against lxml's parse of the page. They do different work: what parses reads
no caption. Only the order of size means anything.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import lxml.html
from bs4 import BeautifulSoup
from selectolax.lexbor import LexborHTMLParser
from speed import FIGURE, least, pages
from trafilatura import extract

import linter

NODE = """
const need = require('module').createRequire(process.argv[2] + '/');
const {HTMLHint} = need('htmlhint'), {HtmlValidate} = need('html-validate');
const validate = new HtmlValidate({extends: ['html-validate:recommended']});
const tools = {htmlhint: page => HTMLHint.verify(page), 'html-validate': page => validate.validateStringSync(page)};
const seconds = () => { const {user, system} = process.cpuUsage(); return (user + system) / 1e6; };
require('readline').createInterface({input: process.stdin}).on('line', line => {
  const [path, repeat] = JSON.parse(line), page = require('fs').readFileSync(path, 'utf8'), found = {};
  for (const name in tools) {
    found[name] = Infinity;
    for (let n = 0; n < repeat; n++) {
      const start = seconds();
      tools[name](page);
      found[name] = Math.min(found[name], seconds() - start);
    }
  }
  console.log(JSON.stringify(found));
});
"""
CHECK, FIRST, PARSE = "cutline, check", "cutline, first sight", f"lxml {version('lxml')}, parse"
TOOLS: dict[str, Callable[[bytes], object]] = {
    f"selectolax {version('selectolax')}, parse": lambda data: LexborHTMLParser(data),
    f"Beautiful Soup {version('beautifulsoup4')}, parse": lambda data: BeautifulSoup(data, "lxml"),
    f"trafilatura {version('trafilatura')}, extract": lambda data: extract(data, include_images=True),
    CHECK: lambda data: linter.lint(data),
}


def measured(folder: Path, modules: Path, repeat: int) -> dict[str, list[float]]:
    """Of each program its time for every page, as a multiple of lxml's parse."""
    found: dict[str, list[float]] = {}
    linter.lint(FIGURE)  # what is made once in a process is no part of a page
    with TemporaryDirectory() as name:
        script, file = Path(name) / "node.js", Path(name) / "page.html"
        script.write_text(NODE)
        node = subprocess.Popen(["node", script, modules.resolve()], text=True, stdin=-1, stdout=-1)
        assert node.stdin
        assert node.stdout
        for _, data in pages(folder):
            file.write_bytes(data)
            times = {FIRST: least(lambda data=data: linter.lint(data), 1)}
            base = times[PARSE] = least(lambda data=data: lxml.html.document_fromstring(data), 2 * repeat)
            for tool, work in TOOLS.items():
                times[tool] = least(lambda data=data, work=work: work(data), repeat)
            print(json.dumps([str(file), repeat]), file=node.stdin, flush=True)
            times |= json.loads(node.stdout.readline())
            for tool, spent in times.items():
                found.setdefault(tool, []).append(spent / base)
        node.stdin.close()
        node.wait()
    for tool in ("htmlhint", "html-validate"):
        said = json.loads((modules / tool / "package.json").read_text())["version"]
        found[f"{tool} {said}, check"] = found.pop(tool)
    return dict(sorted(found.items(), key=lambda row: statistics.median(row[1])))


def chart(rows: dict[str, float]) -> str:
    """The medians as bars, ten times as much for each stretch of the same length."""
    left, wide, high = 230, 420, 26
    low = math.log10(0.1)
    length = wide / (math.log10(max(rows.values())) - low)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + wide + 80} {high * len(rows) + 34}" role="img" '
        'font-family="sans-serif" font-size="14">',
        "<title>Time for a page, as a multiple of lxml’s parse, at the median</title>",
        "<style>text{fill:#222}rect{fill:#8a96a3}.ours{fill:#c2410c}"
        "@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>",
    ]
    for number, (name, middle) in enumerate(rows.items()):
        top, long = number * high + 6, (math.log10(middle) - low) * length
        ours = ' class="ours"' if name in (CHECK, FIRST) else ""
        parts.append(f'<text x="{left - 8}" y="{top + 14}" text-anchor="end">{name}</text>')
        parts.append(f'<rect{ours} x="{left}" y="{top}" width="{long:.0f}" height="18" rx="2"/>')
        parts.append(f'<text x="{left + long + 6:.0f}" y="{top + 14}">{middle:.1f} ×</text>')
    under = "of lxml’s parse of the page; a bar ten times as much is a stretch longer"
    parts.append(f'<text x="{left}" y="{high * len(rows) + 24}" font-size="12">{under}</text></svg>')
    return "\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("modules", type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--chart", type=Path)
    options = parser.parse_args()
    found = measured(options.pages, options.modules, options.repeat)
    for tool, ratios in found.items():
        high = statistics.quantiles(ratios, n=20)[-1]
        print(f"{tool:32} {statistics.median(ratios):7.2f} x the parse   (5 % of pages above {high:.1f})")
    if options.chart:
        options.chart.write_text(chart({tool: statistics.median(ratios) for tool, ratios in found.items()}), "utf-8")


if __name__ == "__main__":
    main()
