"""Makes the pictures of the documents: ``python docs/screenshots.py [NAME…]``. Needs Chromium, playwright, Pillow and
rich; for the one of WordPress also what integrations/wordpress/demo/start.py needs.

The photographs on the contact sheet are drawn here: those of the sample pages exist in their captions alone.
"""

from __future__ import annotations

import fcntl
import os
import pty
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from io import StringIO
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]


WIDTH = 100  # columns of the terminal
FRAME = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">
<title>cutline check in a terminal</title>
<style>text {{ font: {char_height}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre }}
{styles}</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}</defs>
{chrome}<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">
{matrix}
</g></g>
</svg>
"""


def main(*asked: str) -> None:
    if not asked or "terminal" in asked:
        terminal()
    if asked == ("terminal",):
        return
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        drawn(home / "photographs")
        report("sheet.html", home, "sample_pages/wire_story.html", "--images", str(home / "photographs"))
        report("folder.html", home, "sample_pages")
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
            if not asked or "contact-sheet" in asked:
                take(browser.new_page(viewport={"width": 1100, "height": 980}), home / "sheet.html", "contact-sheet")
            if not asked or "overview-dark" in asked:
                dark = browser.new_context(color_scheme="dark", viewport={"width": 1100, "height": 640}).new_page()
                take(dark, home / "folder.html", "overview-dark")
            if not asked or "wordpress-panel" in asked:
                wordpress(browser.new_page(viewport={"width": 1240, "height": 760}), home)
            browser.close()


def terminal() -> None:
    """The README's first command as a terminal shows it; words, no pixels, and nothing fetched to see them."""
    from rich.console import Console
    from rich.terminal_theme import SVG_EXPORT_THEME
    from rich.text import Text

    command = ["check", "--color", "always", "sample_pages/wire_story.html"]
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 100, WIDTH, 0, 0))
    subprocess.run([sys.executable, "-m", "linter", *command], cwd=ROOT, stdout=theirs, check=False)
    os.close(theirs)
    said = os.read(ours, 1 << 16).decode().replace("\r", "")
    shown = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="truecolor")
    shown.print(Text("$ cutline check sample_pages/wire_story.html", style="bold"))
    shown.print(Text.from_ansi(said.rstrip()))
    path = PICTURES / "terminal.svg"
    drawn_words = shown.export_svg(title="", theme=SVG_EXPORT_THEME, code_format=FRAME, unique_id="cutline")
    path.write_text("\n".join(line.rstrip() for line in drawn_words.splitlines()) + "\n", "utf-8")


def report(name: str, home: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "linter", "check", "--format", f"html={home / name}", *arguments]
    subprocess.run(command, cwd=ROOT, check=False)


def wordpress(page: Page, home: Path) -> None:
    """The pre-publish panel on the demonstration's story with an error."""
    start = ROOT / "integrations" / "wordpress" / "demo" / "start.py"
    command = [sys.executable, start, "--data", home / "demo", "--port", "8809", "--service-port", "8409"]
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert demo.stdout is not None
    next(line for line in demo.stdout if "/wp-admin/" in line)
    try:
        page.goto("http://127.0.0.1:8809/wp-login.php")
        page.fill("#user_login", "editor")
        page.fill("#user_pass", "editor")
        page.click("#wp-submit")
        page.goto("http://127.0.0.1:8809/wp-admin/edit.php")
        page.get_by_role("link", name="“A story with an error” (Edit)").click()
        page.wait_for_function("window.wp && wp.data && wp.data.select('core/block-editor')?.getBlockCount()")
        page.evaluate(
            "for (const scope of ['core', 'core/edit-post'])"
            " wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false)"
        )
        page.click(".editor-post-publish-panel__toggle")
        page.locator(".cutline-finding").wait_for()
        page.locator(".cutline-locked").scroll_into_view_if_needed()
        page.wait_for_timeout(1500)
        kept(page, "wordpress-panel")
    finally:
        demo.terminate()
        demo.wait(30)


def take(page: Page, source: Path, name: str) -> None:
    page.goto(source.as_uri())
    kept(page, name)


def kept(page: Page, name: str) -> None:
    path = PICTURES / f"{name}.png"
    page.screenshot(path=path)
    Image.open(path).convert("P", palette=Image.Palette.ADAPTIVE, colors=128).save(path, optimize=True)


def drawn(folder: Path) -> None:
    """A ridge at dusk, where the wire story's photograph would be."""
    folder.mkdir()
    picture = Image.new("RGB", (960, 640))
    draw = ImageDraw.Draw(picture)
    for row in range(640):
        draw.line((0, row, 960, row), fill=(236 - row // 6, 190 - row // 5, 140 - row // 8))
    for base, shade in ((380, (120, 92, 84)), (450, (84, 66, 66)), (530, (48, 40, 44))):
        ridge = [(x, base + (x * 37 % 61) - (x // 3 if x < 480 else (960 - x) // 3) // 2) for x in range(0, 961, 60)]
        draw.polygon([(0, 640), *ridge, (960, 640)], fill=shade)
    draw.ellipse((640, 130, 700, 190), fill=(250, 226, 180))
    draw.polygon([(300, 520), (312, 470), (324, 520)], fill=(24, 20, 24))
    draw.ellipse((304, 452, 320, 470), fill=(24, 20, 24))
    picture.save(folder / "ridge-gunner-tal-afar.jpg", quality=88)


if __name__ == "__main__":
    main(*sys.argv[1:])
