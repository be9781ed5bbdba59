"""A real WordPress and a real service. CUTLINE_WORDPRESS=debian runs the same on Debian's WordPress with MariaDB."""

import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "integrations" / "wordpress" / "demo"))

import newspaper

from .newsroom import INSIDE, MOST, SECRET, Newsroom
from .stand_ins import Hanging

CONFIG = f"""
max-bytes = {MOST}
[[key]]
id = "post"
secrets = ["{SECRET}"]
profiles = ["default", "observing", "warning", "strict", "never", "lenient"]
[profiles]
observing = "observing.toml"
warning = "warning.toml"
strict = "strict.toml"
never = "never.toml"
lenient = "lenient.toml"
"""
HOUSES = {
    "observing": 'mode = "observe"\n',
    "warning": 'mode = "warn"\n',
    "strict": 'fail-on = "warning"\n',
    "never": 'fail-on = "never"\n',
    "lenient": 'inline-allows = "everywhere"\n',
}


@pytest.fixture(scope="session")
def wordpress(tmp_path_factory):
    """A WordPress with the plugin, running."""
    folder = tmp_path_factory.mktemp("wordpress")
    database = None
    if os.environ.get("CUTLINE_WORDPRESS") == "debian":
        database = newspaper.MariaDB(folder / "database")
        www = newspaper.installed(folder / "www")
    else:
        www = newspaper.fetched(folder / "www", os.environ.get("CUTLINE_WORDPRESS", "6.5"))
    (www / "wp-content" / "mu-plugins").mkdir(exist_ok=True)
    shutil.copy(INSIDE / "always.php", www / "wp-content" / "mu-plugins")
    site = newspaper.WordPress(www, database=database, settings={"CUTLINE_BUDGET": "1.0"})
    yield site
    site.stop()
    if database:
        database.stop()
    log = folder / "debug.log"
    said = [line for line in log.read_text().splitlines() if "/plugins/cutline/" in line] if log.exists() else []
    assert not said, "PHP complained of the plugin:\n" + "\n".join(said)


@pytest.fixture(scope="session")
def newsroom_of_all(wordpress, tmp_path_factory):
    from servers.http.conftest import Service

    folder = tmp_path_factory.mktemp("service")
    (folder / "service.toml").write_text(CONFIG)
    for name, text in HOUSES.items():
        (folder / f"{name}.toml").write_text(text)
    service = Service(folder, "--config", "service.toml")
    yield Newsroom(wordpress, service, Hanging())
    service.stop()


@pytest.fixture
def newsroom(newsroom_of_all):
    """The newsroom, set as it is set when a test begins."""
    newsroom_of_all.set()
    return newsroom_of_all
