"""A service that really runs: a process of its own, asked over HTTP."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def _is_worker(process):
    """True for a process that checks pages; one that was killed, and that nobody has buried yet, is none."""
    import psutil

    try:
        return "forkserver" in " ".join(process.cmdline()) and not process.children()
    except psutil.NoSuchProcess:
        return False


class Service:
    """A running service, its address and what it logged."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        self.log = folder / "log.jsonl"
        self._file = self.log.open("w")
        self._told = (folder / "out.txt").open("w")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "linter", "serve", "--port", "0", *arguments],
            stdout=self._told,
            stderr=self._file,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        )
        first = self.until(lambda: next((row for row in self.lines() if row["what"] == "listening"), None))
        self.host, self.port = first["host"], first["port"]
        self.url = f"http://{self.host.replace('0.0.0.0', '127.0.0.1')}:{self.port}"
        self.until(self._ready)

    def until(self, ask, seconds: float = 40):
        """What ``ask`` comes to, once that is something: a line of the log may follow the answer it tells of."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise RuntimeError(self.log.read_text())
            if found := ask():
                return found
            time.sleep(0.05)
        raise TimeoutError(self.log.read_text())

    def _ready(self):
        import httpx

        try:
            return httpx.get(f"{self.url}/readyz").status_code == 200
        except httpx.HTTPError:
            return False

    def lines(self) -> list[dict]:
        return [json.loads(line) for line in self.log.read_text().splitlines() if line.startswith("{")]

    def workers(self) -> list[int]:
        """The processes that check pages."""
        import psutil

        family = psutil.Process(self.process.pid).children(recursive=True)
        return [each.pid for each in family if _is_worker(each)]

    def stop(self, how: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(30)
        self._file.close()
        self._told.close()
        return code


@pytest.fixture(scope="module")
def run_service(tmp_path_factory):
    """Starts services; all are stopped at the end."""
    running = []

    def start(*arguments: str, config: str = "", files: dict[str, str] | None = None, **environment: str) -> Service:
        folder = tmp_path_factory.mktemp("service")
        for name, text in (files or {}).items():
            (folder / name).write_text(text)
        if config:
            (folder / "service.toml").write_text(config)
            arguments = ("--config", "service.toml", *arguments)
        running.append(Service(folder, *arguments, **environment))
        running[-1].folder = folder
        return running[-1]

    yield start
    for each in running:
        each.stop()


@pytest.fixture(scope="module")
def service(run_service):
    """A service as it comes: without keys, for this machine alone."""
    return run_service()
