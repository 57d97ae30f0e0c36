"""Work in lanes: what is in one lane runs in order, different lanes run side by side, up to a number at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable

from db.tasks import end_all


class Lanes:
    """A lane exists while there is work in it. Who gives work bounds how much (`waiting`)."""

    def __init__(self, *, at_once: int) -> None:
        self._room = asyncio.Semaphore(at_once)
        self._last: dict[Hashable, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def waiting(self) -> int:
        """How much work is under way or has yet to begin."""
        return len(self._tasks)

    def start(self, lane: Hashable, work: Callable[[], Awaitable[None]]) -> asyncio.Task[None]:
        """Put work at the end of a lane. The task ends with the work, and as it does.

        What stands behind work that failed is not begun and fails the same way, so that the order is kept when all
        of it is given again.
        """
        task = asyncio.create_task(self._run(self._last.get(lane), work))
        self._last[lane] = task
        self._tasks.add(task)
        task.add_done_callback(lambda done: self._leave(lane, done))
        return task

    async def drain(self, seconds: float) -> bool:
        """Wait for all work; what is not done in time is cancelled. Return whether all was done."""
        if not self._tasks:
            return True
        _, late = await asyncio.wait(self._tasks, timeout=seconds)
        await end_all(late)
        return not late

    async def _run(self, before: asyncio.Task[None] | None, work: Callable[[], Awaitable[None]]) -> None:
        if before is not None:
            await asyncio.wait([before])
            before.result()
        async with self._room:
            await work()

    def _leave(self, lane: Hashable, done: asyncio.Task[None]) -> None:
        self._tasks.discard(done)
        if self._last.get(lane) is done:
            del self._last[lane]
