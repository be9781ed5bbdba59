#!/usr/bin/env bash
# A service that checks stories keeps a pool of processes, and the system may end one at any time (no memory left, a
# container's limit). One would expect what pebble promises for a process that dies with a task: the task is lost, another
# process takes its place. That holds. But if a process dies while NO task is running, pebble gives up the whole pool for
# good ("All workers expired"), although its other processes are alive: every later task is refused, until somebody makes
# a new pool. In a newsroom that is a gate that answers 500 from the first quiet minute on, while its health check, which
# asks no process, stays green.
#
# Seen with: pebble 5.2.3 on Python 3.11 (PyPI). Run: bash THIS. Ends 0 and "as recorded" while it is so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install -q --no-compile pebble==5.2.3
cat > pool.py <<'PY'
import multiprocessing, os, signal, time
from importlib.metadata import version
from pebble import ProcessExpired, ProcessPool

def nap(seconds): time.sleep(seconds); return os.getpid()
def alive(): return {each.pid for each in multiprocessing.active_children()}
def lasting(workers=2): return ProcessPool(max_workers=workers, context=multiprocessing.get_context("spawn"))

def main():
    print("pebble", version("pebble"))
    pool = lasting(1)  # one process, so that the one that is ended has the task
    busy = pool.schedule(nap, args=[1.5]); time.sleep(1)
    busy.result()
    running = pool.schedule(nap, args=[3]); time.sleep(1)
    # with a task in hand: the task is lost, the pool goes on
    for pid in alive():
        os.kill(pid, signal.SIGKILL)
    try:
        running.result(20); lost = False
    except ProcessExpired:
        lost = True
    time.sleep(1)
    goes_on = pool.schedule(nap, args=[0]).result(20) > 0
    print("killed with a task in hand: task lost", lost, "- pool goes on", goes_on)
    pool.stop(); pool.join()

    pool = lasting()
    [each.result(20) for each in [pool.schedule(nap, args=[0.3]) for _ in range(4)]]
    time.sleep(0.5)
    one, *others = sorted(alive())
    os.kill(one, signal.SIGKILL); time.sleep(1)
    living = [pid for pid in others if pid in alive()]
    try:
        pool.schedule(nap, args=[0]); refused = ""
    except RuntimeError as error:
        refused = str(error)
    time.sleep(3)
    print("killed while idle: one of", 1 + len(others), "- still alive", len(living), "- active", pool.active, "-", refused)
    pool.stop(); pool.join()
    assert lost and goes_on
    assert len(living) == 1 and not pool.active and refused
    print("as recorded")

if __name__ == "__main__":
    main()
PY
env/bin/python pool.py
