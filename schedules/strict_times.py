"""A refusal of Telegram's is remembered beyond the end of the program, so that starting anew does not draw another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import BatchWriter, Sessions
from db.strict_times import keep_strictly, strict_until
from schedules.edges import Edge
from schedules.slow_start import STRICT, SlowStart


class StrictTimes:
    def __init__(
        self, slow_start: SlowStart, sessions: Sessions, writer: BatchWriter, clock: Callable[[], datetime]
    ) -> None:
        self._slow_start = slow_start
        self._sessions = sessions
        self._writer = writer
        self._clock = clock

    async def recall(self) -> None:
        """Go on being strict where it was not over at the last stop. Raises the store's errors."""
        async with self._sessions() as session:
            until = await strict_until(session)
        if until is not None:
            self._slow_start.keep_strictly((until - self._clock()).total_seconds())

    async def run(self) -> None:
        """Write refusals down, until cancelled."""
        edge = Edge("strict_times")
        while True:
            await self._slow_start.refusal.wait()
            self._slow_start.refusal.clear()
            try:
                await self._writer.commit(self._write)
            except Exception as error:  # noqa: BLE001 - the edge: this program remembers; at worst the next draws one more
                edge.failed(error)
            else:
                edge.worked()

    async def _write(self, session: AsyncSession) -> None:
        await keep_strictly(session, self._clock() + timedelta(seconds=STRICT))
