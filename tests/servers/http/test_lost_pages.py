"""A page that no process has any more is given up while the others go on; one that only waits long is not."""

import asyncio
from concurrent.futures import Future

import pytest

from linter.api.answer import Job
from linter.servers.http import workers
from linter.servers.http.workers import Lost, Workers
from linter.settings import Settings


class Pool:
    """A pool of one process that answers each page in turn, and leaves some without an end."""

    active = True

    def __init__(self, taking: float, forgets: int) -> None:
        self.taking, self.forgets, self.free, self.taken = taking, forgets, 0.0, 0

    def schedule(self, check, args, timeout):
        answer: Future = Future()
        loop = asyncio.get_running_loop()
        self.taken += 1
        if self.taken != self.forgets:
            self.free = max(self.free, loop.time()) + self.taking
            loop.call_at(self.free, lambda: answer.cancelled() or answer.set_result({"verdict": "pass"}))
        return answer

    def stop(self):
        """Nothing runs."""

    def join(self):
        """Nothing runs."""


async def answers(monkeypatch, pages, forgets):
    monkeypatch.setattr(workers, "_GRACE", 0.2)
    monkeypatch.setattr(Workers, "_begun", lambda self: Pool(0.1, forgets))
    served = Workers(1, 0.1)
    job = Job("<p>a</p>", Settings())
    return await asyncio.wait_for(
        asyncio.gather(*(served.check(job) for _ in range(pages)), return_exceptions=True), timeout=20
    )


@pytest.mark.parametrize("forgets", [1, 7, 20])
def test_a_page_that_is_forgotten_is_lost_alone(monkeypatch, forgets):
    found = asyncio.run(answers(monkeypatch, 20, forgets))
    assert [number + 1 for number, each in enumerate(found) if isinstance(each, Lost)] == [forgets]


def test_a_long_queue_is_waited_for(monkeypatch):
    assert asyncio.run(answers(monkeypatch, 30, 0)) == [{"verdict": "pass"}] * 30
