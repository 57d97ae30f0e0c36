"""Ends asyncio tasks that may hold connections to the store."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any, Final

ASKS_AGAIN: Final = 0.5
"""Seconds between two requests to end."""


async def end_all(tasks: Collection[asyncio.Task[Any]]) -> None:
    """Cancel tasks until they have ended.

    Once is not enough: a library that is closing a connection when the cancellation comes may take it for a failure of
    the close, and the task goes on as if nobody had asked. Who waits here may be asked to end more than once for the
    same reason, and obeys only when the tasks have ended: what they hold must not outlive the store.
    """
    pending, asked = set(tasks), None
    while pending:
        for task in pending:
            task.cancel()
        try:
            await asyncio.wait(pending, timeout=ASKS_AGAIN)
        except asyncio.CancelledError as request:
            asked = request
        pending = {task for task in pending if not task.done()}
    if asked is not None:
        raise asked
