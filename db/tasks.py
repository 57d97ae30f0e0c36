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
    the close, and the task goes on as if nobody had asked.
    """
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=ASKS_AGAIN)
