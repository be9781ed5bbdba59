"""Which of the faults that Cutline reports do other checkers see?

    python bench/compared.py HTML-VALIDATE PROSELINT AXE.MIN.JS

The arguments are the commands, and the script of axe-core, which runs in Chromium (needs playwright). Each example of a
rule that shows a fault and its fix is given to each tool twice, with the fault and mended. A tool sees the fault if it
says something of the one that it does not say of the other. Cutline sees all of them by construction: they are its own
tests; what is measured is how much of this ground the others cover.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from lxml import html

from linter.api.rule_examples import unmarked
from linter.rules.registry import own_rules
from linter.rules.rule import Bad

WHOLE = (
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>The page</title></head><body>{}</body></html>'
)
Said = Callable[[list[Path]], list[Counter[str]]]


def pairs() -> list[tuple[str, str, str]]:
    """The rule, the page with its fault, and the page mended."""
    found = []
    for rule in own_rules():
        for example in rule.examples:
            if isinstance(example, Bad) and example.fixed is not None and not (example.settings or example.files):
                found.append((rule.name, whole(unmarked(example.html)[0]), whole(example.fixed)))
    return found


def whole(page: str) -> str:
    return page if "<body" in page else WHOLE.format(page)


def html_validate(command: str) -> Said:
    def said(pages: list[Path]) -> list[Counter[str]]:
        settings = pages[0].parent / ".htmlvalidate.json"
        settings.write_text('{"extends": ["html-validate:recommended", "html-validate:a11y"]}')
        done = subprocess.run([command, "--config", settings, "-f", "json", *pages], capture_output=True, text=True)
        rows = {Path(row["filePath"]).name: row["messages"] for row in json.loads(done.stdout)}
        return [Counter(each["ruleId"] for each in rows.get(page.name, ())) for page in pages]

    return said


def proselint(command: str) -> Said:
    def said(pages: list[Path]) -> list[Counter[str]]:
        texts = []
        for page in pages:
            text = page.with_suffix(".txt")
            tree = html.fromstring(page.read_text("utf-8"))
            words = [*tree.xpath("//body//text()"), *tree.xpath("//img/@alt")]
            text.write_text("\n".join(word.strip() for word in words), "utf-8")
            texts.append(text)
        done = subprocess.run([command, "check", "-o", "json", *texts], capture_output=True, text=True)
        rows = {
            Path(name).name: row["diagnostics"]
            for name, row in json.loads(done.stdout)["result"].items()
            if "diagnostics" in row
        }
        return [Counter(each["check_path"] for each in rows.get(text.name, ())) for text in texts]

    return said


def axe(script: str) -> Said:
    def said(pages: list[Path]) -> list[Counter[str]]:
        from playwright.sync_api import sync_playwright

        found = []
        with sync_playwright() as driver:
            browser = driver.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
            )
            view = browser.new_page()
            for page in pages:
                view.goto(page.as_uri())
                view.evaluate(Path(script).read_text("utf-8"))
                rows = view.evaluate("axe.run()")["violations"]
                found.append(Counter({row["id"]: len(row["nodes"]) for row in rows}))
            browser.close()
        return found

    return said


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for each in ("html-validate", "proselint", "axe.min.js"):
        parser.add_argument(each)
    arguments = vars(parser.parse_args()).values()
    cases = pairs()
    tools = zip((html_validate, proselint, axe), arguments, strict=True)
    print(f"{len(cases)} faults of {len({name for name, _, _ in cases})} rules, each with its mended page")
    with tempfile.TemporaryDirectory() as folder:
        before, after = [], []
        for number, (_, bad, good) in enumerate(cases):
            for kept, text, kind in ((before, bad, "bad"), (after, good, "good")):
                kept.append(Path(folder) / f"{number}-{kind}.html")
                kept[-1].write_text(text, "utf-8")
        for tool, argument in tools:
            said = tool(argument)(before + after)
            sees = [
                name
                for (name, _, _), bad, good in zip(cases, said[: len(cases)], said[len(cases) :], strict=True)
                if bad - good
            ]
            told = ", ".join(f"{name} {number}" for name, number in Counter(sees).most_common())
            print(f"{tool.__name__:14} sees {len(sees):3} of {len(cases)}  {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
