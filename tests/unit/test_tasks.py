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


async def test_who_is_asked_to_end_while_they_end_others_first_waits_for_these() -> None:
    held = ["a connection"]

    async def slow_to_close() -> None:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            for _ in range(3):  # what it takes for a failure of the close, and tries again
                with suppress(asyncio.CancelledError):
                    await asyncio.sleep(0.05)
            held.clear()

    async def has_chores() -> None:
        chore = asyncio.create_task(slow_to_close())
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            await end_all([chore])

    working = asyncio.create_task(has_chores())
    await asyncio.sleep(0.01)
    working.cancel()
    await asyncio.sleep(0.01)
    await end_all([working])  # asks once more
    assert held == []
    assert working.cancelled()
