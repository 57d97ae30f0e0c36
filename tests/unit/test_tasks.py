"""Tasks that are told to end do end."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from db.tasks import end_all


async def test_a_task_that_takes_the_first_request_for_something_else_is_asked_again() -> None:
    asked = 0

    async def stubborn() -> None:
        nonlocal asked
        while asked < 2:
            with suppress(asyncio.CancelledError):
                await asyncio.get_running_loop().create_future()
            asked += 1

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)  # it has begun
    await end_all([task])
    assert task.done()
    assert asked == 2


async def test_tasks_that_ended_before_are_left_as_they_are() -> None:
    async def says() -> str:
        return "done"

    task = asyncio.create_task(says())
    await task
    await end_all([task])
    await end_all([])
    assert task.result() == "done"
