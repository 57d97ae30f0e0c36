"""How a running program hears that it should end."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from db.tasks import end_all


class Stop:
    """Whether someone asked the program to end, and whether they insisted."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.insisted = asyncio.Event()

    def ask(self) -> None:
        (self.insisted if self.asked.is_set() else self.asked).set()


@contextmanager
def stop_signals() -> Iterator[Stop]:
    """Hear SIGTERM and Ctrl-C. A third signal ends the process as if nobody heard."""
    stop, loop = Stop(), asyncio.get_running_loop()
    heard = (signal.SIGTERM, signal.SIGINT)

    def hear() -> None:
        stop.ask()
        if stop.insisted.is_set():
            deafen()

    def deafen() -> None:
        for number in heard:
            with suppress(NotImplementedError):  # Windows
                loop.remove_signal_handler(number)

    for number in heard:
        with suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, hear)
    try:
        yield stop
    finally:
        deafen()


async def unless(event: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Do work unless an event comes first, which cancels it. Return whether it was done; raise what it raises."""
    working, waiting = asyncio.create_task(work), asyncio.create_task(event.wait())
    try:
        await asyncio.wait([working, waiting], return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
        if not working.done():
            await end_all([working])
    if working.cancelled():
        return False
    working.result()
    return True
