"""A real browser, where one is installed: Chromium, driven by Playwright."""

import os
import shutil

import pytest

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
)


@pytest.fixture(scope="session")
def chromium():
    """The browser; the tests that need it are left out where it, or what drives it, is not installed."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if not CHROMIUM:
        pytest.skip("chromium is not installed")
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET.split())
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe():
    """The script of axe-core, which CUTLINE_AXE names."""
    path = os.environ.get("CUTLINE_AXE", "")
    if not os.path.isfile(path):
        pytest.skip("CUTLINE_AXE names no axe.min.js")
    with open(path, encoding="utf-8") as file:
        return file.read()
