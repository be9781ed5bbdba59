"""How much the service bears: requests a second, the slowest hundredth, saturation, memory.

    python bench/service.py [--requests 100000] [--seconds 10]

Needs the extra service. Starts ``cutline serve`` with two processes, and loads it with wrk (Debian's package) from this
same machine, which takes its share of the processors: read the figures as a lower bound. Articles of 50 KB and 500 KB
are made up here. At saturation every answer must be 200, 429 or 503. ``--requests 0`` leaves the memory test out.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import psutil

LUA = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local file = io.open("{body}", "rb")
wrk.body = file:read("*a")
file:close()
local threads = {{}}
function setup(thread) table.insert(threads, thread) end
function init() codes = {{}} end
function response(status) codes[status] = (codes[status] or 0) + 1 end
function done(summary, latency)
  local all = {{}}
  for _, thread in ipairs(threads) do
    for code, number in pairs(thread:get("codes")) do all[code] = (all[code] or 0) + number end
  end
  for code, number in pairs(all) do io.write(string.format("code %d %d\\n", code, number)) end
  io.write(string.format("p50 %.1f\\np99 %.1f\\nseconds %.2f\\nerrors %d\\n", latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, summary.duration / 1000000,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
"""
PARAGRAPH = (
    "<p>The harbour board of Linz will meet on {} to hear what the closure of the quay has cost. Ann Roe,"
    " who speaks for the {} families that live from it, said the town had been told too late. “We read it in the"
    " paper,” she said. The mayor, Jo Lee, told the Harbour Post that a new wall would be built by winter.</p>\n"
)
FIGURE = (
    '<figure><img src="/media/quay-{}-1200x800.jpg" alt="A crane over the quay" width="1200" height="800">'
    "<figcaption>Crane number {} stands over the quay in Linz on Monday. Photo: Al Day/AFP</figcaption></figure>\n"
)


def article(size: int) -> str:
    """A made-up article of about so many bytes, with a picture every eight paragraphs."""
    parts, number = ['<!DOCTYPE html><html lang="en"><body><article><h1>The quay is to close</h1>'], 0
    while sum(map(len, parts)) < size:
        parts.append(PARAGRAPH.format(("Monday", "Friday")[number % 2], 40 + number))
        if number % 8 == 0:
            parts.append(FIGURE.format(number, number))
        number += 1
    return "".join((*parts, "</article></body></html>"))


def loaded(url: str, html: str, connections: int, seconds: int, folder: Path) -> dict[str, float]:
    """What wrk reports: answers by status, percentiles in milliseconds."""
    body, script = folder / "body.json", folder / "load.lua"
    body.write_text(json.dumps({"document": {"content": {"html": html}}}))
    script.write_text(LUA.format(body=body))
    command = [
        "wrk",
        "-t1",
        f"-c{connections}",
        f"-d{seconds}s",
        "--timeout",
        "30s",
        "-s",
        str(script),
        f"{url}/v1/lint",
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = {f"code {code}": float(number) for code, number in re.findall(r"^code (\d+) (\d+)$", said, re.M)}
    return found | {
        name: float(value) for name, value in re.findall(r"^(p50|p99|seconds|errors) ([\d.]+)$", said, re.M)
    }


def memory(process: psutil.Process) -> float:
    """Megabytes that the service and its processes hold of their own (USS: what the family shares is not counted)."""
    family = [process, *process.children(recursive=True)]
    return sum(each.memory_full_info().uss for each in family) / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=100_000, help="requests of the memory test")
    parser.add_argument("--seconds", type=int, default=10, help="length of each load")
    chosen = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed")
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = (folder / "log").open("w")
        command = [sys.executable, "-m", "linter", "serve", "--port", "8765", "--workers", "2"]
        service = subprocess.Popen(command, stderr=log)
        url = "http://127.0.0.1:8765"
        try:
            wait(url)
            for size in (50_000, 500_000):
                html = article(size)
                for connections in (1, 2, 8, 64):
                    found = loaded(url, html, connections, chosen.seconds, folder)
                    codes = {key: int(number) for key, number in found.items() if key.startswith("code")}
                    rate = codes.get("code 200", 0) / found["seconds"]
                    wrong += found["errors"] > 0 or not set(codes) <= {"code 200", "code 429", "code 503"}
                    print(
                        f"{size // 1000:4} KB, {connections:2} connections: {rate:6.1f} pages/s,"
                        f" p50 {found['p50']:.0f} ms, p99 {found['p99']:.0f} ms, {codes}, errors {found['errors']:.0f}"
                    )
            if chosen.requests:
                wrong += grows(url, psutil.Process(service.pid), chosen.requests, folder)
        finally:
            service.terminate()
            service.wait(30)
    return int(bool(wrong))


def grows(url: str, process: psutil.Process, requests: int, folder: Path) -> bool:
    """Memory while many small pages are checked; the first tenth warms the caches."""
    html, done, readings = article(5_000), 0, []
    while done < requests:
        found = loaded(url, html, 8, 10, folder)
        done += int(found.get("code 200", 0))
        readings.append((done, memory(process)))
        print(f"{done:7} requests: {readings[-1][1]:6.1f} MB", flush=True)
    base = next(size for number, size in readings if number >= requests / 10)
    print(f"memory grew by {readings[-1][1] - base:.1f} MB over the last nine tenths")
    return readings[-1][1] - base > 0.1 * base


def wait(url: str) -> None:
    for _ in range(200):
        try:
            if httpx.get(f"{url}/readyz").status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.1)
    sys.exit("the service did not start")


if __name__ == "__main__":
    sys.exit(main())
