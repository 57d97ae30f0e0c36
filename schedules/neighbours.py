"""Processes that send by the same database know of each other, so that together they keep to Telegram's limits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import BatchWriter
from db.chat_turns import forget_turns
from db.senders import count_senders
from schedules.edges import Edge
from schedules.rate_limit import Pace

SIGNS_IN_EVERY: Final = 2.0
"""Seconds, well within those for which a process counts as there (`db.senders.ALIVE`)."""


class Neighbours:
    """`owner` names this process, as in leases."""

    def __init__(self, pace: Pace, writer: BatchWriter, clock: Callable[[], datetime], *, owner: str) -> None:
        self._pace = pace
        self._writer = writer
        self._clock = clock
        self._owner = owner

    async def run(self) -> None:
        """Sign in again and again, until cancelled."""
        edge = Edge("neighbours")
        while True:
            try:
                self._pace.senders = await self._writer.commit(self._sign_in)
            except Exception as error:  # noqa: BLE001 - the edge: the next time will do
                edge.failed(error)
            else:
                edge.worked()
            await asyncio.sleep(SIGNS_IN_EVERY)

    async def _sign_in(self, session: AsyncSession) -> int:
        await forget_turns(session)
        return await count_senders(session, self._owner, self._clock())
