"""Runs the real service while everything round it goes wrong, and counts what it answers. Needs the extra service.

    python bench/chaos.py [MINUTES]      (10 without)

Processes that check pages are killed at random; profiles are written well, badly, by half, and taken away; clients go
away in the middle of sending and of listening; pages are good, hostile and too slow. Allowed are the answers 200, a 4xx
that gives its reason, and a 503 with Retry-After. Exits with 1 for any other. Memory is told minute by minute, for the
service's first process and for all: what a page of megabytes takes once is not given back, so the first third of the
time is left out, and exits with 1 where the middle of the last third lies a tenth or more over that of the second.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import NamedTuple

import httpx
import psutil

FIGURE = (
    '<figure><img src="{0}.jpg" alt="A bridge"><figcaption>The mayor {0} waves. Photo: Jo Lee/AFP</figcaption></figure>'
)
STORY = "<article><h1>The bridge</h1><p>It opened on Monday, said the mayor.</p>" + FIGURE.format(1) + "</article>"
SLOW = "<article>" + "".join(FIGURE.format(number) for number in range(9000))
CROWDED = "<article><p " + " ".join(f"a{number}" for number in range(5000)) + ">A story."
PAGES = (
    STORY,
    STORY,
    STORY,
    STORY.replace("</p>", "</p></article></body></html>"),
    SLOW,
    CROWDED,
    "",
    "no tag",
    "\0<p>a",
)
GOOD = ('mode = "observe"\n', 'mode = "block"\nextends = ["../beneath.toml"]\n', 'terms = "../terms.toml"\n')
BAD = ('mode = "blok"\n', "mode = ", "extends = 5\n", 'extends = ["gone.toml"]\n', "max-bytes = " + "9" * 5000, "\xff")
BENEATH = ("", 'fail-on = "warning"\n', "[[for]]\npaths = ['[z-a]']\n")
FOUND: Counter[str] = Counter()
WRONG: list[str] = []
OVER = threading.Event()


def body(pick: random.Random) -> bytes:
    """A request: mostly in order, at times not."""
    chance = pick.random()
    if chance < 0.05:
        return pick.choice([b"", b"{", b"[]", b'{"document": 1}', b"[" * 5000, b"9" * 6000, b'{"a": "\\ud800"}'])
    content = {pick.choice(["html", "html", "article"]): pick.choice(PAGES)}
    if chance < 0.1:
        content["main_selector"] = pick.choice(["article", "p:::", "#none"])
    document = {
        "content": content,
        "url": pick.choice(["", "http://[", "https://paper.example/news/1"]),
        "title": "a" * 3000,
    }
    return json.dumps(
        {"document": document, "options": {"profile": pick.choice(["default", "sport", "none"])}}
    ).encode()


def ask(url: str, seed: int) -> None:
    """A client that waits for its answers, and holds each against what is allowed."""
    pick = random.Random(seed)
    with httpx.Client(timeout=120) as client:
        while not OVER.is_set():
            try:
                answer = client.post(f"{url}/v1/lint", content=body(pick), headers={"Content-Type": "application/json"})
            except httpx.HTTPError as error:
                FOUND["no answer"] += 1
                WRONG.append(f"no answer: {error!r}")
                continue
            FOUND[str(answer.status_code)] += 1
            fine = answer.status_code == 200 and "decision" in answer.json()
            if 400 <= answer.status_code < 500:
                fine = bool(answer.json()["detail"])
            if answer.status_code == 503:
                fine = "Retry-After" in answer.headers
                time.sleep(0.2)
            if not fine:
                WRONG.append(f"{answer.status_code}: {answer.text[:200]}")


def leave(host: str, port: int, seed: int) -> None:
    """Clients that go away: in the middle of sending, or before they have read their answer."""
    pick = random.Random(seed)
    while not OVER.is_set():
        sent = body(pick)
        head = "POST /v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        head += f"Content-Length: {len(sent)}\r\n\r\n"
        with suppress(OSError), socket.create_connection((host, port), 10) as line:
            line.sendall(head.encode() + sent[: pick.choice([len(sent) // 2, len(sent)])])
            time.sleep(pick.random() * 0.1)
            FOUND["went away"] += 1
        time.sleep(0.2)


def kill(service: int) -> None:
    """Kills a process that checks pages now and then, and at times all of them."""
    pick = random.Random(1)
    while not OVER.wait(pick.uniform(1, 6)):
        found = workers(service)
        for each in found if pick.random() < 0.2 else found[:1]:
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
                FOUND["killed"] += 1


def workers(service: int) -> list[int]:
    with suppress(psutil.Error):
        family = psutil.Process(service).children(recursive=True)
        return [each.pid for each in family if "forkserver" in " ".join(each.cmdline()) and not each.children()]
    return []


def edit(folder: Path) -> None:
    """Writes a profile and its kin well, badly and by half; takes them away; leaves an editor's lock file beside."""
    pick = random.Random(2)
    profile, beneath, terms = folder / "house" / "sport.toml", folder / "beneath.toml", folder / "terms.toml"
    while not OVER.wait(pick.uniform(0.2, 1.5)):
        for file, texts in (
            (profile, GOOD + BAD),
            (beneath, BENEATH),
            (terms, ("", "[[term]]\n", '[[term]]\nprefer = "Kyiv"\n')),
        ):
            text = pick.choice(texts).encode("latin-1")
            chance = pick.random()
            with suppress(OSError):
                if chance < 0.15:
                    file.unlink()
                elif chance < 0.3:
                    file.write_bytes(text[: len(text) // 2])
                else:
                    file.write_bytes(text)
        lock = profile.with_name(".#sport.toml")
        with suppress(OSError):
            lock.unlink() if lock.is_symlink() else lock.symlink_to("editor@nowhere.1:2")
        FOUND["edits"] += 1


class Memory(NamedTuple):
    """How many processes the service has, and the megabytes that the first and all of them hold."""

    processes: int
    first: float
    all: float


def memory(service: int) -> Memory:
    parent = psutil.Process(service)
    found = []
    for each in (parent, *parent.children(recursive=True)):
        with suppress(psutil.Error):
            found.append(each.memory_info().rss / 2**20)
    return Memory(len(found), found[0], sum(found))


def growth(samples: Sequence[float]) -> float:
    """How many times the middle value of the second third that of the last is."""
    third = len(samples) // 3
    return median(samples[-third:]) / median(samples[third:-third]) if third else 1.0


def main(minutes: float) -> int:
    folder = Path(tempfile.mkdtemp(prefix="chaos-"))
    (folder / "house").mkdir()
    (folder / "house" / "sport.toml").write_text(GOOD[0])
    (folder / "service.toml").write_text(
        'workers = 2\nbudget = 2.0\nconcurrent = 8\n[profiles]\nsport = "house/sport.toml"\n'
    )
    log = (folder / "log.jsonl").open("w")
    command = [sys.executable, "-m", "linter", "serve", "--port", "0", "--config", "service.toml"]
    service = subprocess.Popen(
        command, stderr=log, cwd=folder, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    )
    try:
        return run(service.pid, folder, minutes)
    finally:
        service.terminate()
        service.wait(60)


def run(service: int, folder: Path, minutes: float) -> int:
    end = time.monotonic() + 60
    while "listening" not in (words := (folder / "log.jsonl").read_text()) and time.monotonic() < end:
        time.sleep(0.1)
    said = json.loads(words.splitlines()[0])
    url = f"http://{said['host']}:{said['port']}"
    while not up(url) and time.monotonic() < end:
        time.sleep(0.1)
    for _ in range(50):
        httpx.post(f"{url}/v1/lint", json={"document": {"content": {"html": STORY}}}, timeout=60)
    samples = [memory(service)]
    threads = [threading.Thread(target=ask, args=(url, seed)) for seed in range(6)]
    threads += [threading.Thread(target=leave, args=(said["host"], said["port"], 90))]
    threads += [threading.Thread(target=kill, args=(service,)), threading.Thread(target=edit, args=(folder,))]
    for each in threads:
        each.start()
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end:
        time.sleep(min(5, minutes * 6))
        samples.append(memory(service))
        FOUND[f"healthz {httpx.get(f'{url}/healthz', timeout=30).status_code}"] += 1
    OVER.set()
    for each in threads:
        each.join()
    for text in (GOOD[0],):
        (folder / "house" / "sport.toml").write_text(text)
    time.sleep(3)
    for _ in range(50):
        last = httpx.post(f"{url}/v1/lint", json={"document": {"content": {"html": STORY}}}, timeout=60)
    samples.append(memory(service))
    for name, many in sorted(FOUND.items()):
        print(f"{name:14} {many:8,}")
    print("minute  processes  MB of the first  MB of all")
    for number in range(0, len(samples), 12):
        now = samples[number]
        print(f"{number // 12:6}  {now.processes:9}  {now.first:15.1f}  {now.all:9.1f}")
    first, every = growth([each.first for each in samples]), growth([each.all for each in samples])
    print(f"grown from the second third to the last: the first process {first:.3f} times, all {every:.3f} times")
    print(f"afterwards     {last.status_code:8} {httpx.get(f'{url}/healthz').text}")
    for each in WRONG[:20]:
        print("WRONG", each)
    return int(bool(WRONG) or last.status_code != 200 or max(first, every) > 1.1)


def up(url: str) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(f"{url}/readyz").status_code == 200
    return False


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=float, nargs="?", default=10)
    raise SystemExit(main(parser.parse_args().minutes))
