"""Gives a piece of work a time to be done in, and stops it when that is over: nothing of it is left running.

On the main thread the system's timer does it, which also stops a regular expression in its middle. On any other thread
(a web server's), and where the timer is somebody else's or there is none, the work has a thread of its own, which is
made to end. Both stop Python code between two steps of it: a call into a library in C is stopped when it returns.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import Any, TypeVar

_T = TypeVar("_T")
_A = TypeVar("_A")
_AGAIN = 0.25  # seconds until work is stopped once more that went on: the end of an object may have swallowed the first
_STEP = 0.05  # seconds from one look at the clock to the next
_SOON = 1e-3  # a timer of no seconds would never ring
STILL = 120.0  # seconds that a clock may stand still for one question: a disk that is gone answers none
_ENDING = 1.0  # seconds for a thread to end; one within C ends when it comes back


class _Over(BaseException):
    """The time is over. No Exception: what guards a rule against its own mistakes must let it through."""


class StoodTooLong(TimeoutError):
    """The clock stood still for longer than it may: what was asked did not answer."""


class Clock:
    """The clock of a piece of work, which can be made to stand still: what it asks then costs it no time.

    It stands still for ``still`` seconds at most; ``stands`` is true meanwhile.
    """

    def __init__(self, still: float) -> None:
        self.still, self.stands = still, False
        self.stopped: Callable[[], AbstractContextManager[None]] = nullcontext

    def out(self, ask: Callable[[_A], _T] | None) -> Callable[[_A], _T] | None:
        """What is asked while the clock stands still."""

        def asked(what: _A) -> _T:
            self.stands = True
            try:
                with self.stopped():
                    answer = ask(what)  # type: ignore[misc]
            except Exception:
                self.stands = False
                raise
            self.stands = False
            return answer

        return asked if ask else None


def within(seconds: float, work: Callable[[], _T]) -> _T:
    """What ``work`` comes to; TimeoutError where that takes longer than some seconds: then it was stopped."""
    return timed(seconds, lambda clock: work())


def timed(seconds: float, work: Callable[[Clock], _T], still: float = STILL) -> _T:
    """The same of work that is given the clock, and may ask some things outside its time.

    StoodTooLong where one of them takes longer than ``still`` seconds.
    """
    clock = Clock(still)
    return (_by_timer if _timer_is_free() else _by_thread)(seconds, lambda: work(clock), clock)


class _Until:
    """A time that is over some seconds from now, and later by what the clock stood still."""

    def __init__(self, seconds: float, still: float) -> None:
        self._end, self._most = time.monotonic() + seconds, still
        self._still: float | None = None

    @property
    def is_over(self) -> bool:
        end = self._end if (began := self._still) is None else began + self._most
        return time.monotonic() >= end

    @contextmanager
    def stopped(self) -> Iterator[None]:
        self._still = began = time.monotonic()
        try:
            yield
        finally:
            self._end += time.monotonic() - began
            self._still = None


@contextmanager
def _timer_stopped(still: float) -> Iterator[None]:
    left, _ = signal.setitimer(signal.ITIMER_REAL, still, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, max(left, _SOON), _AGAIN)


def _timer_is_free() -> bool:
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        return False
    return signal.getsignal(signal.SIGALRM) is signal.SIG_DFL and not signal.getitimer(signal.ITIMER_REAL)[0]


def _by_timer(seconds: float, work: Callable[[], _T], clock: Clock) -> _T:
    running = True

    def ring(*_: object) -> None:
        if running:
            raise _Over

    signal.signal(signal.SIGALRM, ring)
    clock.stopped = partial(_timer_stopped, clock.still)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
            return work()
        finally:
            running = False
    except _Over:
        raise _too_slow(seconds, clock) from None
    finally:
        running = False
        clock.stopped = nullcontext
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


def _by_thread(seconds: float, work: Callable[[], _T], clock: Clock) -> _T:
    # Raised in a thread of the work's own, never in the caller's: what comes too late then meets nobody else's code.
    # CPython 3.11 may also hit a thread that the one meant is about to start, so that one starts none.
    from contextvars import copy_context

    until = _Until(seconds, clock.still)
    clock.stopped = until.stopped
    here, came, failed, ended = copy_context(), [], [], threading.Event()
    lock = threading.Lock()

    def run() -> None:
        try:
            try:
                came.append(here.run(work))
            except _Over:
                pass
            except BaseException as error:
                failed.append(error)
            finally:
                ended.set()
                with lock:  # nobody is stopping us now, and nobody will
                    pass
        except _Over:
            ended.set()

    thread = threading.Thread(target=run, name="cutline budget", daemon=True)
    thread.start()
    try:
        while not ended.wait(_STEP) and not until.is_over:
            pass
    finally:
        _end(thread, ended, lock)
    if failed:
        raise failed[0]
    if not came:
        raise _too_slow(seconds, clock)
    return came[0]


def _end(thread: threading.Thread, ended: threading.Event, lock: Any) -> None:
    import ctypes

    until = time.monotonic() + _ENDING
    while time.monotonic() < until:
        with lock:
            if ended.is_set() or not thread.is_alive() or thread.ident is None:
                return
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Over))
        ended.wait(_STEP)


def _too_slow(seconds: float, clock: Clock) -> TimeoutError:
    if clock.stands:
        return StoodTooLong(f"the files of its pictures gave no answer within {clock.still:g} seconds")
    return TimeoutError(f"it takes longer than {seconds:g} seconds; set a larger budget if it may")
